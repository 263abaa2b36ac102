//! Accepts TLS clients.

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite};

use crate::http::exchange::http;
use crate::http::report;
use crate::server_state::ServerState;
use crate::wire::connection::Wire;
use crate::wire::distrust::Distrust;
use crate::wire::tls::Hello;

/// Serves what a TLS client says to its end; one that does not trust the authority is reported.
pub(crate) async fn encrypted<S>(hello: Hello<S>, target: &str, server: &Arc<ServerState>, wire: Wire)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let stream = match hello.accept().await {
        Ok(stream) => stream,
        Err(broken) => {
            if !wire.line.is_to_leave()
                && let Some(distrust) = Distrust::of(&broken)
            {
                report::distrusted(server, distrust, target);
            }
            return;
        }
    };
    let (line, before, since) = (wire.line.clone(), wire.line.requests(), tokio::time::Instant::now());
    let ended = http(stream, Arc::clone(server), wire).await;
    let has_left = ended.map_or_else(|error| !error.is_timeout() && !error.is_parse(), |()| true);
    if has_left && line.requests() == before && !line.is_to_leave() {
        report::left_without_a_word(server, target, since.elapsed());
    }
}
