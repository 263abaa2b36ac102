//! The life of a request, from top to bottom: the mirror image of the client's pipeline.
//!
//! 1. **Arrive**: what the web server in front refuses, and what is of APIv2, comes no further.
//! 2. **Authenticate**: who signed it, over exactly what was sent.
//! 3. **Faults before**: what drills want instead of a request that is served, or before it is.
//! 4. **Match**: the catalog says which operation it is, and the registry which product serves it; its headers fit.
//! 5. **Read**: query, body and the variables of the path, held against the description; sensitive fields are opened.
//! 6. **Serve**: the product's handler. It reads on; with [`Call::begin`] it waits for the state, and everything that is due
//!    happens, in the order of its time; it loads, decides, and applies what was decided.
//! 7. **Strict check**: where nothing is to rest on an assumption, an answer that does is refused.
//! 8. **Commit**, or everything is as it was.
//! 9. **Sign**, with the key that the request asks for.
//! 10. **Faults after**: the answer is spoiled, cut, kept back.
//! 11. **Journal**: what was asked and answered, with the rule and the diagnosis.

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, Response, StatusCode};
use http_body_util::{Either, Full};
use serde_json::Map;
use weixinpay_core::{SIMULATOR_HEADER, Text, form};

use crate::base::clock::real_now;
use crate::base::fields;
use crate::base::random;
use crate::base::refusal::{Refusal, Shape};
use crate::base::rule::rules;
use crate::engine::answer::{Answer, Form};
use crate::engine::asked::Asked;
use crate::engine::call::{Backend as _, Call};
use crate::engine::check;
use crate::engine::journal::{JournalEntry, body_digest, shown};
use crate::engine::mask::mask;
use crate::engine::platforms;
use crate::engine::product::Opens;
use crate::engine::route::{self, Found};
use crate::engine::transactions::Engine;
use crate::faults::cut::Cut;
use crate::faults::fault::{End, Fired, Spoiled};
use crate::protocol::api_v2;
use crate::protocol::authenticate::{self, Incoming};
use crate::protocol::response_signer::{self, set};
use crate::server_state::ServerState;
use crate::world::identity::{Identity, PlatformIdentity};

rules! {
    ACCEPT = "request.accept-and-user-agent", Observed {
        en: "A request without User-Agent, or without an Accept that takes JSON, is answered 400 INVALID_REQUEST.",
        zh: "没有 User-Agent，或没有接受 JSON 的 Accept 时，应答 400 INVALID_REQUEST。",
        source: "developers.weixin.qq.com/community/pay/doc/000e848b2f40f82f5e2afbe7051400 (2020-04-03), \
            0004041f6e4010a463abde7ec5c800 and 000e686b46cbd8980a82f4a7b6b800: code and message; the status goes \
            with the code in the public table",
        source_zh: "错误码和文案见 developers.weixin.qq.com/community/pay/doc/000e848b2f40f82f5e2afbe7051400（\
            2020-04-03）、0004041f6e4010a463abde7ec5c800 和 000e686b46cbd8980a82f4a7b6b800；状态码按公共错误码表与\
            该错误码对应",
    }
    CONTENT_TYPE = "request.content-type", Documented {
        en: "A POST, PUT or PATCH with a body that is not application/json is answered 400 PARAM_ERROR. An \
            operation without a body needs no Content-Type.",
        zh: "有报文主体的 POST、PUT、PATCH 请求不是 application/json 时，应答 400 PARAM_ERROR。没有报文主体的接口\
            不需要 Content-Type。",
        source: "pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html: must be \
            application/json, the code is inferred; the examples of pages without a body send none \
            (pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/cancel-transfer.html)",
        source_zh: "pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html：必须为 \
            application/json，错误码为推测；无报文主体的文档页示例不带该请求头（\
            pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/cancel-transfer.html）",
    }
    METHOD_CASE = "request.method-case", Observed {
        en: "A method that is not in capitals is answered 400 with the page of a web server, before anything is \
            looked at.",
        zh: "请求方法不是大写时，由前置 Web 服务器直接应答 400 网页，不做任何处理。",
        source: "WeChat Pay answers what it cannot read with 400 Bad Request of nginx \
            (developers.weixin.qq.com/community/personal/oCJUsw6KArqr-yqDNekuP8VlhGeE/answer, 2020-08-19), and \
            nginx refuses a method in lower case so (src/http/ngx_http_parse.c); that this method is refused \
            there is inferred",
        source_zh: "微信支付对无法解析的请求返回 nginx 的 400 Bad Request（\
            developers.weixin.qq.com/community/personal/oCJUsw6KArqr-yqDNekuP8VlhGeE/answer，2020-08-19），nginx \
            对小写方法正是如此（src/http/ngx_http_parse.c）；小写方法由此被拒为推测",
    }
}

