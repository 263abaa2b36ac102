//! TLS as WeChat Pay's hosts, under this simulator's own authority.

use std::net::IpAddr;
use std::sync::OnceLock;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::authority::{Authority, Fault};
use crate::server::PATIENCE;

/// The authority and its server. What is not kept is made when it is first needed: the first random number of a process
/// takes longer than all else that starts a simulator, and most tests need no TLS.
pub(crate) struct Tls {
    address: IpAddr,
    authority: OnceLock<Option<Authority>>,
    acceptor: OnceLock<Option<TlsAcceptor>>,
}

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tls").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Tls {
    /// At this address, under this authority, or under a new one.
    pub(crate) fn new(address: IpAddr, kept: Option<Authority>) -> Self {
        let authority = kept.map_or_else(OnceLock::new, |kept| Some(kept).into());
        Self { address, authority, acceptor: OnceLock::new() }
    }

    /// The authority that clients must trust; `None` if no keys can be made, which is told as an error event.
    pub(crate) fn authority(&self) -> Option<&Authority> {
        self.authority.get_or_init(|| told(Authority::new())).as_ref()
    }

    /// The connection inside, if the client completes its handshake in time.
    pub(crate) async fn accept<S: AsyncRead + AsyncWrite + Unpin>(&self, stream: S) -> Option<TlsStream<S>> {
        match tokio::time::timeout(PATIENCE, self.acceptor()?.accept(stream)).await {
            Ok(Ok(stream)) => Some(stream),
            Ok(Err(error)) => {
                tracing::warn!(%error, "a TLS handshake failed; the client must trust the simulator's authority");
                None
            }
            Err(_) => {
                tracing::debug!("a client did not complete its TLS handshake");
                None
            }
        }
    }

    fn acceptor(&self) -> Option<&TlsAcceptor> {
        self.acceptor.get_or_init(|| told(self.authority()?.server(self.address))).as_ref()
    }
}

fn told<T>(made: Result<T, Fault>) -> Option<T> {
    made.inspect_err(|error| tracing::error!(%error, "no keys could be made for TLS")).ok()
}
