//! Files and directories on the disk. A private file is private from its first byte on, whatever the umask; a file is
//! always created new, so that it is never written through a link that another user has placed.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use crate::base::random;

/// The way to write a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kept {
    /// Anybody may read it.
    Open,
    /// Only its owner may read it.
    Private,
    /// The same, and it is on the disk when this returns: a power cut leaves the old content or the new.
    Durable,
}

/// The suffix of an unfinished file.
const UNFINISHED: &str = ".tmp";
/// Hexadecimal digits that tell one unfinished file from another.
const DIGITS: usize = 16;

/// Makes this directory and those above it, if they are not there. Only their owner can enter those that are made.
pub(crate) fn directory(path: &Path) -> io::Result<()> {
    builder().recursive(true).create(path)
}

/// Makes this directory in one of ours. If its name is taken already, it must be by a directory and not by a link.
pub(crate) fn inner_directory(path: &Path) -> io::Result<()> {
    match builder().create(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let kind = fs::symlink_metadata(path)?;
            if kind.is_dir() {
                return Ok(());
            }
            let what = if kind.is_symlink() { "it is a symbolic link" } else { "it is no directory" };
            Err(io::Error::new(ErrorKind::NotADirectory, format!("{}: {what}; remove it", path.display())))
        }
        made => made,
    }
}

fn builder() -> DirBuilder {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "there are no modes to set"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// Replaces a file in one step: a reader sees the whole content, or what was there before.
pub(crate) fn replace(file: &Path, content: &[u8], kept: Kept) -> io::Result<()> {
    let (unfinished, mut out) = unfinished(file, kept)?;
    let written = out.write_all(content).and_then(|()| match kept {
        Kept::Durable => out.sync_all(),
        Kept::Open | Kept::Private => Ok(()),
    });
    drop(out);
    let written = written.and_then(|()| fs::rename(&unfinished, file));
    if written.is_err() {
        // The rest of it is useless; the first error is the one to report.
        let _ = fs::remove_file(&unfinished);
    }
    written
}

/// A new empty file beside this one, under a name of its own.
pub(crate) fn unfinished(file: &Path, kept: Kept) -> io::Result<(PathBuf, File)> {
    let name = file.file_name().ok_or_else(|| io::Error::other("the path names no file"))?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if kept != Kept::Open {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = kept;
    loop {
        let mut beside = name.to_owned();
        beside.push(format!(".{}{UNFINISHED}", random::file_name()));
        let beside = file.with_file_name(beside);
        match options.open(&beside) {
            Ok(made) => return Ok((beside, made)),
            // The name cannot be guessed: a process that was killed has left it.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
}

/// Removes what a process that was killed has left unfinished of this file. Only for who alone writes it.
pub(crate) fn clear_unfinished(file: &Path) {
    let (Some(directory), Some(name)) = (file.parent(), file.file_name().and_then(|name| name.to_str())) else {
        return;
    };
    let Ok(entries) = fs::read_dir(directory) else { return };
    for entry in entries.flatten() {
        if entry.file_name().to_str().is_some_and(|other| is_unfinished(name, other)) {
            // Whatever keeps it there does no harm.
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn is_unfinished(name: &str, other: &str) -> bool {
    let Some(rest) = other.strip_prefix(name).and_then(|rest| rest.strip_prefix('.')) else { return false };
    rest.get(DIGITS..).is_some_and(|end| end.starts_with(UNFINISHED))
        && rest.bytes().take(DIGITS).all(|digit| digit.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_unfinished_is_known_by_its_whole_name() {
        let is = |other| is_unfinished("a.pem", other);
        assert!(is("a.pem.0123456789abcdef.tmp") && is("a.pem.0123456789abcdef.tmp-journal"));
        for other in
            ["a.pem", "a.pem.tmp", "a.pem.0123456789abcdef", "b.pem.0123456789abcdef.tmp", "a.pem.0123456789abcdeg.tmp"]
        {
            assert!(!is(other), "{other}");
        }
    }

    #[cfg(unix)]
    mod unix {
        use std::os::unix::fs::{PermissionsExt as _, symlink};

        use super::*;

        fn mode(path: &Path) -> u32 {
            fs::metadata(path).unwrap().permissions().mode() & 0o777
        }

        #[test]
        fn directories_are_private_from_the_start_and_those_that_are_there_stay() {
            let temporary = tempfile::tempdir().unwrap();
            let there = temporary.path().join("there");
            fs::create_dir(&there).unwrap();
            fs::set_permissions(&there, fs::Permissions::from_mode(0o755)).unwrap();
            let made = there.join("a/b");
            directory(&made).unwrap();
            inner_directory(&made.join("c")).unwrap();
            inner_directory(&made.join("c")).unwrap();
            assert_eq!(
                [&there, &there.join("a"), &made, &made.join("c")].map(|path| mode(path)),
                [0o755, 0o700, 0o700, 0o700]
            );
        }

        #[test]
        fn nothing_is_written_through_a_link() {
            let temporary = tempfile::tempdir().unwrap();
            let at = |name: &str| temporary.path().join(name);
            fs::write(at("theirs"), "precious").unwrap();
            symlink(at("theirs"), at("key.pem")).unwrap();
            fs::create_dir(at("elsewhere")).unwrap();
            symlink(at("elsewhere"), at("keys")).unwrap();

            replace(&at("key.pem"), b"secret", Kept::Private).unwrap();
            assert_eq!(fs::read(at("theirs")).unwrap(), b"precious");
            assert_eq!(fs::read(at("key.pem")).unwrap(), b"secret");
            assert!(!fs::symlink_metadata(at("key.pem")).unwrap().is_symlink());
            assert_eq!(mode(&at("key.pem")), 0o600);
            let error = inner_directory(&at("keys")).unwrap_err().to_string();
            assert!(error.ends_with("keys: it is a symbolic link; remove it"), "{error}");
            assert_eq!(fs::read_dir(at("elsewhere")).unwrap().count(), 0);
            assert_eq!(fs::read_dir(temporary.path()).unwrap().count(), 4, "nothing else is left there");
        }
    }
}
