//! Tests of the rights engine.
