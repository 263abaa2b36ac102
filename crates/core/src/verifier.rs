//! Whether an answer or a notification comes from WeChat Pay.

mod verified;

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use crate::certificate::Certificate;
use crate::error::Error;
use crate::headers::Headers;
use crate::message;
use crate::public_key::PublicKey;
use crate::signature_error::SignatureError;
use crate::text;
pub use verified::Verified;

/// The maximal distance of a timestamp from now, in seconds, either way.
pub const TOLERANCE: i64 = 300;

/// The prefix of a public key's id.
const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_";

/// The prefix of a deliberately wrong signature.
pub const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// The headers that a signature is verified by.
const SIGNATURE_HEADERS: [&str; 5] =
    ["Wechatpay-Serial", "Wechatpay-Signature", "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature-Type"];

/// A key of WeChat Pay: the public key of the merchant (`PUB_KEY_ID_…`), or a platform certificate. Cheap to clone.
#[derive(Debug, Clone)]
pub struct PlatformKey {
    id: Arc<str>,
    key: Arc<PublicKey>,
    not_after: Option<i64>,
}

impl PlatformKey {
    /// The WeChat Pay public key, from its id (`PUB_KEY_ID_…`) and the text of `pub_key.pem`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the id is not that of a public key, naming what it seems to be, or if the
    /// text is not an RSA public key.
    pub fn from_pem(id: &str, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let id = id.trim();
        check_public_key_id(id)?;
        Ok(Self { id: id.into(), key: Arc::new(PublicKey::from_pem(pem)?), not_after: None })
    }

    /// A platform certificate, from its PEM text; its id is its serial number.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the text is not a certificate of an RSA key.
    pub fn from_certificate_pem(pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let certificate = Certificate::from_pem(pem)?;
        Ok(Self {
            id: certificate.serial_no().into(),
            key: Arc::new(certificate.public_key().clone()),
            not_after: Some(certificate.not_after()),
        })
    }

    /// Whether it is the id of a public key (`PUB_KEY_ID_…`), and not the serial number of a certificate.
    #[must_use]
    pub fn is_public_key_id(id: &str) -> bool {
        id.starts_with(PUBLIC_KEY_ID)
    }

    /// The value of `Wechatpay-Serial` for this key. Opaque.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// Whether it is a certificate (which expires) and not a public key (which does not).
    #[must_use]
    pub fn is_certificate(&self) -> bool {
        self.not_after.is_some()
    }

    /// End of a certificate's validity, Unix seconds; `None` for a public key.
    #[must_use]
    pub fn not_after(&self) -> Option<i64> {
        self.not_after
    }

    /// Whether its validity is over. A certificate that is not valid *yet* is accepted: it is handed out ahead of time.
    #[must_use]
    pub fn is_expired(&self, now: i64) -> bool {
        self.not_after.is_some_and(|end| now > end)
    }
}

/// The platform keys that are trusted, of both kinds.
#[derive(Debug, Clone, Default)]
pub struct Verifier {
    keys: Vec<PlatformKey>,
}

impl Verifier {
    /// Trusts these keys. A later key replaces an earlier one of the same id.
    #[must_use]
    pub fn new(keys: impl IntoIterator<Item = PlatformKey>) -> Self {
        let mut verifier = Self::default();
        for key in keys {
            verifier.keys.retain(|known| !known.id.eq_ignore_ascii_case(&key.id));
            verifier.keys.push(key);
        }
        verifier
    }

    /// The trusted keys.
    #[must_use]
    pub fn keys(&self) -> &[PlatformKey] {
        &self.keys
    }

    /// The trusted key of this id.
    #[must_use]
    pub fn key(&self, id: &str) -> Option<&PlatformKey> {
        self.keys.iter().find(|key| key.id.eq_ignore_ascii_case(id))
    }

    /// The key to seal with and to name in `Wechatpay-Serial`: a public key if there is one, else the certificate that
    /// lives longest and has not expired.
    #[must_use]
    pub fn sealing_key(&self, now: i64) -> Option<&PlatformKey> {
        let public = self.keys.iter().find(|key| !key.is_certificate());
        public.or_else(|| self.keys.iter().filter(|key| !key.is_expired(now)).max_by_key(|key| key.not_after))
    }

