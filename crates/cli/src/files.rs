//! Files and directories that only this user can read.

use std::io::Write as _;
use std::path::Path;

use tempfile::TempDir;
use weixinpay_simulator::Ready;

use crate::failure::Failure;

/// Why their files were not written.
pub(crate) fn unwritable(error: std::io::Error) -> Failure {
    Failure::config(format!("the key files cannot be written: {error}"))
}

/// A temporary directory that only this user can enter, from the start.
pub(crate) fn temporary_directory(prefix: &str) -> std::io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.prefix(prefix).tempdir()
}

/// Writes a file that only this user can read, in one step, and never through a link that is there under its name.
pub(crate) fn write_file(file: &Path, text: &str) -> std::io::Result<()> {
    let mut beside = tempfile::NamedTempFile::new_in(file.parent().unwrap_or_else(|| Path::new(".")))?;
    beside.write_all(text.as_bytes())?;
    beside.persist(file).map(drop).map_err(|failed| failed.error)
}

/// Writes the ready file.
pub(crate) fn write_ready(ready: &Ready, file: &Path) -> Result<(), Failure> {
    ready
        .write(file)
        .map_err(|error| Failure::config(format!("the ready file cannot be written: {}: {error}", file.display())))
}
