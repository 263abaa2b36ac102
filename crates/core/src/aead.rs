//! AEAD_AES_256_GCM under the APIv3 key: notifications and platform certificates.
//!
//! The nonce is 12 bytes of text, the tag the last 16 bytes of the ciphertext (RFC 5116 §5.2;
//! <https://pay.weixin.qq.com/doc/v3/merchant/4012071382>).

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use crate::text;

/// The name of the algorithm on the wire.
pub const ALGORITHM: &str = "AEAD_AES_256_GCM";

/// The APIv3 key of a merchant: 32 bytes. Prints nothing.
pub struct ApiV3Key(LessSafeKey);

impl ApiV3Key {
    /// From its text, exactly 32 bytes as set in the merchant portal.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] with the length that was given.
    pub fn new(key: impl AsRef<[u8]>) -> Result<Self, Error> {
        let key = key.as_ref();
        if key.len() != 32 {
            let blanks =
                key.first().is_some_and(u8::is_ascii_whitespace) || key.last().is_some_and(u8::is_ascii_whitespace);
            let length = key.len();
            let message = text!(
                "the APIv3 key is {length} bytes long; it must be exactly 32",
                "APIv3 密钥长 {length} 字节，应正好 32 字节"
            );
            return Err(Error::config(message).with_hint(if blanks {
                (
                    "there is white space around it, such as the line feed at the end of a file",
                    "它的前后有空白，例如文件末尾的换行",
                )
            } else {
                (
                    "it is the APIv3 key of the merchant portal, not the APIv2 key and not a PEM file",
                    "应为商户平台设置的 APIv3 密钥，不是 APIv2 密钥，也不是 PEM 文件",
                )
            }));
        }
        let key = UnboundKey::new(&AES_256_GCM, key)
            .map_err(|_| Error::config(("the APIv3 key cannot be used", "这个 APIv3 密钥无法使用")))?;
        Ok(Self(LessSafeKey::new(key)))
    }

    /// Opens a Base64 ciphertext.
    ///
    /// # Errors
    /// [`ErrorKind::Decrypt`] when it is not Base64, shorter than a tag, or does not open with this key.
    pub fn open(&self, nonce: &str, associated_data: &str, ciphertext: &str) -> Result<Secret, Error> {
        let failed = |en: &'static str, zh: &'static str| Error::new(ErrorKind::Decrypt, (en, zh));
        let nonce = Nonce::try_assume_unique_for_key(nonce.as_bytes())
            .map_err(|_| failed("the nonce of the ciphertext is not 12 bytes long", "密文的 nonce 不是 12 字节"))?;
        let mut buffer =
            STANDARD.decode(ciphertext).map_err(|_| failed("the ciphertext is not Base64", "密文不是 Base64"))?;
        let plaintext =
            self.0.open_in_place(nonce, Aad::from(associated_data.as_bytes()), &mut buffer).map_err(|_| {
                failed("the ciphertext does not open with this APIv3 key", "密文无法用这个 APIv3 密钥解密").with_hint((
                    "the APIv3 key was changed in the merchant portal, or belongs to another merchant",
                    "APIv3 密钥在商户平台改过，或者属于另一个商户",
                ))
            })?;
        let length = plaintext.len();
        buffer.truncate(length);
        Ok(Secret::new(buffer))
    }

    /// Encrypts as WeChat Pay does. The caller gives a nonce of 12 bytes that was never used with this key.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if the nonce is not 12 bytes long.
    pub fn seal(&self, nonce: &str, associated_data: &str, plaintext: &[u8]) -> Result<String, Error> {
        let nonce = Nonce::try_assume_unique_for_key(nonce.as_bytes())
            .map_err(|_| Error::config(("the nonce is not 12 bytes long", "nonce 不是 12 字节")))?;
        let mut buffer = plaintext.to_vec();
        self.0
            .seal_in_place_append_tag(nonce, Aad::from(associated_data.as_bytes()), &mut buffer)
            .map_err(|_| Error::config(("encrypting with the APIv3 key failed", "用 APIv3 密钥加密失败")))?;
        Ok(STANDARD.encode(buffer))
    }
}

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV3Key(***)")
    }
}
