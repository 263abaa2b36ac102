//! The parts of APIv2's protocol: the signature over sorted fields, and the encrypted part of a refund notification.
//!
//! APIv2 speaks XML; reading and writing that is not done here. MD5 signs because APIv2 prescribes it by default: take
//! HMAC-SHA256 where you may. Source: <https://pay.weixin.qq.com/doc/v2/merchant/4011985891>.

use std::collections::BTreeMap;
use std::fmt;

use aws_lc_rs::cipher::{AES_256, DecryptionContext, PaddedBlockDecryptingKey, UnboundCipherKey};
use aws_lc_rs::{constant_time, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};
use crate::hex;
use crate::secret::Secret;
use crate::text;

/// The signature method of an APIv2 message: its `sign_type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SignType {
    /// `MD5`, the default of APIv2.
    #[default]
    Md5,
    /// `HMAC-SHA256`.
    HmacSha256,
}

/// The APIv2 key of a merchant: 32 letters and digits. Prints nothing.
#[derive(Clone)]
pub struct ApiV2Key(Zeroizing<String>);

impl ApiV2Key {
    /// From its text, as set in the merchant portal.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if it does not have 32 letters and digits.
    pub fn new(key: &str) -> Result<Self, Error> {
        if key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Ok(Self(Zeroizing::new(key.to_owned())));
        }
        let length = key.len();
        Err(Error::config(text!(
            "the APIv2 key is {length} bytes long; it must be 32 letters and digits",
            "APIv2 密钥长 {length} 字节，应为 32 个字母和数字"
        )))
    }

    /// The signature of these fields, in upper-case hexadecimal. Empty values and `sign` itself are left out.
    #[must_use]
    pub fn sign(&self, fields: &BTreeMap<String, String>, sign_type: SignType) -> String {
        let message = self.message(fields);
        match sign_type {
            SignType::Md5 => hex::upper(Md5::digest(message.as_bytes())),
            SignType::HmacSha256 => {
                hex::upper(hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, self.0.as_bytes()), message.as_bytes()))
            }
        }
    }

    /// Whether the field `sign` is the signature of the others.
    #[must_use]
    pub fn verify(&self, fields: &BTreeMap<String, String>, sign_type: SignType) -> bool {
        let signature = self.sign(fields, sign_type);
        fields
            .get("sign")
            .is_some_and(|sign| constant_time::verify_slices_are_equal(sign.as_bytes(), signature.as_bytes()).is_ok())
    }

    /// Opens `req_info` of a refund notification: AES-256-ECB under the MD5 of the key. The result is XML.
    ///
    /// It proves nothing about the sender, since ECB has no tag and the envelope no signature: query the refund.
    ///
    /// # Errors
    /// [`ErrorKind::Decrypt`] if it is not Base64 or does not open with this key.
    pub fn open_refund(&self, req_info: &str) -> Result<Secret, Error> {
        let failed = || {
            Error::new(
                ErrorKind::Decrypt,
                ("`req_info` does not open with this APIv2 key", "`req_info` 无法用这个 APIv2 密钥解密"),
            )
        };
        let mut buffer = STANDARD
            .decode(req_info)
            .map_err(|_| Error::new(ErrorKind::Decrypt, ("`req_info` is not Base64", "`req_info` 不是 Base64")))?;
        let key = Zeroizing::new(hex::lower(Md5::digest(self.0.as_bytes())));
        let key = UnboundCipherKey::new(&AES_256, key.as_bytes()).map_err(|_| failed())?;
        let key = PaddedBlockDecryptingKey::ecb_pkcs7(key).map_err(|_| failed())?;
        let plaintext = key.decrypt(&mut buffer, DecryptionContext::None).map_err(|_| failed())?;
        let length = plaintext.len();
        buffer.truncate(length);
        Ok(Secret::new(buffer))
    }

    /// The string to sign: `k=v` joined by `&`, sorted by name, and the key. Contains the key, so it is private.
    fn message(&self, fields: &BTreeMap<String, String>) -> Zeroizing<String> {
        let mut message = Zeroizing::new(String::new());
        for (name, value) in fields.iter().filter(|(name, value)| *name != "sign" && !value.is_empty()) {
            for part in [name, "=", value, "&"] {
                message.push_str(part);
            }
        }
        message.push_str("key=");
        message.push_str(&self.0);
        message
    }
}

impl fmt::Debug for ApiV2Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV2Key(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vector(text: &str) -> serde_json::Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn fields_are_signed_as_openssl_signs_them() {
        let vector = vector(include_str!("../vectors/v2-signing.json"));
        let key = ApiV2Key::new(vector["key"].as_str().unwrap()).unwrap();
        let mut fields: BTreeMap<String, String> = serde_json::from_value(vector["fields"].clone()).unwrap();
        assert_eq!(key.message(&fields).as_str(), vector["string"]);
        assert_eq!(key.sign(&fields, SignType::Md5), vector["md5"]);
        assert_eq!(key.sign(&fields, SignType::HmacSha256), vector["hmac_sha256"]);
        assert!(!key.verify(&fields, SignType::Md5));
        fields.insert("sign".to_owned(), key.sign(&fields, SignType::Md5));
        assert!(key.verify(&fields, SignType::Md5) && !key.verify(&fields, SignType::HmacSha256));
        fields.insert("body".to_owned(), "other".to_owned());
        assert!(!key.verify(&fields, SignType::Md5));
    }

    #[test]
    fn the_part_of_a_refund_notification_opens_and_an_altered_one_does_not() {
        let vector = vector(include_str!("../vectors/v2-refund-notification.json"));
        let key = ApiV2Key::new(vector["key"].as_str().unwrap()).unwrap();
        let opened = key.open_refund(vector["req_info"].as_str().unwrap()).unwrap();
        assert_eq!(std::str::from_utf8(opened.expose()).unwrap(), vector["plaintext"]);
        let says = |text: &str| key.open_refund(text).unwrap_err().to_string();
        assert_eq!(says("AAAA"), "`req_info` does not open with this APIv2 key");
        assert_eq!(says("!"), "`req_info` is not Base64");
    }

    #[test]
    fn a_key_of_another_form_is_refused_and_none_is_printed() {
        let error = ApiV2Key::new("192006250b4c09247ec02edce69f6a2").unwrap_err();
        assert_eq!(error.to_string(), "the APIv2 key is 31 bytes long; it must be 32 letters and digits");
        assert_eq!(format!("{:?}", ApiV2Key::new("192006250b4c09247ec02edce69f6a2d").unwrap()), "ApiV2Key(***)");
    }
}