/// A request as it arrived, for WeChat Pay.
#[derive(Debug)]
pub(crate) struct Arrived {
    pub(crate) method: String,
    /// Path and query, as sent.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) by_tls: bool,
}

/// The end of a request.
pub(crate) enum Ended {
    Answered(Response<Body>),
    /// The connection is reset.
    Reset,
    /// Nothing comes, and the connection is closed.
    Silent,
}

/// A body that goes back: whole, or cut short by a drill.
type Body = Either<Full<Bytes>, Cut>;

impl Arrived {
    fn incoming(&self) -> Incoming<'_> {
        let Self { method, target, headers, body, by_tls } = self;
        Incoming { method, target, headers, body, by_tls: *by_tls }
    }

    fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }
}

/// The whole life of a request.
pub(crate) async fn live(server: Arc<ServerState>, arrived: Arrived) -> Ended {
    // 1
    let incoming = arrived.incoming();
    if let Some(refusal) = before_the_gate(&incoming) {
        return Ended::Answered(refuse(&server, &incoming, refusal));
    }
    // 2
    let caller = match authenticate::verify(&server.engine.world, &incoming, real_now()) {
        Ok(caller) => caller,
        Err(refusal) => return Ended::Answered(refuse(&server, &incoming, refusal)),
    };
    if arrived.by_tls {
        server.distrust.is_trusted();
    }
    // 3
    let fired = server.drills.on_request(caller.mchid(), incoming.method, arrived.path(), server.engine.clock.now());
    if let Some(step) = fired.platform
        && let Err(error) = platforms::step(&server.engine, caller, step).await
    {
        tracing::warn!(%error, mchid = caller.mchid(), "a drill could not change the platform keys");
    }
    if let Some(latency) = fired.latency {
        tokio::time::sleep(latency).await;
    }
    // 4 to 11
    let end = fired.end;
    let found = route::find(server.engine.registry, incoming.method, arrived.path());
    let answered = if found.as_ref().is_ok_and(Found::is_long) {
        // Opening thousands of names takes most of a second: other requests are served meanwhile.
        let mchid = caller.mchid().to_owned();
        let task = tokio::task::spawn_blocking(move || {
            let caller = server.engine.world.identity(&mchid)?;
            Some(answer(&server, caller, found, &arrived.incoming(), &fired))
        });
        task.await.ok().flatten().unwrap_or_else(broken)
    } else {
        answer(&server, caller, found, &incoming, &fired)
    };
    match end {
        Some(End::Reset { .. }) => Ended::Reset,
        Some(End::Withheld(time)) => {
            tokio::time::sleep(time).await;
            Ended::Silent
        }
        _ => Ended::Answered(answered),
    }
}

/// The answer to a request that ends here: its sender is unknown, and the answer is not signed.
pub(crate) fn refuse(server: &ServerState, incoming: &Incoming<'_>, refusal: Refusal) -> Response<Body> {
    finish(server, incoming, None, Err(refusal), &Fired::default())
}

/// The task that served it is gone.
fn broken() -> Response<Body> {
    let mut response = Response::new(Either::Left(Full::new(Bytes::new())));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}

/// The signed answer to a request of this caller, as far as the drills let it come.
fn answer(
    server: &ServerState,
    caller: &Identity,
    found: Result<Found, Refusal>,
    incoming: &Incoming<'_>,
    fired: &Fired,
) -> Response<Body> {
    let engine = &server.engine;
    let now = engine.clock.now();
    if let Some(refusal) = fired.instead() {
        let platform = caller.serving(incoming.platform_serial(), now);
        let signer = platform.and_then(|platform| caller.signer(&platform, now));
        return finish(server, incoming, signer.ok().map(|signer| (caller, signer)), Err(refusal), fired);
    }
    let (signer, result) = match caller.serving(incoming.platform_serial(), now) {
        Ok(platform) => {
            let noted = engine.asked(caller, &platform);
            // Chosen before the request is carried out: what turns meanwhile is for the next one.
            let signer = caller.signer(&platform, now);
            let served = || {
                let found = found?;
                check_headers(&found, incoming)?;
                serve(engine, caller, &platform, &found, incoming)
            };
            (signer, noted.and_then(|()| served()))
        }
        Err(refusal) => (caller.default_platform(now), Err(refusal)),
    };
    let result = match fired.afterwards() {
        Some(refusal) => result.and(Err(refusal)),
        None => result,
    };
    match signer {
        Ok(signer) => finish(server, incoming, Some((caller, signer)), result, fired),
        Err(refusal) => finish(server, incoming, None, Err(refusal), fired),
    }
}

