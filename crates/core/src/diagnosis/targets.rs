//! The same target in other spellings: what HTTP libraries do to a path and a query between signing and sending.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::cause::Cause;
use crate::percent::decode;

/// Characters that a careful client encodes in a target.
const RAW: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`').add(b'{').add(b'}');

/// Other spellings of this target that may have been signed, each with what happened.
pub(super) fn all(target: &str) -> Vec<(Cause, String)> {
    let mut variants = Vec::new();
    let mut add = |cause: Cause, spelled: String| {
        if spelled != target {
            variants.push((cause, spelled));
        }
    };
    let cause = (
        "the path or query was signed unencoded (decoded), but sent percent-encoded",
        "路径或查询参数签名时没有 URL 编码，发送时编码了",
    );
    add(cause, decode(target));
    add(
        (
            "the path or query was signed unencoded (decoded, `+` as a space), but sent encoded",
            "路径或查询参数签名时没有 URL 编码（`+` 当作空格），发送时编码了",
        ),
        decode(&target.replace('+', " ")),
    );
    add(
        (
            "the path or query was signed percent-encoded, but sent unencoded",
            "路径或查询参数签名时做了 URL 编码，发送时没有编码",
        ),
        utf8_percent_encode(target, RAW).to_string(),
    );
    let cause = ("spaces were signed as `+` but sent as `%20`", "空格签名时写作 `+`，发送时写作 `%20`");
    add(cause, target.replace("%20", "+"));
    let cause = ("spaces were signed as `%20` but sent as `+`", "空格签名时写作 `%20`，发送时写作 `+`");
    add(cause, target.replace('+', "%20"));
    let cause =
        ("percent-encoding was signed in lower-case hexadecimal", "URL 编码签名时用了小写的十六进制，发送时是大写");
    add(cause, lower_escapes(target));
    if let Some((path, query)) = target.split_once('?') {
        let encoded = |text: &str| utf8_percent_encode(text, RAW).to_string();
        let cause = (
            "the path was signed unencoded (decoded), but sent percent-encoded",
            "路径签名时没有 URL 编码，发送时编码了",
        );
        add(cause, format!("{}?{query}", decode(path)));
        let cause = (
            "the query was signed unencoded (decoded), but sent percent-encoded",
            "查询参数签名时没有 URL 编码，发送时编码了",
        );
        add(cause, format!("{path}?{}", decode(query)));
        add(cause, format!("{path}?{}", decode(&query.replace('+', " "))));
        let cause =
            ("the path was signed percent-encoded, but sent unencoded", "路径签名时做了 URL 编码，发送时没有编码");
        add(cause, format!("{}?{query}", encoded(path)));
        let cause =
            ("the query was signed percent-encoded, but sent unencoded", "查询参数签名时做了 URL 编码，发送时没有编码");
        add(cause, format!("{path}?{}", encoded(query)));
        let mut pairs: Vec<_> = query.split('&').collect();
        pairs.sort_unstable();
        let cause = ("the query was signed in another order than it was sent", "查询参数签名时的顺序与发送时不同");
        add(cause, format!("{path}?{}", pairs.join("&")));
        pairs.reverse();
        add(cause, format!("{path}?{}", pairs.join("&")));
    }
    variants
}

fn lower_escapes(target: &str) -> String {
    let mut left = 0;
    let lower = |c: char| {
        if c == '%' {
            left = 2;
            return c;
        }
        if left > 0 {
            left -= 1;
            return c.to_ascii_lowercase();
        }
        c
    };
    target.chars().map(lower).collect()
}
