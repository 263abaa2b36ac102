//! Whose file it is.

use std::path::Path;

use super::APPLICATION_ID;

/// Whose file it is, read from the first hundred bytes (<https://www.sqlite.org/fileformat.html>), so that a file that is
/// not ours is not even opened as a database.
pub(super) fn read(file: &Path) -> std::io::Result<Header> {
    use std::io::Read as _;
    let mut header = Vec::with_capacity(100);
    match std::fs::File::open(file) {
        Ok(file) => file.take(100).read_to_end(&mut header)?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Header::Absent),
        Err(error) => return Err(error),
    };
    if header.is_empty() {
        return Ok(Header::Absent);
    }
    let number = |at: usize| {
        let bytes = header.get(at..at + 4)?.try_into().ok()?;
        Some(i32::from_be_bytes(bytes))
    };
    match (header.starts_with(b"SQLite format 3\0"), number(60), number(68)) {
        (true, Some(version @ 0..), Some(APPLICATION_ID)) => Ok(Header::Ours(version)),
        _ => Ok(Header::Foreign),
    }
}

pub(super) enum Header {
    Absent,
    Ours(i32),
    Foreign,
}
