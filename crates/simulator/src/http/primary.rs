//! A primary host that is down on request: a client that connects to it gets no further, and nothing is carried out.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode};
use http_body_util::{Either, Full};
use hyper::ext::ReasonPhrase;
use weixinpay_core::{Text, text};

use crate::base::hosts::is_standby;
use crate::base::random;
use crate::engine::journal::{JournalEntry, body_digest, shown};
use crate::engine::mask::mask;
use crate::faults::fault;
use crate::faults::fault::Down;
use crate::http::reply::{NoAnswer, Reply, closing};
use crate::server_state::ServerState;
use crate::wire::listener::Listener;
use crate::wire::socket::Reset;

/// The time without an answer: longer than clients wait for a connection.
const HANG: Duration = Duration::from_secs(60);

/// The client that connects to a host.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn<'a> {
    pub(crate) door: Listener,
    /// As the client names it; a client that names none means the base URL.
    pub(crate) host: Option<&'a str>,
    /// Whether this is a connection that is being made, and not one that is made.
    pub(crate) opens: bool,
    pub(crate) method: &'a str,
    /// Path and query, or the host itself.
    pub(crate) target: &'a str,
    pub(crate) body: &'a [u8],
}

impl Turn<'_> {
    fn is_to_a_primary(&self) -> bool {
        let name = |host: &str| host.rsplit_once(':').map_or(host, |(name, _)| name).to_owned();
        self.door != Listener::Standby && !self.host.is_some_and(|host| is_standby(host) || is_standby(&name(host)))
    }

    /// Whether the proxy can say it: it is a gateway, and no part of the host.
    fn is_at_the_proxy(&self) -> bool {
        self.door == Listener::Proxy && self.opens
    }
}

/// The failure of the host, if it is down; the journal then has an entry.
pub(crate) fn is_down(server: &ServerState, turn: Turn<'_>) -> Option<Down> {
    if !turn.is_to_a_primary() {
        return None;
    }
    let down = server.drills.on_primary(turn.opens)?;
    let world = &server.engine.world;
    let path = mask(world, shown(turn.target));
    let status = match down {
        _ if !turn.is_at_the_proxy() => 0,
        Down::Refuse => 502,
        Down::Hang => 504,
    };
    tracing::warn!(drills = NAME, "drilled {} {path}", turn.method);
    server.enter(JournalEntry {
        request_id: random::request_id(),
        time: server.engine.clock.now(),
        method: turn.method.to_owned(),
        path,
        body_digest: body_digest(turn.body),
        mchid: String::new(),
        named_key: String::new(),
        signing_key: String::new(),
        status,
        code: String::new(),
        diagnosis: Some(unreachable_host(turn.host.map(|host| mask(world, shown(host))))),
        advice: None,
        rule: fault::rules::DRILL.id().to_owned(),
        drills: vec![NAME.to_owned()],
    });
    Some(down)
}

/// Without a name, it is the host that the client has connected to.
fn unreachable_host(name: Option<String>) -> Text {
    let Text { en, zh } = name.map_or(Text::new("the host", "该域名"), Text::same);
    text!("{NAME}: {en} cannot be reached, and nothing was carried out", "{NAME}：{zh} 无法访问，未执行任何操作")
}

/// The reply to a client of a host that is down.
pub(crate) async fn turn_away(turn: Turn<'_>, down: Down, reset: &Reset) -> Result<Reply, NoAnswer> {
    down.wait().await;
    if turn.is_at_the_proxy() {
        return Ok(unreachable(down));
    }
    if down == Down::Refuse {
        reset.tell();
    }
    Err(NoAnswer)
}

impl Down {
    pub(crate) async fn wait(self) {
        if self == Self::Hang {
            tokio::time::sleep(HANG).await;
        }
    }
}

const NAME: &str = "host.primary-down";

/// As a proxy tells that it cannot reach a host: every client that asked for a tunnel takes it for a failure to connect
/// (RFC 9110 §9.3.6), and the errors are those of RFC 9209 §2.3.
fn unreachable(down: Down) -> Reply {
    let (status, error) = match down {
        Down::Refuse => (StatusCode::BAD_GATEWAY, "weixinpay-simulator; error=connection_refused"),
        Down::Hang => (StatusCode::GATEWAY_TIMEOUT, "weixinpay-simulator; error=connection_timeout"),
    };
    let mut response = Response::new(Either::Left(Full::new(Bytes::new())));
    *response.status_mut() = status;
    response.headers_mut().insert("proxy-status", HeaderValue::from_static(error));
    // Most clients show the reason of a refused CONNECT.
    response
        .extensions_mut()
        .insert(ReasonPhrase::from_static(b"the WeChat Pay simulator plays a primary host that is down"));
    closing(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_but_a_standbys_means_a_primary() {
        let is_primary =
            |door, host| Turn { door, host, opens: true, method: "GET", target: "/", body: b"" }.is_to_a_primary();
        for host in
            [None, Some("api.mch.weixin.qq.com"), Some("API.wechatpay.cn:443"), Some("127.0.0.1:8866"), Some("x")]
        {
            assert!(
                is_primary(Listener::Plain, host)
                    && is_primary(Listener::Tls, host)
                    && is_primary(Listener::Proxy, host)
            );
            assert!(!is_primary(Listener::Standby, host));
        }
        for host in ["api2.mch.weixin.qq.com", "API2.wechatpay.cn:443", "apihk.mch.weixin.qq.com."] {
            assert!(!is_primary(Listener::Proxy, Some(host)), "{host}");
        }
    }
}
