//! Personal data: a name, an identity number, a card number.

use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error as _, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};
use crate::public_key::PublicKey;
use crate::text;

/// A sensitive text field. It prints nothing, is wiped when dropped, and **cannot be serialized in the clear**.
///
/// In a request, fill it from plain text (`"张三".into()`); the client encrypts a copy of it on the way out with the
/// platform key that `Wechatpay-Serial` names. In an answer it arrives encrypted and is opened on the way in.
/// The plain text of one field is at most 214 bytes of UTF-8 (RSA-2048 with OAEP-SHA1).
/// Source: <https://pay.weixin.qq.com/doc/v3/merchant/4013053264>.
#[derive(Clone, Default)]
pub struct Sensitive(State);

#[derive(Clone)]
enum State {
    Plain(Zeroizing<String>),
    Sealed(String),
}

impl Default for State {
    fn default() -> Self {
        Self::Plain(Zeroizing::default())
    }
}

impl Sensitive {
    /// A value in the clear, to be sealed before it is sent.
    #[must_use]
    pub fn new(plaintext: impl Into<String>) -> Self {
        Self(State::Plain(Zeroizing::new(plaintext.into())))
    }

    /// A value that is encrypted already: Base64 of RSAES-OAEP.
    #[must_use]
    pub fn sealed(ciphertext: impl Into<String>) -> Self {
        Self(State::Sealed(ciphertext.into()))
    }

    /// The plain text; `None` while it is still encrypted. Keep it out of logs and errors.
    #[must_use]
    pub fn expose(&self) -> Option<&str> {
        match &self.0 {
            State::Plain(text) => Some(text),
            State::Sealed(_) => None,
        }
    }

    /// The ciphertext; `None` while it is in the clear.
    #[must_use]
    pub fn ciphertext(&self) -> Option<&str> {
        match &self.0 {
            State::Plain(_) => None,
            State::Sealed(text) => Some(text),
        }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match &self.0 {
            State::Plain(text) => text.is_empty(),
            State::Sealed(text) => text.is_empty(),
        }
    }

    /// Encrypts it in place; what is encrypted already, or empty, stays as it is. `field` names it in the error.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`] when the text is longer than the key can encrypt.
    pub fn seal(&mut self, field: &str, key: &PublicKey) -> Result<(), Error> {
        if let State::Plain(text) = &self.0
            && !text.is_empty()
        {
            let sealed = key.encrypt(text.as_bytes()).map_err(|error| match error.kind() {
                ErrorKind::Invalid => {
                    let (length, most) = (text.len(), key.max_plaintext());
                    Error::invalid(
                        field,
                        text!(
                            "is {length} bytes long; at most {most} can be encrypted",
                            "长 {length} 字节，最多能加密 {most} 字节"
                        ),
                    )
                }
                _ => error,
            })?;
            self.0 = State::Sealed(sealed);
        }
        Ok(())
    }
}

impl From<&str> for Sensitive {
    fn from(plaintext: &str) -> Self {
        Self::new(plaintext)
    }
}

impl From<String> for Sensitive {
    fn from(plaintext: String) -> Self {
        Self::new(plaintext)
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sensitive(***)")
    }
}

impl Serialize for Sensitive {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            State::Sealed(text) => serializer.serialize_str(text),
            State::Plain(text) if text.is_empty() => serializer.serialize_str(""),
            State::Plain(_) => {
                Err(S::Error::custom("a sensitive value is never serialized in the clear; seal it first"))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Sensitive {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::sealed)
    }
}

/// Types that may hold [`Sensitive`] fields, at any depth. Generated; the default holds none.
pub trait SensitiveFields {
    /// Visits each one that is present, with its wire name.
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        let _ = visit;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_neither_printed_nor_serialized() {
        let name = Sensitive::from("张三");
        assert_eq!(format!("{name:?}"), "Sensitive(***)");
        let error = serde_json::to_string(&name).unwrap_err().to_string();
        assert!(error.contains("never serialized in the clear") && !error.contains("张三"));
        assert_eq!(serde_json::to_string(&Sensitive::sealed("abc=")).unwrap(), r#""abc=""#);
    }

    #[test]
    fn what_arrives_is_sealed_until_it_is_opened() {
        let name: Sensitive = serde_json::from_str(r#""abc=""#).unwrap();
        assert_eq!(name.expose(), None);
        assert_eq!(name.ciphertext(), Some("abc="));
    }
}
