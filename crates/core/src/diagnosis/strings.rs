//! The strings that people sign instead of the one that they should.

use super::cause::Cause;
use super::json_variants::json_variants;
use super::{encodings, targets};
use crate::arrived::Arrived;
use crate::authorization::Authorization;
use crate::hosts::HOSTS;
use crate::message;

/// Up to which length a body is tried in other variants.
const LARGEST: usize = 64 << 10;

/// A string that may have been signed, and what was wrong then.
type Signed = (Cause, Vec<u8>);

/// The parts of a request that make the string.
struct Parts<'a> {
    method: &'a str,
    target: &'a str,
    timestamp: i64,
    nonce: &'a str,
    body: &'a [u8],
}

impl Parts<'_> {
    fn string(&self, method: &str, target: &str, body: &[u8]) -> Vec<u8> {
        message::request(method, target, self.timestamp, self.nonce, body)
    }

    fn with_target(&self, target: &str) -> Vec<u8> {
        self.string(self.method, target, self.body)
    }

    fn with_method(&self, method: &str) -> Vec<u8> {
        self.string(method, self.target, self.body)
    }

    fn with_body(&self, body: &[u8]) -> Vec<u8> {
        self.string(self.method, self.target, body)
    }
}

/// The strings that people sign instead, each with its cause, the likeliest cause first.
pub(super) fn all(arrived: &Arrived<'_>, claim: &Authorization) -> Vec<Signed> {
    let parts = Parts {
        method: arrived.method,
        target: arrived.signed_target(),
        timestamp: claim.timestamp,
        nonce: &claim.nonce_str,
        body: arrived.signed_body(),
    };
    let mut all = Vec::new();
    whole_form(&parts, arrived.body, &mut all);
    question_mark(&parts, arrived.target, &mut all);
    line_ends(&parts, &mut all);
    all.extend(targets::all(parts.target).into_iter().map(|(cause, target)| (cause, parts.with_target(&target))));
    whole_url(&parts, arrived.headers.header("host"), &mut all);
    methods(&parts, &mut all);
    if parts.body.is_empty() {
        nothing_sent(&parts, &mut all);
    } else {
        bodies(&parts, &mut all);
    }
    all
}

fn whole_form(parts: &Parts<'_>, whole: &[u8], all: &mut Vec<Signed>) {
    if parts.body.len() == whole.len() {
        return;
    }
    let cause = (
        "the whole form was signed: of an upload only the JSON of the part `meta` is signed",
        "整个表单都参与了签名：上传接口只签 `meta` 部分的 JSON",
    );
    all.push((cause, parts.with_body(whole)));
    let cause = (
        "the body was left out: of an upload the part `meta` is signed",
        "签名时漏了请求报文主体：上传接口要签 `meta` 部分的 JSON",
    );
    all.push((cause, parts.with_body(b"")));
}

fn question_mark(parts: &Parts<'_>, sent: &str, all: &mut Vec<Signed>) {
    let target = parts.target;
    if sent != target {
        let cause = (
            "bare `?`: it was sent and signed, but a `?` with no query after it is not part of what is signed",
            "多余的 `?`：发送的 URL 以 `?` 结尾且没有查询参数，签名时也带上了它；验签时不含这个 `?`",
        );
        all.push((cause, parts.with_target(sent)));
    } else if let Some((path, _)) = target.split_once('?') {
        let cause = ("the query was left out of what was signed", "签名时漏了查询参数（URL 中 `?` 及其后的部分）");
        all.push((cause, parts.with_target(path)));
    } else {
        let cause = ("bare `?`: it was signed but not sent", "多余的 `?`：签名的 URL 以 `?` 结尾，发送的没有");
        all.push((cause, parts.with_target(&format!("{target}?"))));
    }
}

fn line_ends(parts: &Parts<'_>, all: &mut Vec<Signed>) {
    let right = parts.with_body(parts.body);
    let cause =
        ("the trailing line feed after the body is missing", "签名串缺少末尾的换行符：请求报文主体之后也要有 \\n");
    all.push((cause, right.strip_suffix(b"\n").unwrap_or(&right).to_vec()));
    let cause = ("one line feed too many after the body", "签名串末尾多了一个换行符");
    all.push((cause, [&right[..], b"\n"].concat()));
    let timestamp = parts.timestamp.to_string();
    let lines =
        [parts.method.as_bytes(), parts.target.as_bytes(), timestamp.as_bytes(), parts.nonce.as_bytes(), parts.body];
    let cause = ("the lines end in CRLF instead of LF", "签名串的换行符用了 CRLF（\\r\\n），应为 LF（\\n）");
    all.push((cause, [&lines.join(&b"\r\n"[..])[..], b"\r\n"].concat()));
}

/// The host that the request went to may not be the one that was signed: the real ones are tried, too.
fn whole_url(parts: &Parts<'_>, host: Option<&str>, all: &mut Vec<Signed>) {
    for host in host.into_iter().chain(HOSTS) {
        for scheme in ["https", "http"] {
            let cause =
                ("the whole URL was signed, not its path and query", "签名用了完整的 URL，应只用路径和查询参数");
            all.push((cause, parts.with_target(&format!("{scheme}://{host}{}", parts.target))));
        }
    }
}

fn methods(parts: &Parts<'_>, all: &mut Vec<Signed>) {
    let cause = ("the method was signed in lower case", "请求方法签名时用了小写，应为大写");
    all.push((cause, parts.with_method(&parts.method.to_ascii_lowercase())));
    for other in ["GET", "POST", "PUT", "PATCH", "DELETE"].into_iter().filter(|other| *other != parts.method) {
        let cause = ("another method was signed than was sent", "签名用的请求方法与发送的不同");
        all.push((cause, parts.with_method(other)));
    }
}

fn nothing_sent(parts: &Parts<'_>, all: &mut Vec<Signed>) {
    let cause = ("nothing was sent, but the body was signed as `{}`", "没有发送请求报文主体，签名时却用了 `{}`");
    all.push((cause, parts.with_body(b"{}")));
    let cause = ("nothing was sent, but the body was signed as `null`", "没有发送请求报文主体，签名时却用了 `null`");
    all.push((cause, parts.with_body(b"null")));
    let cause = ("nothing was sent, but the body was signed as `[]`", "没有发送请求报文主体，签名时却用了 `[]`");
    all.push((cause, parts.with_body(b"[]")));
}

fn bodies(parts: &Parts<'_>, all: &mut Vec<Signed>) {
    let body = parts.body;
    let cause = if body == b"{}" {
        ("the body `{}` was sent, but signed as empty", "发送的请求报文主体是 `{}`，签名时却当作空")
    } else {
        ("the body was left out of what was signed", "签名时漏了请求报文主体")
    };
    all.push((cause, parts.with_body(b"")));
    let variants = if body.len() <= LARGEST { json_variants(body) } else { Vec::new() };
    let others = encodings::all(body).into_iter().chain(variants);
    all.extend(others.map(|(cause, spelled)| (cause, parts.with_body(&spelled))));
}
