//! What is read at most; without it one file could take the memory and the time of a whole build.

/// The most that is read. `docs/limits.md` tells what each is for and why only a flag can raise it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The bytes of one file, and of all texts in it with aliases written out.
    pub file_bytes: usize,
    /// The values in one file, with aliases written out.
    pub values: usize,
    /// The lists and maps that lie in each other.
    pub depth: usize,
    /// The files of a project.
    pub files: usize,
    /// The bytes of all files of a project.
    pub total_bytes: usize,
}

impl Limits {
    /// A hundred times what the longest register needs, and ten times what the largest body has.
    pub const DEFAULT: Self =
        Self { file_bytes: 1_048_576, values: 100_000, depth: 64, files: 100_000, total_bytes: 256 * 1_048_576 };

    /// The deepest nesting that [`Limits::depth`] can be raised to: what a thread with a stack of 2 MiB can go through.
    pub const DEEPEST: usize = 200;
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
