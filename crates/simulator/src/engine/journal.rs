//! The last thousand requests and answers. No bodies; names and identity numbers are masked.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use weixinpay_core::{Text, hex, text};

use crate::base::both;
use crate::protocol::response_signer::PUBLIC_KEY;

/// How many entries are kept.
const KEPT: usize = 1000;

/// One request and its answer.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct JournalEntry {
    /// The answer's `Request-ID`.
    pub request_id: String,
    /// The time, in Unix seconds of the simulated clock.
    pub time: i64,
    /// HTTP method.
    pub method: String,
    /// Path and query as sent.
    pub path: String,
    /// A digest of the body: the first 16 hex digits of its SHA-256; empty for none. The same request sent again has
    /// the same, unless it has an encrypted field.
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
    /// An explanation of a refusal for the developer: the reason, or else what its rule requires.
    /// `diagnosis` and `diagnosis_zh` in JSON.
    #[serde(flatten, serialize_with = "both::diagnosis")]
    pub diagnosis: Option<Text>,
    /// Advice for the developer although nothing was refused. `advice` and `advice_zh` in JSON.
    #[serde(flatten, serialize_with = "both::advice")]
    pub advice: Option<Text>,
    /// The rule that the answer rests on.
    pub rule: String,
    /// The drills that fired.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub drills: Vec<String>,
}

impl JournalEntry {
    /// By which platform key the answer is signed and which one the request named. Nothing where it is not known who asks
    /// and no key is named: then there is none to sign with.
    #[must_use]
    pub fn keys(&self) -> Option<Text> {
        let (named, signing) = (&self.named_key, &self.signing_key);
        if self.mchid.is_empty() && named.is_empty() {
            return None;
        }
        let request = if named.is_empty() {
            Text::new("the request named no key", "请求未指定密钥")
        } else if named.eq_ignore_ascii_case(signing) {
            Text::new("as the request asked", "与请求指定的一致")
        } else {
            text!("the request named {named}", "请求指定的是 {named}")
        };
        let answer = if signing.is_empty() {
            Text::new("not signed", "应答未签名")
        } else if signing.starts_with(PUBLIC_KEY) {
            text!("signed by the public key {signing}", "应答由微信支付公钥 {signing} 签名")
        } else {
            text!("signed by the certificate {signing}", "应答由平台证书 {signing} 签名")
        };
        let (Text { en, zh }, Text { en: request, zh: request_zh }) = (answer, request);
        Some(text!("{en}; {request}", "{zh}；{request_zh}"))
    }
}

/// See [`JournalEntry::body_digest`].
pub(crate) fn body_digest(body: &[u8]) -> String {
    if body.is_empty() {
        return String::new();
    }
    hex::sha256(body).get(..16).unwrap_or_default().to_owned()
}

#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: Mutex<VecDeque<JournalEntry>>,
    /// Whether it has been said what a client that names no platform key meets.
    advised: AtomicBool,
}

/// Advice at the first answer that a certificate signs although the request named none.
pub(crate) const UNASKED: Text = Text::new(
    "the request names no platform key in Wechatpay-Serial, so the platform certificate signed the answer: a client that \
     has the WeChat Pay public key alone cannot verify it. `--platform public-key` plays a merchant of today, who has the \
     public key alone",
    "请求头 Wechatpay-Serial 没有指定平台密钥，应答因此由平台证书签名：只配置了微信支付公钥的客户端无法验签。如今的新商户只有微信支付公钥，\
     没有平台证书；加上 `--platform public-key` 即可模拟这样的商户",
);

impl Journal {
    /// The advice for such an answer: only at the first one.
    pub(crate) fn advise(&self) -> Option<Text> {
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

/// As much of a target as the journal keeps.
pub(crate) fn shown(target: &str) -> &str {
    target.char_indices().nth(2048).map_or(target, |(end, _)| &target[..end])
}
