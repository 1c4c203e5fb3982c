//! The one test binary.

#[cfg(test)]
mod cli;
#[cfg(test)]
mod console;
#[cfg(test)]
mod program;
