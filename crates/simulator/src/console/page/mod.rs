//! Pages for people: the console, the worker's phone, the payer. Made here, on request; nothing comes from outside, and
//! nothing works only with a script. Whatever a page shows or does, a control request does too.

pub(crate) mod clock;
pub(crate) mod fidelity;
pub(crate) mod format;
pub(crate) mod frame;
pub(crate) mod heading;
pub(crate) mod merchants;
pub(crate) mod requests;
pub(crate) mod section;
pub(crate) mod visit;

use bytes::Bytes;
use http::header::{
    ACCEPT_LANGUAGE, ALLOW, AUTHORIZATION, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, COOKIE, HeaderValue,
    LOCATION, REFERRER_POLICY, SET_COOKIE, VARY, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, Response, StatusCode};
use http_body_util::Full;
use weixinpay_core::{Lang, percent};

use crate::base::control_error::ControlError;
use crate::base::fields;
use crate::console::lang::{self, PARAMETER};
use crate::engine::route;
use crate::faults::page as drills;
use crate::notifications::page as notifications;
use crate::products::{self, payment, payroll_card};
use crate::server_state::ServerState;
use crate::wire::origin_check::{self, Intent};
use heading::CONSOLE;

use section::{Screen, Section};
use visit::{Page, Shown, Visit, value};

/// Nothing from outside, nothing inline, in no frame.
pub(crate) const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; \
                      form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Whether this is for a page. A client that signs what it sends gets its error at `/`; a person who has mistyped an
/// address, and whose browser says that it is for a tab, gets a page that says so.
pub(crate) fn is_page(server: &ServerState, method: &str, path: &str, headers: &HeaderMap) -> bool {
    let under = |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let looks = matches!(method, "GET" | "HEAD") && !headers.contains_key(AUTHORIZATION);
    let typed = headers.get("sec-fetch-dest").is_some_and(|dest| dest == "document")
        && !["/v3", "/_sim"].into_iter().any(under)
        && route::find(server.engine.registry, method, path).is_err_and(|refusal| refusal.status == 404);
    (looks && (path == "/" || typed)) || under(CONSOLE) || is_under_a_screen(path)
}

/// Every request to WeChat Pay comes by here, so nothing is made for it.
fn is_under_a_screen(path: &str) -> bool {
    let first = path.strip_prefix('/').and_then(|rest| rest.split('/').next());
    first.is_some() && products::SCREENS.iter().copied().flatten().any(|screen| screen.path.split('/').next() == first)
}

pub(crate) async fn answer(
    server: &ServerState,
    method: &str,
    target: &str,
    headers: &HeaderMap,
    body: &[u8],
) -> Response<Full<Bytes>> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let looks = matches!(method, "GET" | "HEAD");
    let query = fields::pairs(query).unwrap_or_default();
    let form = std::str::from_utf8(body).ok().and_then(|body| fields::pairs(body).ok()).unwrap_or_default();
    let lang = lang::of(value(&query, PARAMETER), headers);
    let chosen = value(&query, PARAMETER).and_then(Lang::of_tag);
    let visit = Visit {
        server,
        lang,
        path,
        query,
        form,
        now: server.engine.clock.now(),
        headings: SECTIONS.iter().map(|section| &section.heading).collect(),
    };
    let shown = match origin_check::admits(headers, if looks { Intent::Look } else { Intent::Call }) {
        Err(stranger) => Err(ControlError::new(StatusCode::FORBIDDEN, stranger.error(), stranger.hint())),
        Ok(()) if looks => look(&visit),
        Ok(()) if method == "POST" => act(&visit),
        Ok(()) => Err(ControlError::not_allowed("GET, HEAD, POST")),
    };
    let allowed = shown.as_ref().err().and_then(ControlError::allowed).map(str::to_owned);
    let shown = shown.unwrap_or_else(|error| Shown::Page(error.status(), frame::fault(&visit, &error)));
    let mut response = respond(shown);
    if let Some(methods) = allowed {
        insert(&mut response, ALLOW, &methods);
    }
    if let Some(chosen) = chosen {
        insert(&mut response, SET_COOKIE, &lang::cookie(chosen));
    }
    response
}