/// Serves a request of this caller. `platform` is the key that its `Wechatpay-Serial` names.
pub(crate) fn serve(
    engine: &Engine,
    caller: &Identity,
    platform: &PlatformIdentity,
    found: &Found,
    incoming: &Incoming<'_>,
) -> Result<Answer, Refusal> {
    // 5
    let asked = read(engine, caller, platform, found, incoming)?;
    // 6
    let Some(served) = found.served else { return engine.described(&asked) };
    let mut call = Call::new(&asked, engine);
    let answer = (served.handler)(&mut call)?;
    // 7
    engine.allow(answer.rule)?;
    // 8
    call.store()?;
    Ok(answer)
}

/// Reads a request, and holds it against its description.
fn read<'a>(
    engine: &Engine,
    caller: &'a Identity,
    platform: &'a PlatformIdentity,
    found: &Found,
    incoming: &'a Incoming<'a>,
) -> Result<Asked<'a>, Refusal> {
    let query = fields::pairs(incoming.target.split_once('?').map_or("", |(_, query)| query))?;
    let bare = found.is_bodiless() && incoming.body.is_empty();
    let has_body = incoming.method != "GET" && !bare && !found.is_upload();
    let body = if has_body { fields::object(incoming.body)? } else { Map::new() };
    let (operation, came) = (found.operation, engine.clock.now());
    let mut asked = Asked { caller, platform, incoming, operation, variables: Vec::new(), query, body, came };
    if let Some(opens) = found.served.map(|served| served.opens) {
        let (mut query, mut body) = (std::mem::take(&mut asked.query), std::mem::take(&mut asked.body));
        // A field that a handler decrypts itself is only checked here.
        let open = |field: &str, sealed: &str| match opens {
            Opens::Backend => asked.open(field, sealed),
            Opens::Handler => Ok(sealed.to_owned()),
        };
        let variables = check::check(operation, asked.path(), &mut query, &mut body, &open);
        (asked.query, asked.body) = (query, body);
        asked.variables = variables?;
    }
    if !found.is_upload() {
        check::only_known(operation, &asked.body)?;
    }
    Ok(asked)
}

/// Signs with this key, if there is one, and writes the journal.
fn finish(
    server: &ServerState,
    incoming: &Incoming<'_>,
    signer: Option<(&Identity, PlatformIdentity)>,
    result: Result<Answer, Refusal>,
    fired: &Fired,
) -> Response<Body> {
    let rule = result.as_ref().map_or_else(|refusal| refusal.rule, |answer| answer.rule);
    let result = server.engine.allow(rule).and(result);
    let (mut status, mut body, form, rule, code, number, explanation) = match result {
        Ok(Answer { status, body, form, rule }) => (status, body, form, rule, "", 0, None),
        Err(refusal) => {
            let (body, number, explanation) = (refusal.body(), refusal.number(), refusal.explanation());
            let form = match refusal.shape {
                Shape::Json => Form::Json,
                Shape::Xml => Form::File("text/plain"),
                Shape::Page => Form::File("text/html"),
            };
            (refusal.status, body, form, refusal.rule, refusal.code, number, Some(explanation))
        }
    };
    let request_id = format!("{}-{number}", random::request_id());
    let world = &server.engine.world;
    let diagnosis = explanation.map(|Text { en, zh }| Text::from((mask(world, &en), mask(world, &zh))));
    if let Some(diagnosis) = &diagnosis {
        tracing::warn!(status, code, rule = rule.id(), %diagnosis, "refused {} {}", incoming.method, mask(world, incoming.target));
    }
    let html = fired.body == Some(Spoiled::NotJson) && !body.is_empty();
    if html {
        body =
            b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>".to_vec();
    }
    let mut response = Response::new(());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    // An answer without a body says of what type it would be.
    if !body.is_empty() || form == Form::Json {
        let media = match form {
            _ if html => "text/html",
            Form::Json => "application/json; charset=utf-8",
            Form::File(media) => media,
            Form::Statement => "text/plain; charset=utf-8",
        };
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
    }
    set(headers, "request-id", &request_id);
    if diagnosis.is_some() {
        set(headers, SIMULATOR_HEADER, &format!("{}/_sim/console/requests", server.addresses.base_url));
    }
    let signed = match form {
        Form::Json => Some(Cow::Borrowed(body.as_slice())),
        Form::Statement => Some(Cow::Owned(response_signer::statement(headers, &body))),
        Form::File(_) => None,
    };
    if let (Some((_, platform)), Some(signed)) = (&signer, signed)
        && let Err(error) = response_signer::sign(headers, platform, &signed, fired.sign)
    {
        tracing::error!(%error, "the answer could not be signed");
    }
    if !fired.names.is_empty() {
        tracing::warn!(drills = fired.names.join(", "), "drilled {} {}", incoming.method, mask(world, incoming.target));
    }
    if fired.end == Some(End::Reset { committed: false }) {
        status = 0;
    }
    let now = server.engine.clock.now();
    let named = incoming.platform_serial();
    // As it says itself, which a drill may have changed.
    let signing = response.headers().get("wechatpay-serial").and_then(|serial| serial.to_str().ok());
    let unasked = signing.is_some() && signer.as_ref().is_some_and(|(caller, by)| caller.is_unasked(by, named, now));
    let advice = if unasked { server.journal.advise() } else { None };
    let entry = JournalEntry {
        request_id,
        time: now,
        method: incoming.method.to_owned(),
        path: mask(world, shown(incoming.target)),
        body_digest: body_digest(incoming.body),
        mchid: signer.map(|(caller, _)| caller.mchid().to_owned()).unwrap_or_default(),
        named_key: named.map(|named| mask(world, shown(named))).unwrap_or_default(),
        signing_key: signing.unwrap_or_default().to_owned(),
        status,
        code: code.to_owned(),
        diagnosis,
        advice,
        rule: rule.id().to_owned(),
        drills: fired.names.clone(),
    };
    server.expectations.see(&entry);
    server.enter(entry);
    let body = Bytes::from(body);
    if fired.body == Some(Spoiled::Truncated) && body.len() > 1 {
        response.headers_mut().insert(CONTENT_LENGTH, body.len().into());
        return response.map(|()| Either::Right(Cut::of(&body)));
    }
    response.map(|()| Either::Left(Full::new(body)))
}

