//! The container of the parts (APPNOTE.TXT of PKWARE, 6.3): without it a Word file would be a folder.
//!
//! Written here and not by a library for archives: its packer would be another one in a program that is built with PDF,
//! and it writes the machine's system into the file. So the same parts are the same bytes, whatever the program was
//! built with and wherever it runs.

use miniz_oxide::deflate::compress_to_vec;

/// How hard to pack, from 0 to 10. More makes such files no smaller.
const EFFORT: u8 = 6;

/// The first version of the format that knows packed files, 2.0.
const VERSION: u16 = 20;

/// The system that the permissions below are of: Unix, on any machine.
const UNIX: u16 = 3 << 8;

/// A plain file that its owner may write and all may read, in the upper half.
const PERMISSIONS: u32 = 0o100_644 << 16;

/// Packed by the algorithm "deflate".
const DEFLATED: u16 = 8;

/// Midnight of the first day that the format knows, the first of January 1980, in hours and days of MS-DOS.
const MIDNIGHT: u16 = 0;
const FIRST_DAY: u16 = (1 << 5) | 1;

/// An archive of files with their names, which are in ASCII.
pub(super) fn archive(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in files {
        let packed = compress_to_vec(content, EFFORT);
        let common = common(name, content, &packed);
        let offset = size(out.len());
        out.extend(0x0403_4b50_u32.to_le_bytes());
        out.extend(&common);
        out.extend(name.as_bytes());
        out.extend(packed);
        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend((UNIX | VERSION).to_le_bytes());
        directory.extend(common);
        // No comment; the first disk; nothing about the content.
        directory.extend([0; 6]);
        directory.extend(PERMISSIONS.to_le_bytes());
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let begin = size(out.len());
    let length = size(directory.len());
    let count = short(files.len());
    out.extend(directory);
    out.extend(0x0605_4b50_u32.to_le_bytes());
    // One disk.
    out.extend([0; 4]);
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(length.to_le_bytes());
    out.extend(begin.to_le_bytes());
    // No comment.
    out.extend([0; 2]);
    out
}

/// What stands of a file both before it and in the directory.
fn common(name: &str, content: &[u8], packed: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for it in [VERSION, 0, DEFLATED, MIDNIGHT, FIRST_DAY] {
        out.extend(it.to_le_bytes());
    }
    for it in [crc32fast::hash(content), size(packed.len()), size(content.len())] {
        out.extend(it.to_le_bytes());
    }
    // No additions.
    for it in [short(name.len()), 0] {
        out.extend(it.to_le_bytes());
    }
    out
}

/// A length in bytes. A notice of four gigabytes fits into no memory that it could be made in.
fn size(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn short(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::*;

    #[test]
    fn another_program_reads_what_was_written() {
        let files = [
            ("a.xml".to_owned(), "ä".repeat(40_000).into_bytes()),
            ("b/c.xml".to_owned(), Vec::new()),
            ("d".to_owned(), (0..=255).collect()),
        ];
        let bytes = archive(&files);
        let mut read = ::zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let names: Vec<String> = read.file_names().map(|it| it.unwrap().to_string()).collect();
        assert_eq!(names, ["a.xml", "b/c.xml", "d"]);
        for (at, (_, content)) in files.iter().enumerate() {
            let mut file = read.by_index(at).unwrap();
            assert_eq!(file.last_modified(), Some(::zip::DateTime::DEFAULT));
            assert_eq!(file.unix_mode(), Some(0o100_644));
            let mut found = Vec::new();
            file.read_to_end(&mut found).unwrap();
            assert_eq!(&found, content);
        }
        assert!(bytes.len() < 1_000, "{}", bytes.len());
    }
}
