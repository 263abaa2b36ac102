//! `wxp sim run --box`: the command in a network of its own, in which WeChat Pay's hosts are the simulator and nothing else
//! is there.
//!
//! `wxp` runs itself again under `unshare` of util-linux, in user, network and mount namespaces, and the simulator lives
//! inside ([`Inside`]). Data from outside comes in through sockets.

mod flags;
#[cfg(target_os = "linux")]
mod forward;
#[cfg(target_os = "linux")]
mod inside;
#[cfg(target_os = "linux")]
mod loopback;
#[cfg(not(target_os = "linux"))]
mod none;
#[cfg(target_os = "linux")]
mod outside;
#[cfg(target_os = "linux")]
mod passage;

pub(crate) use self::flags::BoxFlags;
#[cfg(target_os = "linux")]
pub(crate) use self::inside::Inside;
#[cfg(not(target_os = "linux"))]
pub(crate) use self::none::{Inside, run};
#[cfg(target_os = "linux")]
pub(crate) use self::outside::run;
