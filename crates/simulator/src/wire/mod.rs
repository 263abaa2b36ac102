//! Connections: the doors by which they come, their sockets and TLS, how many there are, who may open one.

pub(crate) mod connection;
pub(crate) mod connections;
pub(crate) mod distrust;
pub(crate) mod listener;
pub(crate) mod origin_check;
pub(crate) mod socket;
pub(crate) mod stream;
pub(crate) mod tls;
