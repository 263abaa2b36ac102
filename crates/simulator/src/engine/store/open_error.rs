//! The reason why a data directory cannot be used.

use std::path::PathBuf;

use crate::base::start_error::StartError;

/// The reason why a data directory cannot be used. The file is left as it is.
#[derive(Debug)]
pub(crate) enum OpenError {
    /// The directory or the file cannot be read or written.
    Unusable(PathBuf, Box<dyn std::error::Error + Send + Sync>),
    /// Another program's file.
    Foreign(PathBuf),
    /// Written by a newer simulator.
    Newer(PathBuf, i32),
    /// Another simulator is using it.
    Busy(PathBuf),
}

impl From<OpenError> for StartError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Unusable(path, source) => Self::store(&path, source),
            OpenError::Foreign(path) => Self::Foreign(path),
            OpenError::Newer(path, version) => Self::Newer { path, version },
            OpenError::Busy(path) => Self::InUse(path),
        }
    }
}
