//! Doors: how bytes come in and go out. No word of any product.

pub(crate) mod connections;
pub(crate) mod distrust;
pub(crate) mod door;
pub(crate) mod encrypted;
pub(crate) mod exchange;
pub(crate) mod guard;
pub(crate) mod primary;
pub(crate) mod proxy;
pub(crate) mod reply;
pub(crate) mod report;
pub(crate) mod server;
pub(crate) mod socket;
pub(crate) mod stream;
pub(crate) mod tls;
pub(crate) mod wire;
