//! Finds required fields that an answer does not have.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The required fields of an answer, and of the objects inside it. Generated.
#[derive(Debug)]
#[non_exhaustive]
pub struct Shape {
    /// Wire names of the required fields.
    pub required: &'static [&'static str],
    /// Fields that are objects, or lists of objects, with required fields of their own.
    pub nested: &'static [(&'static str, &'static Shape)],
}

impl Shape {
    /// A shape.
    #[must_use]
    pub const fn new(required: &'static [&'static str], nested: &'static [(&'static str, &'static Shape)]) -> Self {
        Self { required, nested }
    }

    /// The shape without rules.
    pub const ANY: &'static Self = &Self::new(&[], &[]);

    /// Paths of the required fields that are absent or `null` in this JSON, such as `data[].mchid`, each once.
    #[must_use]
    pub fn missing(&self, json: &[u8]) -> Vec<String> {
        let mut missing = Vec::new();
        if !self.required.is_empty() || !self.nested.is_empty() {
            let mut deserializer = serde_json::Deserializer::from_slice(json);
            // Invalid JSON is reported by the decoding itself.
            let _ = Walk { shape: self, path: Path::Root, missing: &mut missing }.deserialize(&mut deserializer);
        }
        missing
    }
}

#[derive(Clone, Copy)]
enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Field(Self::Root, name) => f.write_str(name),
            Self::Field(parent, name) => write!(f, "{parent}.{name}"),
            Self::Item(parent) => write!(f, "{parent}[]"),
        }
    }
}

struct Walk<'a> {
    shape: &'a Shape,
    path: Path<'a>,
    missing: &'a mut Vec<String>,
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = bool;

    /// Whether there is a value that is not `null`.
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let mut found = 0_u64;
        while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            let nested =
                self.shape.nested.iter().find(|(field, _)| *field == name).map_or(Shape::ANY, |(_, shape)| shape);
            let walk = Walk { shape: nested, path: Path::Field(&self.path, &name), missing: self.missing };
            let present = map.next_value_seed(walk)?;
            if present && let Some(at) = self.shape.required.iter().position(|field| *field == name) {
                found |= 1 << at.min(63);
            }
        }
        for (at, field) in self.shape.required.iter().enumerate() {
            if found & (1 << at.min(63)) == 0 {
                let path = Path::Field(&self.path, field).to_string();
                if !self.missing.contains(&path) {
                    self.missing.push(path);
                }
            }
        }
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<bool, A::Error> {
        if self.shape.required.is_empty() && self.shape.nested.is_empty() {
            while items.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(true);
        }
        let path = Path::Item(&self.path);
        while items.next_element_seed(Walk { shape: self.shape, path, missing: self.missing })?.is_some() {}
        Ok(true)
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_bool<E>(self, _: bool) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_i64<E>(self, _: i64) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_f64<E>(self, _: f64) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_str<E>(self, _: &str) -> Result<bool, E> {
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static ITEM: Shape = Shape::new(&["mchid", "state"], &[]);
    static LIST: Shape = Shape::new(&["total_count", "data"], &[("data", &ITEM)]);

    #[test]
    fn absent_and_null_fields_are_named_once_with_their_path() {
        let json = br#"{"data":[{"mchid":"1","state":null},{"mchid":"2"}],"extra":{"a":[1]}}"#;
        assert_eq!(LIST.missing(json), ["data[].state", "total_count"]);
        assert!(LIST.missing(br#"{"total_count":0,"data":[]}"#).is_empty());
    }
}
