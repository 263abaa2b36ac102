//! Data that both sides of a box share: where its sockets are, who ran it, and the alternatives where none can be made.

use std::path::{Path, PathBuf};

use weixinpay::Text;

/// Tells the process inside where the sockets are.
pub(super) const DIRECTORY: &str = "WXP_BOX_DIRECTORY";
/// The simulator's address inside; this machine's port of the same number leads there.
pub(super) const LISTEN: &str = "WXP_BOX_LISTEN";
/// The user who ran it, so that the command does not believe it is root.
pub(super) const USER: &str = "WXP_BOX_USER";

/// The socket that leads into the box, to this port.
pub(super) fn inward(directory: &Path, port: u16) -> PathBuf {
    directory.join(format!("in-{port}"))
}

/// The socket that leads out of the box, to this port.
pub(super) fn outward(directory: &Path, port: u16) -> PathBuf {
    directory.join(format!("out-{port}"))
}

/// The alternatives where namespaces are missing.
pub(super) const OTHER_WAYS: Text = Text::new(
    "allow unprivileged user namespaces (in a container: a seccomp profile that has unshare and mount), or leave --box \
         out: `wxp sim run --help` says what leads a client then, and one with a base URL takes WXP_BASE_URL",
    "请允许非特权用户命名空间（容器里：放行 unshare 和 mount 的 seccomp 配置），或去掉 --box：`wxp sim run --help` \
         说明此时靠什么引导客户端，能改接口地址的客户端用 WXP_BASE_URL",
);
