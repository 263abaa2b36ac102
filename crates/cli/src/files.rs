//! Files and directories that only this user can read.

use std::io::{ErrorKind, Write as _};
use std::path::Path;
use weixinpay::{Text, text};

use tempfile::TempDir;

use crate::failure::Failure;

/// The failure for files that could not be written.
pub(crate) fn unwritable(error: std::io::Error) -> Failure {
    Failure::config(io_text(&error)).about_text(&Text::new("the key files cannot be written", "无法写入密钥文件"))
}

/// The system's error about a file, in both languages.
pub(crate) fn io_text(error: &std::io::Error) -> Text {
    let zh = match error.kind() {
        ErrorKind::NotFound => "文件或目录不存在",
        ErrorKind::PermissionDenied => "没有权限",
        ErrorKind::AlreadyExists => "已经存在",
        ErrorKind::IsADirectory => "这是目录，不是文件",
        ErrorKind::NotADirectory => "路径中有一段不是目录",
        ErrorKind::StorageFull => "磁盘已满",
        ErrorKind::ReadOnlyFilesystem => "文件系统只读",
        ErrorKind::InvalidData => "内容不是 UTF-8 文本",
        ErrorKind::AddrInUse => "地址已被占用",
        ErrorKind::ConnectionRefused => "连接被拒绝",
        _ => return text!("{error}", "系统报错：{error}"),
    };
    (error.to_string(), zh).into()
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
