//! The header of a file, which says whose it is.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use super::forms::APPLICATION_ID;

/// The first bytes of a transaction's journal (<https://www.sqlite.org/fileformat.html#the_rollback_journal>).
const JOURNAL: [u8; 8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7];

/// Reads from the first hundred bytes whose file it is (<https://www.sqlite.org/fileformat.html>), so that a file that
/// is not ours is not even opened as a database.
pub(super) fn read(file: &Path) -> io::Result<Header> {
    match std::fs::symlink_metadata(file) {
        Ok(kind) if kind.is_symlink() => {
            let why = "it is a symbolic link, which the simulator does not follow: name the directory that it leads to";
            return Err(io::Error::other(why));
        }
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Header::Absent),
        Err(error) => return Err(error),
    }
    let Some(header) = head(file, 100)? else { return Ok(Header::Absent) };
    if header.is_empty() {
        return Ok(Header::Unfinished);
    }
    if header.starts_with(b"SQLite format 3\0")
        && let (Some(version @ 0..), Some(APPLICATION_ID)) = (number(&header, 60), number(&header, 68))
    {
        return Ok(Header::Ours(version));
    }
    // The process that began this transaction ended in it, and there was nothing before: there is nothing now either, as SQLite
    // itself would say.
    let journal = head(&beside(file, "-journal"), 28)?.unwrap_or_default();
    let was_empty = journal.starts_with(&JOURNAL) && number(&journal, 16) == Some(0);
    Ok(if was_empty { Header::Unfinished } else { Header::Foreign })
}

/// The first bytes of a file; nothing if it is not there.
fn head(file: &Path, length: u64) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(file) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut head = Vec::new();
    file.take(length).read_to_end(&mut head)?;
    Ok(Some(head))
}

fn number(bytes: &[u8], at: usize) -> Option<i32> {
    Some(i32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// The file whose name is longer by this.
pub(super) fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(suffix);
    name.into()
}

pub(super) enum Header {
    Absent,
    /// The file is empty: the process that created it ended before it wrote anything.
    Unfinished,
    Ours(i32),
    Foreign,
}
