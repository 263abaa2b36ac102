//! Why a signature does not fit: the string that was built, and the likely cause, found by trying what people do wrong.
//!
//! For the developer only; WeChat Pay never says as much.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use weixinpay_core::{Authorization, message};

use crate::form;
use crate::gate::Incoming;
use crate::hosts::HOSTS;
use crate::identity::Identity;
use crate::respell;
use crate::world::World;

/// How much of the string that was built is shown: the journal is kept in memory.
const SHOWN: usize = 4096;
/// Up to which length a body is tried in other spellings.
const RESPELLED: usize = 64 << 10;

/// A request whose signature does not fit.
pub(crate) struct Attempt<'a> {
    pub(crate) world: &'a World,
    pub(crate) identity: &'a Identity,
    pub(crate) incoming: &'a Incoming<'a>,
    pub(crate) claim: &'a Authorization,
    /// `None` if it was not Base64.
    pub(crate) signature: Option<&'a [u8]>,
}

impl Attempt<'_> {
    /// The likely cause and the string that was built.
    pub(crate) fn diagnose(&self, signed: &[u8]) -> String {
        let cause = match self.signature {
            None => "the signature is not Base64 (standard alphabet, padded)".to_owned(),
            Some(signature) if signature.len() != 256 => {
                format!("the signature is {} bytes long; RSA-2048 gives 256", signature.len())
            }
            Some(signature) => self.cause(signed, signature).unwrap_or_else(|| {
                "no usual mistake explains it: compare the string below, byte for byte, with the one that was signed, \
                 and check that the private key belongs to the certificate with this serial"
                    .to_owned()
            }),
        };
        let shown = signed.get(..SHOWN).unwrap_or(signed);
        let rest = signed.len() - shown.len();
        let rest = if rest > 0 { format!("… and {rest} bytes more") } else { String::new() };
        format!("{cause}\nstring to sign, as built from what arrived:\n{}{rest}", String::from_utf8_lossy(shown))
    }

    fn cause(&self, signed: &[u8], signature: &[u8]) -> Option<String> {
        let key = self.identity.merchant_key().ok()?;
        let fits = |message: &[u8]| key.verify(message, signature);
        if let Some(cause) = self.variants().into_iter().find_map(|(cause, variant)| fits(&variant).then_some(cause)) {
            return Some(cause.to_owned());
        }
        let others = self.world.identities.iter().filter(|other| other.mchid() != self.identity.mchid());
        for other in others {
            if other.merchant_key().is_ok_and(|key| key.verify(signed, signature)) {
                return Some(format!(
                    "wrong key for the serial: the private key of merchant {} signed, but serial_no is that of {}",
                    other.mchid(),
                    self.identity.mchid()
                ));
            }
        }
        None
    }

    /// The strings that people sign instead, each with its cause.
    fn variants(&self) -> Vec<(&'static str, Vec<u8>)> {
        let Incoming { method, target, body, .. } = *self.incoming;
        let (timestamp, nonce) = (self.claim.timestamp, self.claim.nonce_str.as_str());
        let build = |method: &str, target: &str, body: &[u8]| message::request(method, target, timestamp, nonce, body);
        let whole = body;
        let body = form::signed(self.incoming);
        let right = build(method, target, body);
        let mut variants = Vec::new();

        if body.len() != whole.len() {
            let cause = "the whole form was signed: of an upload only the JSON of the part `meta` is signed";
            variants.push((cause, build(method, target, whole)));
            variants
                .push(("the body was left out: of an upload the part `meta` is signed", build(method, target, b"")));
        }

        if let Some((path, query)) = target.split_once('?') {
            let cause = if query.is_empty() {
                "bare `?`: the target was sent with a `?` and no query, and signed without it"
            } else {
                "the query was left out of what was signed"
            };
            variants.push((cause, build(method, path, body)));
        } else {
            variants.push(("bare `?`: it was signed but not sent", build(method, &format!("{target}?"), body)));
        }
        variants.push(("the trailing line feed after the body is missing", right[..right.len() - 1].to_vec()));
        variants.push(("one line feed too many after the body", [&right[..], b"\n"].concat()));
        let lines = [method.as_bytes(), target.as_bytes(), timestamp.to_string().as_bytes(), nonce.as_bytes(), body]
            .map(<[u8]>::to_vec);
        variants.push(("the lines end in CRLF instead of LF", [lines.join(&b"\r\n"[..]), b"\r\n".to_vec()].concat()));

        for (cause, spelled) in path_variants(target) {
            variants.push((cause, build(method, &spelled, body)));
        }
        // The request went to the simulator, but what was signed may still name the real host.
        for host in self.incoming.header("host").into_iter().chain(HOSTS) {
            for scheme in ["https", "http"] {
                let whole = format!("{scheme}://{host}{target}");
                variants.push(("the whole URL was signed, not its path and query", build(method, &whole, body)));
            }
        }
        variants.push(("the method was signed in lower case", build(&method.to_ascii_lowercase(), target, body)));
        for other in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            if other != method {
                variants.push(("another method was signed than was sent", build(other, target, body)));
            }
        }

        if body.is_empty() {
            for (cause, signed) in [
                ("nothing was sent, but the body was signed as `{}`", &b"{}"[..]),
                ("nothing was sent, but the body was signed as `null`", b"null"),
                ("nothing was sent, but the body was signed as `[]`", b"[]"),
            ] {
                variants.push((cause, build(method, target, signed)));
            }
        } else {
            let cause = if body == b"{}" {
                "the body `{}` was sent, but signed as empty"
            } else {
                "the body was left out of what was signed"
            };
            variants.push((cause, build(method, target, b"")));
            let respelled = if body.len() <= RESPELLED { respell::all(body) } else { Vec::new() };
            for (cause, spelled) in respelled {
                variants.push((cause, build(method, target, &spelled)));
            }
        }
        variants
    }
}

