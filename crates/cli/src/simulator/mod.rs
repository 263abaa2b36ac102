//! A simulator that a command runs: how it is started, what is said of it, how it ends.

pub(crate) mod announcement;
pub(crate) mod base_url;
pub(crate) mod client;
pub(crate) mod keys;
pub(crate) mod log;
pub(crate) mod serving;
pub(crate) mod silence;
pub(crate) mod start;
pub(crate) mod stdin;
