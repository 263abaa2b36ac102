//! Connections carried between this machine's network and that of a box, through sockets in a directory that both see.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::PathBuf;

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};

/// Carries what connects to a port to a socket; until it is dropped.
pub(crate) async fn to_socket(listener: TcpListener, socket: PathBuf) {
    loop {
        // A connection that failed before it was accepted does no harm; the next one may be good.
        let Ok((mut here, _)) = listener.accept().await else { continue };
        let socket = socket.clone();
        tokio::spawn(async move {
            if let Ok(mut there) = UnixStream::connect(&socket).await {
                let _ = copy_bidirectional(&mut here, &mut there).await;
            }
        });
    }
}

/// Carries what connects to a socket to a port of this network's loopback; until it is dropped.
pub(crate) async fn to_port(listener: UnixListener, port: u16) {
    loop {
        let Ok((mut here, _)) = listener.accept().await else { continue };
        tokio::spawn(async move {
            if let Some(mut there) = dial(port).await {
                let _ = copy_bidirectional(&mut here, &mut there).await;
            }
        });
    }
}

/// A server on loopback may listen on one of the two addresses alone.
async fn dial(port: u16) -> Option<TcpStream> {
    for address in [IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv6Addr::LOCALHOST)] {
        if let Ok(stream) = TcpStream::connect((address, port)).await {
            return Some(stream);
        }
    }
    None
}
