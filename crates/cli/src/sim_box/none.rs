//! `wxp sim run --box` where there are no namespaces.

use std::ffi::OsStr;
use std::net::SocketAddr;
use std::process::ExitCode;

use tokio::process::Command;
use weixinpay_simulator::Ready;

use super::flags::BoxFlags;
use crate::child::Signals;
use crate::failure::Failure;
use weixinpay::Text;

/// A box, seen from inside: there can be none.
pub(crate) enum Inside {}

impl Inside {
    pub(crate) fn here() -> Option<Self> {
        None
    }

    pub(crate) fn listen(&self) -> SocketAddr {
        match *self {}
    }

    pub(crate) fn listen_tls(&self) -> SocketAddr {
        match *self {}
    }

    pub(crate) async fn connect(&self, _: &BoxFlags) -> Result<(), Failure> {
        match *self {}
    }

    pub(crate) fn furnish(&self, _: &Ready) -> Result<(), Failure> {
        match *self {}
    }

    pub(crate) async fn command(&self, _: &OsStr) -> Command {
        match *self {}
    }
}

pub(crate) async fn run(_: &BoxFlags, _: SocketAddr, _: Signals) -> Result<ExitCode, Failure> {
    Err(Failure::config((
        "--box needs the namespaces of Linux, which this system does not have",
        "--box 需要 Linux 的命名空间，本系统没有",
    ))
    .hint(OTHER_WAYS))
}

/// The alternatives to a box.
const OTHER_WAYS: Text = Text::new(
    "run it in a Linux container, or leave --box out: `wxp sim run --help` says what leads a client then, and one with \
         a base URL takes WXP_BASE_URL",
    "请在 Linux 容器里运行，或去掉 --box：`wxp sim run --help` 说明此时靠什么引导客户端，能改接口地址的客户端用 WXP_BASE_URL",
);
