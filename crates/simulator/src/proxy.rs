//! A proxy that answers for WeChat Pay's hosts itself and refuses every other: what goes through it never leaves here.
//!
//! CONNECT (RFC 9110 §9.3.6) to port 443 of such a host gets a tunnel that ends in this process. Some clients send
//! `POST https://…` to a proxy instead; that is answered too. Nothing in this file opens a connection.

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

use crate::door::Door;
use crate::drill::Fired;
use crate::fidelity::Rule;
use crate::gate::Incoming;
use crate::hosts::{HOSTS, is_wechat_pay};
use crate::primary::Turn;
use crate::refusal::Refusal;
use crate::server::{self, NoAnswer, Office, Reply};
use crate::socket::{Reset, Socket};
use crate::tls::Tls;

/// How much of a head the proxy waits for, in bytes: far more than clients send to one.
const LONGEST_HEAD: usize = 16 * 1024;

/// Serves one connection to its end.
pub(crate) async fn serve(stream: Socket, reset: Reset, tls: Arc<Tls>, office: Arc<Office>) {
    // The tunnel is served in this task, so that it ends when this task does.
    let tunnel = Arc::new(Mutex::new(None));
    let service = service_fn(|request| answer(Arc::clone(&office), Arc::clone(&tunnel), request, reset.clone()));
    let connection = server::http1().max_buf_size(LONGEST_HEAD).serve_connection(TokioIo::new(stream), service);
    if let Err(error) = connection.with_upgrades().await {
        tracing::debug!(%error, "a connection to the proxy ended early");
    }
    let upgrade: Option<OnUpgrade> = tunnel.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(upgrade) = upgrade else { return };
    if let Ok(stream) = upgrade.await
        && let Some(stream) = tls.accept(TokioIo::new(stream)).await
    {
        server::http(stream, office, reset, Door::Proxy).await;
    }
}

async fn answer(
    office: Arc<Office>,
    tunnel: Arc<Mutex<Option<OnUpgrade>>>,
    mut request: Request<HyperBody>,
    reset: Reset,
) -> Result<Reply, NoAnswer> {
    if let Some((problem, advice)) = fault(&request) {
        return Ok(refuse(&office, &request, problem, &advice));
    }
    if request.method() != Method::CONNECT {
        return server::answer(office, request, reset, Door::Proxy).await;
    }
    if let Some(authority) = request.uri().authority().cloned() {
        let (host, target) = (Some(authority.host()), shown(&authority));
        let turn = Turn { door: Door::Proxy, host, opens: true, method: "CONNECT", target: &target, body: b"" };
        if let Some(down) = office.is_down(turn) {
            return office.turn_away(turn, down, &reset).await;
        }
    }
    *tunnel.lock().unwrap_or_else(PoisonError::into_inner) = Some(hyper::upgrade::on(&mut request));
    Ok(Response::new(Either::Left(Full::new(Bytes::new()))))
}

/// Why this request is not for WeChat Pay, and what to do about it; `None` if it is.
fn fault(request: &Request<HyperBody>) -> Option<(String, String)> {
    let (method, uri) = (request.method(), request.uri());
    let Some(authority) = uri.authority() else {
        let advice = "a base URL is base_url or tls_url of the ready file".to_owned();
        return Some(("this port is a proxy, for HTTPS_PROXY".to_owned(), advice));
    };
    let host = shown(authority);
    if !is_wechat_pay(authority.host()) {
        let problem = format!(
            "{host} is not a host of WeChat Pay, and the simulator's proxy answers for those alone: a test can never reach \
             the network through it"
        );
        let advice = format!("its hosts: {}; for addresses of this machine set NO_PROXY", HOSTS.join(", "));
        return Some((problem, advice));
    }
    let is_https = match *method {
        Method::CONNECT => authority.port_u16() == Some(443),
        _ => uri.scheme() == Some(&Scheme::HTTPS) && matches!(authority.port_u16(), None | Some(443)),
    };
    (!is_https).then(|| {
        let problem = format!("{host} is refused: WeChat Pay is reached by https on port 443 alone");
        (problem, "use https:// and no port".to_owned())
    })
}

fn refuse(office: &Office, request: &Request<HyperBody>, problem: String, advice: &str) -> Reply {
    let uri = request.uri();
    let target = uri.authority().map_or_else(|| uri.path().to_owned(), shown);
    let incoming = Incoming {
        method: request.method().as_str(),
        target: &target,
        headers: request.headers(),
        body: b"",
        by_tls: false,
    };
    let message = format!("{problem}; {advice}");
    let refusal = Refusal::new(Rule::OtherHost, 403, "HOST_REFUSED", message).because(problem);
    let mut response = office.finish(&incoming, None, Err(refusal), &Fired::default());
    // Most clients show the reason of a refused CONNECT, and none its body.
    if let Ok(reason) = ReasonPhrase::try_from(format!("{target} refused by the WeChat Pay simulator").into_bytes()) {
        response.extensions_mut().insert(reason);
    }
    // A client may have sent more than it was allowed to.
    server::closing(response)
}

/// The host and port, without what may stand before them, and no longer than a name can be.
fn shown(authority: &Authority) -> String {
    let host: String = authority.host().chars().take(253).collect();
    authority.port_u16().map_or_else(|| host.clone(), |port| format!("{host}:{port}"))
}
