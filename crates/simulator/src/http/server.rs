//! Accepts connections at every door, as many as have room.

use std::sync::Arc;
use std::time::Duration;

use crate::http::encrypted::encrypted;
use crate::http::exchange::http;
use crate::http::primary::{self, Turn};
use crate::http::proxy;
use crate::server_state::ServerState;
use crate::wire::connection::Wire;
use crate::wire::connections::Connections;
use crate::wire::listener::{Listener, Listeners};
use crate::wire::socket::Socket;
use crate::wire::tls::Tls;

/// How long nothing is accepted when there are no file descriptors, unless a connection ends before.
const BREATH: Duration = Duration::from_millis(10);

/// Serves until it is dropped, so many connections at once; they end with it.
pub(crate) async fn serve(doors: Listeners, tls: Arc<Tls>, server: Arc<ServerState>, most: usize) {
    let mut connections = Connections::new(most);
    // One that was accepted and has no place yet.
    let mut waiting = None;
    loop {
        if connections.have_room()
            && let Some((door, stream)) = waiting.take()
        {
            let (tls, server) = (Arc::clone(&tls), Arc::clone(&server));
            connections.serve(|line| {
                let (stream, reset, peer) = Socket::new(stream);
                enter(stream, Wire { door, reset, peer, line }, tls, server)
            });
        }
        let is_awaited = waiting.is_some();
        tokio::select! {
            (door, accepted) = doors.accept(), if !is_awaited => match accepted {
                Ok((stream, _)) => {
                    let _ = stream.set_nodelay(true);
                    waiting = Some((door, stream));
                }
                // Out of file descriptors: let connections end before trying again.
                Err(_) => drop(tokio::time::timeout(BREATH, connections.one_ended(true)).await),
            },
            () = connections.one_ended(is_awaited) => {}
        }
    }
}

/// Serves one connection to its end.
async fn enter(stream: Socket, wire: Wire, tls: Arc<Tls>, server: Arc<ServerState>) {
    match wire.door {
        Listener::Plain | Listener::Standby => drop(http(stream, server, wire).await),
        Listener::Tls => https(stream, server, wire, &tls).await,
        Listener::Proxy => proxy::serve(stream, wire, tls, server).await,
    }
}

/// Serves one TLS connection to its end, unless the host that it names is down.
async fn https(stream: Socket, server: Arc<ServerState>, wire: Wire, tls: &Tls) {
    let Some(hello) = tls.hello(stream).await else { return };
    let host = hello.host();
    let target = host.as_deref().unwrap_or(&server.addresses.tls_url);
    let turn = Turn { door: Listener::Tls, host: host.as_deref(), opens: true, method: "TLS", target, body: b"" };
    if let Some(down) = primary::is_down(&server, turn) {
        // The connection ends either way: there is no way to answer it.
        let _ = primary::turn_away(turn, down, &wire.reset).await;
    } else {
        encrypted(hello, target, &server, wire).await;
    }
}