    /// Checks the `Wechatpay-*` headers and the signature over the raw body. `now` is Unix seconds.
    ///
    /// # Errors
    /// [`ErrorKind::Signature`](crate::ErrorKind::Signature) with the [`SignatureError`]. Its outcome is that of something that was never
    /// sent; a client that has sent a request says so itself.
    pub fn verify(&self, headers: &(impl Headers + ?Sized), body: Bytes, now: i64) -> Result<Verified, Error> {
        let malformed = |name: &str| {
            Error::signature(
                SignatureError::MalformedHeader,
                text!("the header {name} is malformed", "请求头或应答头 {name} 的格式不对"),
            )
        };
        // Of two headers of one name, the proxies and frameworks on the way may each have taken another.
        if let Some(name) = SIGNATURE_HEADERS.into_iter().find(|name| headers.count(name) > 1) {
            return Err(Error::signature(
                SignatureError::MalformedHeader,
                text!("the header {name} is given more than once", "头 {name} 出现了不止一次"),
            ));
        }
        let header = |name: &'static str| {
            let value = headers.header(name).ok_or_else(|| {
                let missing = text!("the header {name} is missing", "缺少头 {name}");
                Error::signature(SignatureError::MissingHeader, missing)
            })?;
            // Time and nonce are lines of what is signed: one that holds a line feed could be two of them.
            let is_one_line = value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
            if is_one_line { Ok(value) } else { Err(malformed(name)) }
        };
        let serial = header("Wechatpay-Serial")?;
        let signature = header("Wechatpay-Signature")?;
        let timestamp_text = header("Wechatpay-Timestamp")?;
        let nonce = header("Wechatpay-Nonce")?;
        let timestamp: i64 = Some(timestamp_text)
            .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))
            .and_then(|text| text.parse().ok())
            .ok_or_else(|| malformed("Wechatpay-Timestamp"))?;
        if let Some(kind) = headers.header("Wechatpay-Signature-Type")
            && !kind.eq_ignore_ascii_case(crate::authorization::SCHEME)
        {
            return Err(Error::signature(
                SignatureError::UnsupportedType,
                ("the signature is not of the type SHA256-RSA2048", "签名类型不是 SHA256-RSA2048"),
            ));
        }
        if signature.starts_with(PROBE) {
            return Err(Error::signature(SignatureError::Probe, ("the signature is a probe", "这是签名探测流量")));
        }
        let signature = STANDARD.decode(signature).map_err(|_| malformed("Wechatpay-Signature"))?;
        let apart = now.abs_diff(timestamp);
        if apart > TOLERANCE.unsigned_abs() {
            let stale = if timestamp < now {
                text!("it was signed {apart} s before this machine's clock", "签名时间比本机时钟早 {apart} 秒")
            } else {
                text!("it was signed {apart} s after this machine's clock", "签名时间比本机时钟晚 {apart} 秒")
            };
            return Err(Error::signature(SignatureError::Stale, stale));
        }
        let Some(key) = self.key(serial) else {
            let id = printable(serial);
            return Err(Error::signature(
                SignatureError::UnknownKey,
                text!("no platform key with the id {id} is trusted", "没有配置 ID 为 {id} 的微信支付公钥或平台证书"),
            ));
        };
        let id = &key.id;
        if key.is_expired(now) {
            return Err(Error::signature(
                SignatureError::ExpiredKey,
                text!("the platform certificate {id} has expired", "平台证书 {id} 已过期"),
            ));
        }
        if !key.key.verify(&message::response(timestamp_text, nonce, &body), &signature) {
            return Err(Error::signature(
                SignatureError::BadSignature,
                text!("signature mismatch for the key {id}", "用密钥 {id} 验签失败"),
            ));
        }
        Ok(Verified { body, key_id: Arc::clone(&key.id), timestamp })
    }
}

/// The id of a public key begins as all of them do; what follows is opaque.
fn check_public_key_id(id: &str) -> Result<(), Error> {
    let rest = id.strip_prefix(PUBLIC_KEY_ID);
    if rest
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'))
    {
        return Ok(());
    }
    let all = |is: fn(&u8) -> bool| id.bytes().all(|byte| is(&byte));
    let problem = if id.is_empty() {
        ("the id of the WeChat Pay public key is empty", "微信支付公钥 ID 是空的")
    } else if rest.is_some() {
        (
            "the id of the WeChat Pay public key is not whole, or has characters that do not belong to it",
            "微信支付公钥 ID 不完整，或含有不该有的字符",
        )
    } else if id.len() < 32 && all(u8::is_ascii_digit) {
        (
            "the id of the WeChat Pay public key is without its beginning, PUB_KEY_ID_, or it is the merchant id",
            "微信支付公钥 ID 缺少开头的 PUB_KEY_ID_，或者填成了商户号",
        )
    } else if id.len() == 40 && all(u8::is_ascii_hexdigit) {
        (
            "this is the serial number of a certificate, where the id of the WeChat Pay public key belongs",
            "这是证书序列号，应填微信支付公钥 ID",
        )
    } else if all(u8::is_ascii_digit) {
        (
            "the id of the WeChat Pay public key is without its beginning, PUB_KEY_ID_",
            "微信支付公钥 ID 缺少开头的 PUB_KEY_ID_",
        )
    } else {
        (
            "this is not the id of a WeChat Pay public key, which begins with PUB_KEY_ID_",
            "这不是微信支付公钥 ID，公钥 ID 以 PUB_KEY_ID_ 开头",
        )
    };
    Err(Error::config(problem).with_hint((
        "copy it whole from the merchant portal; it begins with PUB_KEY_ID_",
        "请从商户平台完整复制，以 PUB_KEY_ID_ 开头",
    )))
}

