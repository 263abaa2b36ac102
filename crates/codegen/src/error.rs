//! Errors that stop the generator.

use std::fmt;

/// A place in `openapi/` and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    file: String,
    line: usize,
    reason: String,
}

impl Error {
    pub(crate) fn at(file: &str, line: usize, reason: impl fmt::Display) -> Self {
        Self { file: file.to_owned(), line, reason: reason.to_string() }
    }

    pub(crate) fn of(file: &str, reason: impl fmt::Display) -> Self {
        Self::at(file, 0, reason)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.reason),
            line => write!(f, "{}:{line}: {}", self.file, self.reason),
        }
    }
}

impl std::error::Error for Error {}
