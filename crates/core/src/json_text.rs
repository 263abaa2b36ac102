//! JSON inside text.

use std::ops::{Deref, DerefMut};

use serde::de::{DeserializeOwned, Error as _};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::lenient;

/// A value that is sent as text that holds its JSON: `"{\"id\":1}"`. For generated types.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JsonText<T>(pub T);

impl<T> Deref for JsonText<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for JsonText<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> From<T> for JsonText<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T: Serialize> Serialize for JsonText<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&serde_json::to_string(&self.0).map_err(S::Error::custom)?)
    }
}

impl<'de, T: DeserializeOwned + Default> Deserialize<'de> for JsonText<T> {
    /// An empty text reads as the default.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text.is_empty() {
            return Ok(Self(T::default()));
        }
        // serde's own words may repeat a value.
        lenient::read(text.as_bytes())
            .map(Self)
            .map_err(|_| D::Error::custom("a text does not hold the JSON that it should"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_text_on_the_wire() {
        let text = serde_json::to_string(&JsonText(vec![1, 2])).unwrap();
        assert_eq!(text, r#""[1,2]""#);
        assert_eq!(*serde_json::from_str::<JsonText<Vec<i64>>>(&text).unwrap(), [1, 2]);
        assert!(serde_json::from_str::<JsonText<Vec<i64>>>(r#""""#).unwrap().is_empty());
        let error = serde_json::from_str::<JsonText<Vec<i64>>>(r#""张三""#).unwrap_err();
        assert!(!error.to_string().contains("张三"));
    }
}
