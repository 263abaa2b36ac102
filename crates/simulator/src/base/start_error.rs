//! The reason why a simulator did not start.

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use weixinpay_core::{Text, text};

use crate::base::control_error::ControlError;

/// The reason why a simulator did not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The address is not a loopback address.
    NotLoopback(SocketAddr),
    /// The address cannot be listened on; usually another program has the port.
    Listen {
        /// The address.
        address: SocketAddr,
        /// The system's error.
        source: std::io::Error,
    },
    /// The data directory, or the file in it, cannot be read or written.
    Data {
        /// The directory or file.
        path: PathBuf,
        /// The error of the system or the database.
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
    /// The directory holds a world with another seed.
    OtherSeed(PathBuf),
    /// The certificate authority in the data directory cannot be read. It was not touched.
    Authority {
        /// Its file.
        path: PathBuf,
        /// The cause.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The seed cannot be read: where, and why.
    Seed(Text),
    /// The [ids of an application](crate::Builder::own_ids) cannot be taken.
    OwnIds(Text),
    /// A drill cannot be set: what is wrong with it, and what could be meant.
    Fault(ControlError),
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

impl StartError {
    /// The problem and the advice, in both languages.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            Self::NotLoopback(address) => text!(
                "{address} is not a loopback address: the simulator serves this machine only; use 127.0.0.1 or [::1]",
                "{address} 不是本机回环地址：模拟器只服务本机；请用 127.0.0.1 或 [::1]"
            ),
            Self::Listen { address, source } if source.kind() == std::io::ErrorKind::AddrInUse => text!(
                "{address} is taken by another program; choose another port, or 0 for a free one",
                "{address} 已被其他程序占用；请换一个端口，或用 0 任选空闲端口"
            ),
            Self::Listen { address, source } => {
                text!("{address} cannot be listened on: {source}", "无法监听 {address}：{source}")
            }
            Self::Data { path, source } => {
                let path = path.display();
                text!(
                    "the data directory cannot be used: {path}: {source}; choose a directory that can be written and has \
                     room",
                    "数据目录无法使用：{path}：{source}；请换一个可写且有空间的目录"
                )
            }
            Self::Foreign(path) => {
                let path = path.display();
                text!(
                    "{path} is not a file of this simulator; it was left as it is; choose another directory",
                    "{path} 不是模拟器的文件，未改动它；请换一个目录"
                )
            }
            Self::Newer { path, version } => {
                let path = path.display();
                text!(
                    "{path} was written by a newer simulator (form {version}); it was left as it is; update this program, \
                     or choose another directory",
                    "{path} 由更新版本的模拟器写入（格式 {version}），未改动它；请升级本程序，或换一个目录"
                )
            }
            Self::Damaged(path) => {
                let path = path.display();
                text!(
                    "{path} is damaged; it was left as it is; put a copy of the directory back if you have one, or choose \
                     another directory",
                    "{path} 已损坏，未改动它；如有备份请还原该目录，否则换一个目录"
                )
            }
            Self::InUse(path) => {
                let path = path.display();
                text!("{path} is in use by another simulator; stop it first", "{path} 正被另一个模拟器使用；请先停止它")
            }
            Self::OtherSeed(path) => {
                let path = path.display();
                text!(
                    "{path} holds a world with another seed; it was left as it is; choose another directory, or no seed",
                    "{path} 里的世界用的是另一个种子，未改动它；请换一个目录，或不给种子"
                )
            }
            Self::Fault(error) => {
                let Text { en, zh } = error.text();
                text!("the drill cannot be set: {en}", "无法设置故障演练：{zh}")
            }
            Self::Authority { path, source } => {
                let path = path.display();
                text!(
                    "{path} cannot be used as the certificate authority: {source}; it was left as it is; remove it to have \
                     another made, which clients must then trust",
                    "{path} 不能用作证书颁发机构：{source}；未改动它；删除后会重新生成，客户端需要信任新的"
                )
            }
            Self::Seed(Text { en, zh }) => text!("the seed cannot be used: {en}", "种子无法使用：{zh}"),
            Self::OwnIds(Text { en, zh }) => {
                text!("the world cannot take these ids: {en}", "世界不能采用这些商户号或 AppID：{zh}")
            }
        }
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(f)
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
