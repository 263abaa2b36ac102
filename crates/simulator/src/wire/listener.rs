//! The ways in: plain HTTP and its standby, TLS as WeChat Pay's hosts, and a proxy that leads to them and nowhere else.

use std::io;
use std::net::SocketAddr;

use tokio::net::{TcpListener, TcpStream};

use crate::base::start_error::StartError;

/// By which door a connection came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Listener {
    Plain,
    /// Plain, too: what answers while [`Plain`](Self::Plain) is drilled to be down.
    Standby,
    Tls,
    Proxy,
}

impl Listener {
    pub(crate) fn is_encrypted(self) -> bool {
        matches!(self, Self::Tls | Self::Proxy)
    }
}

/// The ports that are listened on.
#[derive(Debug)]
pub(crate) struct Listeners {
    plain: TcpListener,
    standby: TcpListener,
    tls: TcpListener,
    proxy: TcpListener,
}

impl Listeners {
    /// Listens on these addresses; port 0 takes a free one.
    pub(crate) async fn open(
        plain: SocketAddr,
        standby: SocketAddr,
        tls: SocketAddr,
        proxy: SocketAddr,
    ) -> Result<Self, StartError> {
        Ok(Self {
            plain: listen(plain).await?,
            standby: listen(standby).await?,
            tls: listen(tls).await?,
            proxy: listen(proxy).await?,
        })
    }

    /// The address of this listener: `127.0.0.1:PORT`.
    pub(crate) fn address(&self, door: Listener) -> io::Result<SocketAddr> {
        match door {
            Listener::Plain => self.plain.local_addr(),
            Listener::Standby => self.standby.local_addr(),
            Listener::Tls => self.tls.local_addr(),
            Listener::Proxy => self.proxy.local_addr(),
        }
    }

    /// The next connection, and by which door. Nothing is lost if this is dropped before it is done.
    pub(crate) async fn accept(&self) -> (Listener, io::Result<(TcpStream, SocketAddr)>) {
        tokio::select! {
            accepted = self.plain.accept() => (Listener::Plain, accepted),
            accepted = self.standby.accept() => (Listener::Standby, accepted),
            accepted = self.tls.accept() => (Listener::Tls, accepted),
            accepted = self.proxy.accept() => (Listener::Proxy, accepted),
        }
    }
}

async fn listen(address: SocketAddr) -> Result<TcpListener, StartError> {
    if !address.ip().is_loopback() {
        return Err(StartError::NotLoopback(address));
    }
    TcpListener::bind(address).await.map_err(|source| StartError::Listen { address, source })
}