/// The sections of the console, in the order of its keys.
const SECTIONS: &[&Section] = &[
    &requests::SECTION,
    &payroll_card::workers_page::SECTION,
    &payment::page::SECTION,
    &products::TRANSFERS,
    &notifications::SECTION,
    &clock::SECTION,
    &drills::SECTION,
    &fidelity::SECTION,
    &merchants::SECTION,
];

fn section(name: &str) -> Result<&'static Section, ControlError> {
    SECTIONS.iter().find(|section| section.heading.name == name).copied().ok_or_else(nothing)
}

fn screen(parts: &[&str]) -> Option<(&'static Screen, String)> {
    let mut screens = products::SCREENS.iter().copied().flatten();
    screens.find_map(|screen| Some((screen, percent::decode(screen.fit(parts)?))))
}

fn look(visit: &Visit<'_>) -> Page {
    let parts: Vec<&str> = visit.path.trim_matches('/').split('/').collect();
    match parts.as_slice() {
        [""] => Ok(Shown::To(CONSOLE.to_owned())),
        ["_sim", "console", "style.css"] => Ok(Shown::File("text/css; charset=utf-8", include_str!("style.css"))),
        ["_sim", "console", "script.js"] => {
            Ok(Shown::File("text/javascript; charset=utf-8", include_str!("script.js")))
        }
        ["_sim", "console"] => console(visit, &requests::SECTION, None),
        ["_sim", "console", name] => console(visit, section(name)?, None),
        parts => {
            let (screen, name) = screen(parts).ok_or_else(nothing)?;
            (screen.look)(visit, &name)
        }
    }
}

fn act(visit: &Visit<'_>) -> Page {
    let parts: Vec<&str> = visit.path.trim_matches('/').split('/').collect();
    if let ["_sim", "console", rest @ ..] = parts.as_slice()
        && rest.len() < 2
    {
        // The front page is that of the requests.
        let section = section(rest.first().copied().unwrap_or("requests"))?;
        return match section.act.ok_or_else(only_looked_at)?(visit) {
            Ok(()) => Ok(Shown::To(section.path())),
            Err(error) => console(visit, section, Some(error)),
        };
    }
    if let Some((Screen { act: Some(act), .. }, name)) = screen(&parts) {
        return act(visit, &name);
    }
    match look(visit) {
        Err(error) if error.is_not_found() => Err(error),
        _ => Err(only_looked_at()),
    }
}

fn only_looked_at() -> ControlError {
    ControlError::not_allowed("GET, HEAD")
}

/// A section of the console, perhaps with what could not be done.
fn console(visit: &Visit<'_>, section: &Section, fault: Option<ControlError>) -> Page {
    let content = (section.content)(visit)?;
    let status = fault.as_ref().map_or(StatusCode::OK, ControlError::status);
    Ok(Shown::Page(
        status,
        frame::console(visit, Some(&section.heading), section.heading.title.get(visit.lang), fault.as_ref(), content),
    ))
}

pub(crate) fn nothing() -> ControlError {
    ControlError::not_found(
        ("there is no such page", "没有这个页面"),
        ("open the console: its sections lead to every page", "请从控制台的栏目进入"),
    )
}

pub(crate) fn respond(shown: Shown) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::new()));
    let mut media = "text/html; charset=utf-8";
    match shown {
        Shown::Page(status, page) => {
            *response.status_mut() = status;
            *response.body_mut() = Full::new(Bytes::from(page.into_string()));
        }
        Shown::File(kind, text) => {
            media = kind;
            *response.body_mut() = Full::new(Bytes::from_static(text.as_bytes()));
        }
        Shown::To(path) => {
            *response.status_mut() = StatusCode::SEE_OTHER;
            insert(&mut response, LOCATION, &path);
        }
    }
    insert(&mut response, CONTENT_TYPE, media);
    insert(&mut response, CONTENT_SECURITY_POLICY, POLICY);
    insert(&mut response, X_CONTENT_TYPE_OPTIONS, "nosniff");
    // Not `no-referrer`: with that a form sends `Origin: null`.
    insert(&mut response, REFERRER_POLICY, "same-origin");
    insert(&mut response, CACHE_CONTROL, "no-store");
    for name in [ACCEPT_LANGUAGE, COOKIE] {
        response.headers_mut().append(VARY, HeaderValue::from_name(name));
    }
    response.headers_mut().insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    response.headers_mut().insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    response
}

pub(crate) fn insert(response: &mut Response<Full<Bytes>>, name: http::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
