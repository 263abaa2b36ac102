//! TLS as WeChat Pay's hosts, under this simulator's own authority.

use std::io;
use std::net::IpAddr;
use std::sync::{Arc, OnceLock};

use rustls::ServerConfig;
use rustls::server::Acceptor;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, timeout_at};
use tokio_rustls::server::TlsStream;
use tokio_rustls::{LazyConfigAcceptor, StartHandshake};

use crate::wire::connection::PATIENCE;
use crate::world::authority::{Authority, Fault};

/// The authority and its server. Without a kept authority, one is made when it is first needed: the first random number
/// of a process takes longer than all else that starts a simulator, and most tests need no TLS.
pub(crate) struct Tls {
    address: IpAddr,
    authority: OnceLock<Option<Authority>>,
    config: OnceLock<Option<Arc<ServerConfig>>>,
}

/// A connection whose client has said whom it wants.
pub(crate) struct Hello<S> {
    start: StartHandshake<S>,
    config: Arc<ServerConfig>,
    deadline: Instant,
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
        Self { address, authority, config: OnceLock::new() }
    }

    /// The authority that clients must trust; `None` if no keys can be made, which is logged as an error event.
    pub(crate) fn authority(&self) -> Option<&Authority> {
        self.authority.get_or_init(|| logged(Authority::new())).as_ref()
    }

    /// The connection with the client's first message, if that comes in time.
    pub(crate) async fn hello<S: AsyncRead + AsyncWrite + Unpin>(&self, stream: S) -> Option<Hello<S>> {
        let config = Arc::clone(self.config()?);
        let deadline = Instant::now() + PATIENCE;
        match in_time(deadline, LazyConfigAcceptor::new(Acceptor::default(), stream)).await {
            Ok(start) => Some(Hello { start, config, deadline }),
            Err(error) => {
                tracing::debug!(%error, "a client did not begin a TLS handshake");
                None
            }
        }
    }

    fn config(&self) -> Option<&Arc<ServerConfig>> {
        self.config.get_or_init(|| logged(self.authority()?.server(self.address))).as_ref()
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Hello<S> {
    /// The host that the client wants (RFC 6066 §3); one that calls an address names none.
    pub(crate) fn host(&self) -> Option<String> {
        self.start.client_hello().server_name().map(str::to_owned)
    }

    /// The connection inside, if the client completes its handshake in time.
    ///
    /// # Errors
    /// The error that ended the handshake.
    pub(crate) async fn accept(self) -> io::Result<TlsStream<S>> {
        in_time(self.deadline, self.start.into_stream(self.config)).await
    }
}

async fn in_time<T>(deadline: Instant, handshake: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    timeout_at(deadline, handshake).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

fn logged<T>(made: Result<T, Fault>) -> Option<T> {
    made.inspect_err(|error| tracing::error!(%error, "no keys could be made for TLS")).ok()
}
