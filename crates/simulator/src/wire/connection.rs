//! The connection by which a request comes.

use std::time::Duration;

use crate::wire::connections::Line;
use crate::wire::listener::Listener;
use crate::wire::socket::{Peer, Reset};

/// The connection by which a request comes.
#[derive(Debug, Clone)]
pub(crate) struct Wire {
    pub(crate) door: Listener,
    pub(crate) reset: Reset,
    pub(crate) peer: Peer,
    pub(crate) line: Line,
}

/// How long a request may take to arrive, its TLS handshake, its head and its body each: one that is sent by halves holds no
/// place for ever.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
