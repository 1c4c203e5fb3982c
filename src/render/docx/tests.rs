//! The file is one that Word opens, and says what the document says.
