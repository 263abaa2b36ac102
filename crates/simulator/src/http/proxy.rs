//! A proxy that answers for WeChat Pay's hosts itself and refuses every other: what goes through it never leaves here.
//!
//! CONNECT (RFC 9110 §9.3.6) to port 443 of such a host gets a tunnel that ends in this process. Some clients send
//! `POST https://…` to a proxy instead; that is answered too. Nothing in this file opens a connection.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::uri::{Authority, Scheme};
use http::{Method, Request, Response};
use http_body_util::{Either, Full};
use hyper::body::Incoming as HyperBody;
use hyper::ext::ReasonPhrase;
use hyper::service::service_fn;
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use weixinpay_core::Text;

use crate::base::hosts::{HOSTS, is_wechat_pay};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::http::encrypted::encrypted;
use crate::http::exchange;
use crate::http::primary::{self, Turn};
use crate::http::reply::{NoAnswer, Reply, closing};
use crate::life;
use crate::protocol::authenticate::Incoming;
use crate::server_state::ServerState;
use crate::wire::connection::Wire;
use crate::wire::listener::Listener;
use crate::wire::socket::Socket;
use crate::wire::tls::Tls;

rules! {
    OTHER_HOST = "simulator.other-host", Assumed {
        en: "The proxy answers for WeChat Pay's API hosts on port 443; every other host, port or scheme is \
            answered 403, unsigned.",
        zh: "代理只应答发往微信支付 API 域名 443 端口的请求；其他域名、端口或协议一律应答 403，不签名。",
        source: "The simulator's own promise: what a test sends through it never leaves the machine. Else: \
            nothing of WeChat Pay's is being imitated.",
        source_zh: "这是模拟器自己的承诺：测试经它发出的内容不会离开本机。其他可能：无，此处并未模仿微信支付的行为\
            。",
    }
}

/// How much of a head the proxy waits for, in bytes: far more than clients send to one.
const LONGEST_HEAD: usize = 16 * 1024;

/// Serves one connection to its end.
pub(crate) async fn serve(stream: Socket, wire: Wire, tls: Arc<Tls>, server: Arc<ServerState>) {
    // The tunnel is served in this task, so that it ends when this task does.
    let tunnel = Arc::new(Mutex::new(None));
    let line = wire.line.clone();
    let service = service_fn(|request| answer(Arc::clone(&server), Arc::clone(&tunnel), request, wire.clone()));
    let connection = exchange::http1().max_buf_size(LONGEST_HEAD).serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection.with_upgrades());
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = line.asked_to_leave() => {
            connection.as_mut().graceful_shutdown();
            connection.as_mut().await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection to the proxy ended early");
    }
    let tunnel: Option<Tunnel> = tunnel.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(Tunnel { target, upgrade }) = tunnel else { return };
    if let Ok(stream) = upgrade.await
        && let Some(hello) = tls.hello(TokioIo::new(stream)).await
    {
        encrypted(hello, &target, &server, wire.clone()).await;
    }
}

/// A client's CONNECT request.
struct Tunnel {
    /// Host and port.
    target: String,
    upgrade: OnUpgrade,
}

async fn answer(
    server: Arc<ServerState>,
    tunnel: Arc<Mutex<Option<Tunnel>>>,
    mut request: Request<HyperBody>,
    wire: Wire,
) -> Result<Reply, NoAnswer> {
    if let Some(words) = fault(&request) {
        return Ok(refuse(&server, &request, words));
    }
    if request.method() != Method::CONNECT {
        return exchange::answer(server, request, wire).await;
    }
    let _busy = wire.line.busy();
    let mut target = String::new();
    if let Some(authority) = request.uri().authority().cloned() {
        target = shown(&authority);
        let host = Some(authority.host());
        let turn = Turn { door: Listener::Proxy, host, opens: true, method: "CONNECT", target: &target, body: b"" };
        if let Some(down) = primary::is_down(&server, turn) {
            return primary::turn_away(turn, down, &wire.reset).await;
        }
    }
    let upgrade = hyper::upgrade::on(&mut request);
    *tunnel.lock().unwrap_or_else(PoisonError::into_inner) = Some(Tunnel { target, upgrade });
    Ok(Response::new(Either::Left(Full::new(Bytes::new()))))
}

/// The reason why this request is not for WeChat Pay, and the advice; `None` if it is.
fn fault(request: &Request<HyperBody>) -> Option<Text> {
    let (method, uri) = (request.method(), request.uri());
    let Some(authority) = uri.authority() else {
        return Some(Text::from((
            "this port is a proxy, for HTTPS_PROXY; a base URL is base_url or tls_url of the ready file",
            "这个端口是代理，供 HTTPS_PROXY 使用；基础 URL 请用就绪文件中的 base_url 或 tls_url",
        )));
    };
    let host = shown(authority);
    if !is_wechat_pay(authority.host()) {
        let hosts = HOSTS.join(", ");
        return Some(Text::from((
            format!(
                "{host} is not a host of WeChat Pay, and the simulator's proxy answers for those alone: a test can never \
                 reach the network through it; its hosts: {hosts}; for addresses of this machine set NO_PROXY"
            ),
            format!(
                "{host} 不是微信支付的域名，模拟器的代理只代答微信支付的域名，测试不会经它访问外网；\
                 域名有：{hosts}；访问本机地址请设置 NO_PROXY"
            ),
        )));
    }
    let is_https = match *method {
        Method::CONNECT => authority.port_u16() == Some(443),
        _ => uri.scheme() == Some(&Scheme::HTTPS) && matches!(authority.port_u16(), None | Some(443)),
    };
    (!is_https).then(|| {
        Text::from((
            format!("{host} is refused: WeChat Pay is reached by https on port 443 alone; use https:// and no port"),
            format!("已拒绝 {host}：微信支付只能以 https 访问 443 端口；请用 https://，不带端口"),
        ))
    })
}

fn refuse(server: &ServerState, request: &Request<HyperBody>, words: Text) -> Reply {
    let uri = request.uri();
    let target = uri.authority().map_or_else(|| uri.path().to_owned(), shown);
    let incoming = Incoming {
        method: request.method().as_str(),
        target: &target,
        headers: request.headers(),
        body: b"",
        by_tls: false,
    };
    let refusal = Refusal::new(rules::OTHER_HOST, 403, "HOST_REFUSED", &*words.en).because(words);
    let mut response = exchange::sent(life::refuse(server, &incoming, refusal));
    // Most clients show the reason of a refused CONNECT, and none its body.
    if let Ok(reason) = ReasonPhrase::try_from(format!("{target} refused by the WeChat Pay simulator").into_bytes()) {
        response.extensions_mut().insert(reason);
    }
    // A client may have sent more than it was allowed to.
    closing(response)
}

/// The host and port, without a prefix, and no longer than a name can be.
fn shown(authority: &Authority) -> String {
    let host: String = authority.host().chars().take(253).collect();
    authority.port_u16().map_or_else(|| host.clone(), |port| format!("{host}:{port}"))
}
