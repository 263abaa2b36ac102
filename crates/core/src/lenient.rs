//! Reads JSON in which `null` may replace any value: it is read as the empty one.
//!
//! WeChat Pay answers `null` where its pages promise a text or a number. One deserializer around that of `serde_json`
//! knows it for every type, so that no field of a generated type has to: with an attribute on each required field, the
//! compiler takes a third longer for all of them.

use std::fmt;
use std::iter::empty;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

/// Reads this JSON. A `null` where a text, number, boolean, list or object is expected reads as `""`, 0, `false`, an
/// empty list, an object without fields; `Option` and [`serde_json::Value`] tell it from the rest.
pub(crate) fn read<T: DeserializeOwned>(json: &[u8]) -> Result<T, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = T::deserialize(Lenient(&mut deserializer))?;
    deserializer.end()?;
    Ok(value)
}

/// A deserializer, and what reads values through it: the seeds of an object or a list, and access to them.
struct Lenient<T>(T);

/// The value that `null` is read as.
#[derive(Clone, Copy)]
enum ReadsAs {
    False,
    Zero,
    Text,
    List,
    Object,
    /// The visitor tells it from the rest.
    Null,
}

/// A visitor, and what it is shown in place of `null`.
struct Shown<V>(V, ReadsAs);

macro_rules! null_reads_as {
    ($($method:ident $(($($argument:ty),*))? => $null:ident,)*) => {
        $(fn $method<V: Visitor<'de>>(self, $($(_: $argument,)*)? visitor: V) -> Result<V::Value, D::Error> {
            self.0.deserialize_any(Shown(visitor, ReadsAs::$null))
        })*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Lenient<D> {
    type Error = D::Error;

    null_reads_as! {
        deserialize_bool => False,
        deserialize_i64 => Zero,
        deserialize_f64 => Zero,
        deserialize_str => Text,
        deserialize_string => Text,
        deserialize_seq => List,
        deserialize_map => Object,
        deserialize_struct(&'static str, &'static [&'static str]) => Object,
        deserialize_any => Null,
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_option(Shown(visitor, ReadsAs::Null))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_ignored_any(visitor)
    }

    // No generated type asks for these.
    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct enum identifier
    }
}

macro_rules! shown_as_they_are {
    ($($method:ident: $value:ty,)*) => {
        $(fn $method<E: Error>(self, value: $value) -> Result<V::Value, E> {
            self.0.$method(value)
        })*
    };
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Shown<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    shown_as_they_are! {
        visit_bool: bool,
        visit_i64: i64,
        visit_u64: u64,
        visit_f64: f64,
        visit_str: &str,
        visit_borrowed_str: &'de str,
        visit_string: String,
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        let Self(visitor, null) = self;
        match null {
            ReadsAs::False => visitor.visit_bool(false),
            ReadsAs::Zero => visitor.visit_u64(0),
            ReadsAs::Text => visitor.visit_str(""),
            ReadsAs::List => visitor.visit_seq(SeqDeserializer::new(empty::<()>())),
            ReadsAs::Object => visitor.visit_map(MapDeserializer::new(empty::<((), ())>())),
            ReadsAs::Null => visitor.visit_unit(),
        }
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.0.visit_some(Lenient(deserializer))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(Lenient(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Lenient(entries))
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Lenient<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(Lenient(seed))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Lenient<A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(Lenient(seed))
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Lenient<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Lenient(deserializer))
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::{Value, json};

    use super::*;
    use crate::{Date, JsonText, Sensitive, Time};

    #[derive(Debug, Default, Deserialize)]
    #[serde(default)]
    struct Whole {
        text: String,
        number: i64,
        fraction: f64,
        truth: bool,
        time: Time,
        date: Date,
        name: Sensitive,
        inner: JsonText<Part>,
        part: Box<Part>,
        parts: Vec<Part>,
        maybe: Option<Part>,
        open: Value,
    }

    #[derive(Debug, Default, Deserialize)]
    #[serde(default)]
    struct Part {
        text: String,
        maybe: Option<String>,
    }

    const FIELDS: [&str; 12] =
        ["text", "number", "fraction", "truth", "time", "date", "name", "inner", "part", "parts", "maybe", "open"];

    fn with(field: &str, value: Value) -> Whole {
        read(json!({ field: value }).to_string().as_bytes()).unwrap()
    }

    #[test]
    fn null_reads_as_the_default_wherever_it_stands() {
        let absent = format!("{:?}", Whole::default());
        for field in FIELDS {
            assert_eq!(format!("{:?}", with(field, Value::Null)), absent, "{field}");
        }
        assert_eq!(with("part", json!({ "text": null, "maybe": null })).part.maybe, None);
        assert_eq!(with("parts", json!([null, { "text": null }, { "text": "b" }])).parts[2].text, "b");
        assert_eq!(with("maybe", json!({ "text": null })).maybe.unwrap().text, "");
        assert_eq!(with("inner", json!(r#"{"text":null,"maybe":"c"}"#)).inner.maybe.as_deref(), Some("c"));
        assert_eq!(with("open", json!({ "a": [null, 1] })).open, json!({ "a": [null, 1] }));
        assert_eq!(read::<Vec<i64>>(b"null").unwrap(), [0; 0]);
        assert_eq!(read::<Whole>(b"null").unwrap().number, 0);
    }

    #[test]
    fn everything_else_reads_as_ever() {
        let whole: Whole = read(
            r#"{"text":"\u5f20三","number":-9007199254740993,"fraction":2,"truth":true,"unknown":[{"a":null}],
                "time":"2015-05-20T13:29:35+08:00","date":"2015-05-20","maybe":{"maybe":"b"}}"#
                .as_bytes(),
        )
        .unwrap();
        assert_eq!((whole.text.as_str(), whole.number, whole.fraction), ("张三", -9_007_199_254_740_993, 2.0));
        assert_eq!((whole.truth, whole.date.as_str()), (true, "2015-05-20"));
        assert_eq!(whole.time.as_str(), "2015-05-20T13:29:35+08:00");
        assert_eq!(whole.maybe.unwrap().maybe.as_deref(), Some("b"));
    }

    #[test]
    fn what_has_another_type_is_refused_at_its_place() {
        let cases = [("{\n\"number\":\"1\"}", 2), ("{\"text\":\n7}", 2), ("[", 1), ("{} {}", 1), ("{\"parts\":{}}", 1)];
        for (json, line) in cases {
            let error = read::<Whole>(json.as_bytes()).unwrap_err();
            assert_eq!(error.line(), line, "{json}: {error}");
        }
    }
}
