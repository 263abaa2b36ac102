//! What was asked and what was answered, the last thousand times. No bodies; names and identity numbers are masked.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use aws_lc_rs::digest;
use serde::Serialize;

use crate::stamp::PUBLIC_KEY;
use crate::world::World;

/// How many entries are kept.
const KEPT: usize = 1000;

/// One request and its answer.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct JournalEntry {
    /// The answer's `Request-ID`.
    pub request_id: String,
    /// When, in Unix seconds of the simulated clock.
    pub time: i64,
    /// HTTP method.
    pub method: String,
    /// Path and query as sent.
    pub path: String,
    /// Which body was sent: the first 16 hex digits of its SHA-256; empty for none. The same request sent again has the
    /// same, unless it has an encrypted field.
    pub body_digest: String,
    /// The merchant whose signature was verified; empty if none was.
    pub mchid: String,
    /// The platform key that the request names in `Wechatpay-Serial`; empty if it names none.
    pub named_key: String,
    /// The platform key that the answer says it is signed by; empty if it is not signed.
    pub signing_key: String,
    /// HTTP status; 0 if a drill carried nothing out and answered nothing.
    pub status: u16,
    /// The error code; empty for a success.
    pub code: String,
    /// What the developer should know of a refusal: why, else what its rule wants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diagnosis: Option<String>,
    /// The same in Chinese, there whenever `diagnosis` is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diagnosis_zh: Option<String>,
    /// What the developer should know although nothing was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
    /// The same in Chinese, there whenever `advice` is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice_zh: Option<String>,
    /// The entry of `fidelity.toml` that the answer rests on.
    pub rule: String,
    /// The drills that fired.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub drills: Vec<String>,
}

impl JournalEntry {
    /// By which platform key the answer is signed and which one the request named, in English and in Chinese. Nothing where
    /// it is not known who asks and no key is named: then there is none to sign with.
    #[must_use]
    pub fn keys(&self) -> Option<(String, String)> {
        let (named, signing) = (&self.named_key, &self.signing_key);
        if self.mchid.is_empty() && named.is_empty() {
            return None;
        }
        let (request, request_zh) = if named.is_empty() {
            ("the request named no key".to_owned(), "请求未指定密钥".to_owned())
        } else if named.eq_ignore_ascii_case(signing) {
            ("as the request asked".to_owned(), "与请求指定的一致".to_owned())
        } else {
            (format!("the request named {named}"), format!("请求指定的是 {named}"))
        };
        let (answer, answer_zh) = if signing.is_empty() {
            ("not signed".to_owned(), "应答未签名".to_owned())
        } else if signing.starts_with(PUBLIC_KEY) {
            (format!("signed by the public key {signing}"), format!("应答由微信支付公钥 {signing} 签名"))
        } else {
            (format!("signed by the certificate {signing}"), format!("应答由平台证书 {signing} 签名"))
        };
        Some((format!("{answer}; {request}"), format!("{answer_zh}；{request_zh}")))
    }
}

/// See [`JournalEntry::body_digest`].
pub(crate) fn body_digest(body: &[u8]) -> String {
    if body.is_empty() {
        return String::new();
    }
    let digest = digest::digest(&digest::SHA256, body);
    digest.as_ref().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: Mutex<VecDeque<JournalEntry>>,
    /// Whether it has been said what a client that names no platform key meets.
    advised: AtomicBool,
}

/// What to say at the first answer that a certificate signs although the request named none.
pub(crate) const UNASKED: (&str, &str) = (
    "the request names no platform key in Wechatpay-Serial, so the platform certificate signed the answer: a client that \
     has the WeChat Pay public key alone cannot verify it. `--platform public-key` plays a merchant of today, who has the \
     public key alone",
    "请求头 Wechatpay-Serial 没有指定平台密钥，应答因此由平台证书签名：只配置了微信支付公钥的客户端无法验签。如今的新商户只有微信支付公钥，\
     没有平台证书；加上 `--platform public-key` 即可模拟这样的商户",
);

impl Journal {
    /// What to say of such an answer: nothing but at the first one.
    pub(crate) fn advise(&self) -> Option<(&'static str, &'static str)> {
        (!self.advised.swap(true, Ordering::Relaxed)).then_some(UNASKED)
    }