/// Requests that never reach authentication: those that the web server in front refuses, and those of APIv2.
fn before_the_gate(incoming: &Incoming<'_>) -> Option<Refusal> {
    if incoming.method.bytes().any(|byte| byte.is_ascii_lowercase()) {
        let refusal = Refusal::new(rules::METHOD_CASE, 400, "BAD_REQUEST", "400 Bad Request").shaped(Shape::Page);
        let (sent, right) = (incoming.method, incoming.method.to_ascii_uppercase());
        return Some(refusal.because((
            format!("the method was sent as `{sent}`: methods are written in capitals, {right}"),
            format!("请求方法写成了 `{sent}`：HTTP 方法应为大写的 {right}"),
        )));
    }
    api_v2::refuse(incoming)
}

/// `Accept`, `User-Agent` and `Content-Type`, as the documents ask for them.
fn check_headers(found: &Found, incoming: &Incoming<'_>) -> Result<(), Refusal> {
    let accept = incoming.header("accept").unwrap_or_default();
    let agent = incoming.header("user-agent").unwrap_or_default();
    if agent.is_empty() || !(accept.contains("application/json") || accept.contains("*/*")) {
        let refusal = Refusal::invalid(rules::ACCEPT, "Http头缺少Accept或User-Agent");
        return Err(refusal.because(if agent.is_empty() {
            Text::from(("the header User-Agent is missing", "缺少请求头 User-Agent"))
        } else if accept.is_empty() {
            Text::from(("the header Accept is missing", "缺少请求头 Accept"))
        } else {
            Text::from((
                "the header Accept takes neither application/json nor */*",
                "请求头 Accept 的值既不含 application/json 也不含 */*",
            ))
        }));
    }
    let kind = incoming.header("content-type").unwrap_or_default();
    if found.is_upload() {
        if form::is_form(kind) {
            return Ok(());
        }
        let refusal = Refusal::param(rules::CONTENT_TYPE, "Http头Content-Type必须为multipart/form-data");
        return Err(refusal.because((
            "an upload is multipart/form-data with the parts `meta` and `file`",
            "上传接口须用 multipart/form-data，含 `meta` 和 `file` 两个部分",
        )));
    }
    let is_json = kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"));
    // Some operations have nothing to say in their body, which then has no type.
    let bare = incoming.body.is_empty() && found.is_bodiless();
    if matches!(incoming.method, "POST" | "PUT" | "PATCH") && !bare && !is_json {
        let refusal = Refusal::param(rules::CONTENT_TYPE, "Http头Content-Type必须为application/json");
        return Err(refusal.because(if kind.is_empty() {
            (
                "the header Content-Type is missing; it must be application/json",
                "缺少请求头 Content-Type，应为 application/json",
            )
        } else {
            (
                "the header Content-Type names another type than application/json",
                "请求头 Content-Type 的值不是 application/json",
            )
        }));
    }
    Ok(())
}
