//! Exit codes: a script decides on them, so they never change their meaning.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// A directory with keys, which is removed at every normal end of the process.
static LEFT: Mutex<Option<PathBuf>> = Mutex::new(None);

/// The exit codes of `wxp`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Exit {
    Done = 0,
    /// Wrong arguments, or a value that breaks a rule; nothing was sent.
    Usage = 2,
    /// Configuration or credentials.
    Config = 3,
    /// Certainly nothing happened.
    NotSent = 4,
    /// WeChat Pay said no (4xx).
    Refused = 5,
    /// A read that WeChat Pay failed to answer (5xx), or that something else answered.
    Failed = 6,
    /// A read that came too soon after others.
    RateLimited = 7,
    /// The answer to a read is not proven to come from WeChat Pay.
    Signature = 8,
    NotFound = 9,
    /// The call went well and its answer is a no, such as a verification that failed.
    Negative = 10,
    /// It may have happened, whatever went wrong: query before you try again. No write whose outcome is unknown ends
    /// otherwise.
    Unknown = 11,
    WaitTimedOut = 12,
    /// The command of `wxp sim run` cannot be run; as a shell has it.
    NotExecutable = 126,
    /// There is no such command for `wxp sim run`; as a shell has it.
    NoSuchCommand = 127,
    Interrupted = 130,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Ends the process here and now, without unwinding.
pub(crate) fn end(exit: Exit) -> ! {
    if let Some(left) = LEFT.lock().unwrap_or_else(PoisonError::into_inner).take() {
        // Nothing reports any more what keeps it there.
        let _ = std::fs::remove_dir_all(left);
    }
    std::process::exit(exit as i32)
}

/// Remembers a directory that [`end`] removes when the process ends; `None` forgets it.
pub(crate) fn leaves(directory: Option<&Path>) {
    *LEFT.lock().unwrap_or_else(PoisonError::into_inner) = directory.map(Path::to_owned);
}
