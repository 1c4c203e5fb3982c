//! Tests of the table of acts.
