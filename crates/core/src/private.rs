//! Personal data that is sent in the clear.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

/// A name, a number or an account of a person that WeChat Pay takes, or answers, in the clear. It prints nothing and is wiped
/// when dropped; what is encrypted on the wire is [`Sensitive`](crate::Sensitive).
///
/// It reads as `&str`. Keep that out of logs and errors.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Private(Zeroizing<String>);

impl From<&str> for Private {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Private {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl Deref for Private {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Private(***)")
    }
}

impl Serialize for Private {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for Private {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_sent_and_not_printed() {
        let name: Private = serde_json::from_str(r#""张三""#).unwrap();
        assert_eq!((&*name, serde_json::to_string(&name).unwrap().as_str()), ("张三", r#""张三""#));
        assert_eq!(format!("{name:?}"), "Private(***)");
    }
}