    pub(crate) fn add(&self, entry: JournalEntry) {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() == KEPT {
            entries.pop_front();
        }
        entries.push_back(entry);
    }

    /// Newest last.
    pub(crate) fn entries(&self) -> Vec<JournalEntry> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        self.advised.store(false, Ordering::Relaxed);
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// The text without the names and identity numbers of this world, nor anything that looks like an identity number.
pub(crate) fn mask(world: &World, text: &str) -> String {
    let mut masked = text.to_owned();
    // Names are not ASCII in any form but an escaped one: most texts need not be searched for each worker.
    let coded = text.contains(['%', '\\']);
    if !text.is_ascii() || coded || world.has_ascii_name {
        for worker in &world.workers {
            let name = &worker.real_name;
            masked = without(masked, name);
            if coded {
                let escaped: String = name.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
                let encoded =
                    percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC).to_string();
                for form in [escaped, encoded] {
                    masked = without(masked, &form);
                }
            }
        }
    }
    mask_numbers(&mask_values(&masked))
}

/// The value with every text in it masked, and the values of the fields that hold personal data.
pub(crate) fn mask_value(world: &World, value: &mut serde_json::Value) {
    use serde_json::Value;
    match value {
        Value::String(text) => *text = mask(world, text),
        Value::Array(list) => list.iter_mut().for_each(|item| mask_value(world, item)),
        Value::Object(fields) => {
            for (name, value) in fields {
                if value.is_string() && FIELDS.iter().any(|field| field.trim_matches('"') == name) {
                    *value = "***".into();
                } else {
                    mask_value(world, value);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The text with every occurrence masked. Escapes may be written in either case.
fn without(text: String, form: &str) -> String {
    let (lower, form) = (text.to_ascii_lowercase(), form.to_ascii_lowercase());
    if form.is_empty() || !lower.contains(&form) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in lower.match_indices(&form) {
        out.push_str(&text[from..at]);
        out.push_str("***");
        from = at + form.len();
    }
    out.push_str(&text[from..]);
    out
}

/// The fields that hold personal data.
const FIELDS: [&str; 4] = ["\"user_name\"", "\"id_card_number\"", "\"user_id_card\"", "\"encrypted_echo_message\""];

/// The values of the fields that hold personal data, whoever's they are.
fn mask_values(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, field)) = FIELDS.iter().filter_map(|field| Some((rest.find(field)?, field))).min() {
        let (before, after) = rest.split_at(at + field.len());
        out.push_str(before);
        let value = after.trim_start_matches([' ', ':', '\n', '\t', '\r']);
        out.push_str(&after[..after.len() - value.len()]);
        rest = value;
        if let Some(inside) = value.strip_prefix('"') {
            out.push_str("\"***\"");
            let mut escaped = false;
            let end = inside.find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            rest = end.map_or("", |end| &inside[end + 1..]);
        }
    }
    out.push_str(rest);
    out
}

/// Runs of seventeen digits and a digit or X, as identity numbers are.
fn mask_numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    for c in text.chars().chain(['\0']) {
        if c.is_ascii_digit() || (run.len() == 17 && matches!(c, 'X' | 'x')) {
            run.push(c);
            continue;
        }
        if run.len() == 18 {
            out.push_str("******************");
        } else {
            out.push_str(&run);
        }
        run.clear();
        if c != '\0' {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::FIRST;

    #[test]
    fn names_and_identity_numbers_are_masked() {
        let world = World::read(FIRST).unwrap();
        let says = |text: &str| mask(&world, text);
        assert_eq!(says("POST\n/v3\n1763888400\n{\"a\":\"张三\"}"), "POST\n/v3\n1763888400\n{\"a\":\"***\"}");
        assert_eq!(says("x=%E5%BC%A0%E4%B8%89&n=110101199003074477"), "x=***&n=******************");
        assert_eq!(says("x=%e5%bc%a0%e4%b8%89"), "x=***");
        assert_eq!(says(r#"{"a":"\u5F20\u4E09"}"#), r#"{"a":"***"}"#);
        assert_eq!(says(r#"{"user_name" : "a\"b王五","k":1}"#), r#"{"user_name" : "***","k":1}"#);
        assert_eq!(says("11010119900307447X."), "******************.");
        assert_eq!(says(r#"{"id_card_number":"#), r#"{"id_card_number":"#);
    }
}
