//! Why a simulator did not start.

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use crate::base::control_error::ControlError;

/// Why a simulator did not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The address is not a loopback address.
    NotLoopback(SocketAddr),
    /// The address cannot be listened on; usually another program has the port.
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        source: std::io::Error,
    },
    /// The data directory, or the file in it, cannot be read or written.
    Data {
        /// The directory or file.
        path: PathBuf,
        /// What the system or the database says.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The file in the data directory is not the simulator's. It was not touched.
    Foreign(PathBuf),
    /// The file was written by a newer simulator. It was not touched.
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of its form.
        version: i32,
    },
    /// The file in the data directory is damaged. It was not touched.
    Damaged(PathBuf),
    /// Another simulator uses the data directory.
    InUse(PathBuf),
    /// The directory holds a world that was begun with another seed.
    OtherSeed(PathBuf),
    /// The certificate authority in the data directory cannot be read. It was not touched.
    Authority {
        /// Its file.
        path: PathBuf,
        /// What is wrong with it.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The seed cannot be read: where, and why.
    Seed(String),
    /// The [ids of an application](crate::Builder::own_ids) cannot be taken.
    OwnIds(String),
    /// A drill cannot be set: what is wrong with it, and what could be meant.
    Drill(ControlError),
}

impl StartError {
    pub(crate) fn store(path: &Path, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        let source = source.into();
        match source.downcast_ref::<rusqlite::Error>().and_then(rusqlite::Error::sqlite_error_code) {
            Some(rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase) => {
                Self::Damaged(path.to_owned())
            }
            _ => Self::Data { path: path.to_owned(), source },
        }
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotLoopback(address) => write!(
                f,
                "{address} is not a loopback address: the simulator serves this machine only; use 127.0.0.1 or [::1]"
            ),
            Self::Listen { address, source } if source.kind() == std::io::ErrorKind::AddrInUse => {
                write!(f, "{address} is taken by another program; choose another port, or 0 for a free one")
            }
            Self::Listen { address, source } => write!(f, "{address} cannot be listened on: {source}"),
            Self::Data { path, source } => write!(
                f,
                "the data directory cannot be used: {}: {source}; choose a directory that can be written and has room",
                path.display()
            ),
            Self::Foreign(path) => write!(
                f,
                "{} is not a file of this simulator; it was left as it is; choose another directory",
                path.display()
            ),
            Self::Newer { path, version } => write!(
                f,
                "{} was written by a newer simulator (form {version}); it was left as it is; update this program, or \
                 choose another directory",
                path.display()
            ),
            Self::Damaged(path) => write!(
                f,
                "{} is damaged; it was left as it is; put a copy of the directory back if you have one, or choose another \
                 directory",
                path.display()
            ),
            Self::InUse(path) => write!(f, "{} is in use by another simulator; stop it first", path.display()),
            Self::OtherSeed(path) => write!(
                f,
                "{} holds a world with another seed; it was left as it is; choose another directory, or no seed",
                path.display()
            ),
            Self::Drill(error) => write!(f, "the drill cannot be set: {}; {}", error.error(), error.hint()),
            Self::Authority { path, source } => write!(
                f,
                "{} cannot be used as the certificate authority: {source}; it was left as it is; remove it to have another \
                 made, which clients must then trust",
                path.display()
            ),
            Self::Seed(why) => write!(f, "the seed cannot be used: {why}"),
            Self::OwnIds(why) => write!(f, "the world cannot take these ids: {why}"),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen { source, .. } => Some(source),
            Self::Data { source, .. } | Self::Authority { source, .. } => Some(source.as_ref()),
            _ => None,
        }
    }
}
