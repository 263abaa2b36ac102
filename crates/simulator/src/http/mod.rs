//! HTTP over a connection: requests come in, replies go out. Nothing about any product.

pub(crate) mod encrypted;
pub(crate) mod exchange;
pub(crate) mod primary;
pub(crate) mod proxy;
pub(crate) mod reply;
pub(crate) mod report;
pub(crate) mod server;
