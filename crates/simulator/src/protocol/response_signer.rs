//! The platform's signature on an answer or a notification, right or wrong as a drill wants it.

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};
use weixinpay_core::{Error, PROBE, authorization, message, statement};

use crate::base::clock::real_now;
use crate::base::random;
use crate::world::identity::PlatformIdentity;

/// The effect of a drill on a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spoil {
    /// There is none.
    Unsigned,
    /// It is over other bytes.
    Bad,
    /// It is by an unknown key.
    UnknownSerial,
    /// It was made so many seconds ago.
    Stale(i64),
    /// It is WeChat Pay's own probe.
    Probe,
}

/// Signs this body now, by the machine's clock, and puts the `Wechatpay-*` headers.
pub(crate) fn sign(
    headers: &mut HeaderMap,
    platform: &PlatformIdentity,
    body: &[u8],
    spoil: Option<Spoil>,
) -> Result<(), Error> {
    let (mut time, mut id, nonce) = (real_now(), &*platform.id, random::nonce());
    match spoil {
        Some(Spoil::Unsigned) => return Ok(()),
        Some(Spoil::Stale(seconds)) => time -= seconds,
        Some(Spoil::UnknownSerial) => {
            id = if id.starts_with(PUBLIC_KEY) { NOBODYS_PUBLIC_KEY } else { NOBODYS_CERTIFICATE };
        }
        Some(Spoil::Bad | Spoil::Probe) | None => {}
    }
    let timestamp = time.to_string();
    let mut signed = message::response(&timestamp, &nonce, body);
    if spoil == Some(Spoil::Bad) {
        signed.push(b'\n');
    }
    let mut signature = platform.key.sign(&signed)?;
    if spoil == Some(Spoil::Probe) {
        signature.insert_str(0, PROBE);
    }
    set(headers, "wechatpay-nonce", &nonce);
    set(headers, "wechatpay-serial", id);
    set(headers, "wechatpay-signature", &signature);
    set(headers, "wechatpay-signature-type", authorization::SCHEME);
    set(headers, "wechatpay-timestamp", &timestamp);
    Ok(())
}

/// The text that is signed instead of a bill: a JSON object with its SHA-1, which is in a header, too.
pub(crate) fn statement(headers: &mut HeaderMap, bill: &[u8]) -> Vec<u8> {
    let sha1 = statement::sha1(bill);
    set(headers, "wechatpay-statement-sha1", &sha1);
    statement::signed(&sha1)
}

/// Every value is ASCII that was made here, or comes from the seed: a value that is not allowed in a header is left out.
pub(crate) fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

/// The prefix of a WeChat Pay public key's id.
pub(crate) const PUBLIC_KEY: &str = "PUB_KEY_ID_";
const NOBODYS_PUBLIC_KEY: &str = "PUB_KEY_ID_0000000000000000000000000000000000";
const NOBODYS_CERTIFICATE: &str = "0000000000000000000000000000000000000000";