/// Why a serial number is not the merchant's.
pub(crate) fn serial(world: &World, identity: &Identity, serial: &str) -> String {
    let merchant = identity.merchant();
    let others = || world.identities.iter().map(Identity::merchant);
    let expected = format!("the serial of {}'s API certificate is {}", merchant.mchid, merchant.serial_no);
    let cause = if serial.eq_ignore_ascii_case(&merchant.platform_certificate_serial) {
        "serial_no is that of the platform certificate; it must be that of the merchant's API certificate"
    } else if serial.starts_with("PUB_KEY_ID") {
        "serial_no is the id of the WeChat Pay public key; that belongs into Wechatpay-Serial"
    } else if others().any(|other| serial.eq_ignore_ascii_case(&other.serial_no)) {
        "serial_no is that of another merchant's API certificate"
    } else if others().any(|other| serial.eq_ignore_ascii_case(&other.platform_certificate_serial)) {
        "serial_no is that of another merchant's platform certificate; it must be that of the merchant's own API certificate"
    } else {
        "no certificate with this serial_no is known"
    };
    format!("{cause}; {expected}")
}

/// Why a timestamp is refused.
pub(crate) fn stale(timestamp: i64, now: i64) -> String {
    let apart = now.abs_diff(timestamp);
    if timestamp.abs_diff(now.saturating_mul(1000)) < 400_000_000 {
        return "the timestamp is in milliseconds; it must be in seconds".to_owned();
    }
    let side = if timestamp < now { "behind" } else { "ahead of" };
    format!(
        "stale clock: the timestamp is {apart} s {side} this machine's clock, at most 300 are allowed; a request is signed \
         anew each time it is sent, by the real clock, not by the simulated one"
    )
}

/// What a careful client leaves as it is in a target.
const RAW: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`').add(b'{').add(b'}');

fn path_variants(target: &str) -> Vec<(&'static str, String)> {
    let mut variants = Vec::new();
    let mut add = |cause, spelled: String| {
        if spelled != target {
            variants.push((cause, spelled));
        }
    };
    let decoded = percent_decode_str(target).decode_utf8_lossy().into_owned();
    add("the path or query was signed unencoded (decoded), but sent percent-encoded", decoded.clone());
    add(
        "the path or query was signed unencoded (decoded, `+` as a space), but sent encoded",
        percent_decode_str(&target.replace('+', " ")).decode_utf8_lossy().into_owned(),
    );
    add(
        "the path or query was signed percent-encoded, but sent unencoded",
        utf8_percent_encode(target, RAW).to_string(),
    );
    add("spaces were signed as `+` but sent as `%20`", target.replace("%20", "+"));
    add("spaces were signed as `%20` but sent as `+`", target.replace('+', "%20"));
    add("percent-encoding was signed in lower-case hexadecimal", lower_escapes(target));
    if let Some((path, query)) = target.split_once('?') {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let encoded = |text: &str| utf8_percent_encode(text, RAW).to_string();
        let cause = "the path was signed unencoded (decoded), but sent percent-encoded";
        add(cause, format!("{}?{query}", decoded(path)));
        let cause = "the query was signed unencoded (decoded), but sent percent-encoded";
        add(cause, format!("{path}?{}", decoded(query)));
        add(cause, format!("{path}?{}", decoded(&query.replace('+', " "))));
        add("the path was signed percent-encoded, but sent unencoded", format!("{}?{query}", encoded(path)));
        add("the query was signed percent-encoded, but sent unencoded", format!("{path}?{}", encoded(query)));
        let mut pairs: Vec<_> = query.split('&').collect();
        pairs.sort_unstable();
        add("the query was signed in another order than it was sent", format!("{path}?{}", pairs.join("&")));
        pairs.reverse();
        add("the query was signed in another order than it was sent", format!("{path}?{}", pairs.join("&")));
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