/// An id from outside, cut to what may be printed.
fn printable(id: &str) -> String {
    id.chars().filter(|c| c.is_ascii_graphic()).take(64).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashMap};

    use super::*;
    use crate::Text;
    use crate::private_key::PrivateKey;

    const NOW: i64 = 1_763_888_400;
    const ID: &str = "PUB_KEY_ID_0119000001092026";

    fn platform() -> PrivateKey {
        PrivateKey::from_pem(include_str!("../vectors/keys/platform.pkcs8.pem")).unwrap()
    }

    fn verifier() -> Verifier {
        let pem = include_str!("../vectors/keys/platform.spki.pem");
        Verifier::new([PlatformKey::from_pem(ID, pem).unwrap()])
    }

    /// Headers with a signature over just these values.
    fn signed(timestamp: &str, nonce: &str) -> Vec<(String, String)> {
        let signature = platform().sign(&message::response(timestamp, nonce, b"{}")).unwrap();
        let kind = crate::authorization::SCHEME;
        let values = [ID, &signature, timestamp, nonce, kind];
        SIGNATURE_HEADERS.iter().zip(values).map(|(name, value)| ((*name).to_owned(), value.to_owned())).collect()
    }

    fn refusal(headers: &(impl Headers + ?Sized)) -> (SignatureError, Text) {
        let error = verifier().verify(headers, Bytes::from_static(b"{}"), NOW).unwrap_err();
        let crate::ErrorKind::Signature(refusal) = error.kind() else { panic!("{error}") };
        (refusal, error.message().clone())
    }

    #[test]
    fn a_header_that_is_given_twice_is_refused_even_if_both_are_equal() {
        let once = signed(&NOW.to_string(), "n");
        assert!(verifier().verify(&once, Bytes::from_static(b"{}"), NOW).is_ok());
        for (at, name) in SIGNATURE_HEADERS.iter().enumerate() {
            for value in [once[at].1.clone(), "other".to_owned()] {
                let told = (
                    SignatureError::MalformedHeader,
                    text!("the header {name} is given more than once", "头 {name} 出现了不止一次"),
                );
                for twice in [name.to_string(), name.to_ascii_lowercase()] {
                    let mut last = once.clone();
                    last.push((twice.clone(), value.clone()));
                    assert_eq!(refusal(&last), told);
                    let mut first = once.clone();
                    first.insert(0, (twice.clone(), value.clone()));
                    assert_eq!(refusal(&first[..]), told);
                    let mut map = http::HeaderMap::new();
                    for (name, value) in &last {
                        map.append(http::HeaderName::from_bytes(name.as_bytes()).unwrap(), value.parse().unwrap());
                    }
                    assert_eq!(refusal(&map), told);
                }
                // A map that tells `A` from `a` has both.
                let mut tree: BTreeMap<String, String> = once.iter().cloned().collect();
                tree.insert(name.to_ascii_lowercase(), value.clone());
                assert_eq!(refusal(&tree), told);
                let hashed: HashMap<String, String> = tree.into_iter().collect();
                assert_eq!(refusal(&hashed), told);
            }
        }
        // One that no text can be read from counts, too.
        let mut map = http::HeaderMap::new();
        for (name, value) in &once {
            map.append(http::HeaderName::from_bytes(name.as_bytes()).unwrap(), value.parse().unwrap());
        }
        map.append("wechatpay-signature", http::HeaderValue::from_bytes(b"\xff").unwrap());
        assert_eq!(refusal(&map).0, SignatureError::MalformedHeader);
    }

    #[test]
    fn a_line_feed_or_carriage_return_inside_a_header_is_refused_though_it_is_signed() {
        let now = NOW.to_string();
        for end in ["\n", "\r", "\r\n", "\0", "\t", "\u{a0}"] {
            for (timestamp, nonce) in [
                (format!("{now}{end}"), "n".to_owned()),
                (now.clone(), format!("n{end}")),
                (now.clone(), format!("{end}n")),
                (now.clone(), format!("n{end}m")),
            ] {
                assert_eq!(
                    refusal(&signed(&timestamp, &nonce)).0,
                    SignatureError::MalformedHeader,
                    "{timestamp:?} {nonce:?}"
                );
            }
            for at in [0, 1, 2, 3] {
                let mut headers = signed(&now, "n");
                headers[at].1 += end;
                assert_eq!(refusal(&headers).0, SignatureError::MalformedHeader, "{end:?} in {}", headers[at].0);
            }
        }
        for timestamp in ["+1763888400", "-1763888400", "1763888400.0", " 1763888400", "", "99999999999999999999"] {
            assert_eq!(refusal(&signed(timestamp, "n")).0, SignatureError::MalformedHeader, "{timestamp}");
        }
    }
}
