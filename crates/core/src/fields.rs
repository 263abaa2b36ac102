//! Reads an object into a struct, for generated types.
//!
//! Serde derives three types with a dozen functions for a struct, and the compiler checks them for each of thousands.
//! Code that has only a struct's names and their fields is much less work for it; the rest is here, once.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

/// Reads a struct from an object: its fields with their numbers, and their names on the wire if those differ.
/// Unknown names are ignored, absent ones leave the default; a duplicate name is refused.
///
/// ```
/// #[derive(Debug, Default)]
/// struct Order {
///     number: String,
///     total: i64,
/// }
///
/// weixinpay_core::fields! { Order { 0 number = "out_trade_no", 1 total, } }
///
/// let order: Order = serde_json::from_str(r#"{"out_trade_no":"T1","total":7,"new":true}"#)?;
/// assert_eq!((order.number.as_str(), order.total), ("T1", 7));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! fields {
    (@name $field:ident) => { ::core::stringify!($field) };
    (@name $field:ident $wire:literal) => { $wire };
    ($struct:ident { $($at:literal $field:ident $(= $wire:literal)?),* $(,)? }) => {
        impl $crate::fields::Fields for $struct {
            const NAMES: &'static [&'static str] = &[$($crate::fields!(@name $field $($wire)?)),*];

            fn read<'de, A: $crate::serde::de::MapAccess<'de>>(
                &mut self,
                at: usize,
                object: &mut A,
            ) -> ::core::result::Result<(), A::Error> {
                match at {
                    $($at => self.$field = object.next_value()?,)*
                    _ => {}
                }
                ::core::result::Result::Ok(())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $struct {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                $crate::fields::read(from)
            }
        }
    };
}

/// A struct that is read from an object.
pub trait Fields: Default {
    /// The names on the wire.
    const NAMES: &'static [&'static str];

    /// Reads the next value of the object into the field whose name is at this place in `NAMES`.
    ///
    /// # Errors
    /// The value is of another type.
    fn read<'de, A: MapAccess<'de>>(&mut self, at: usize, object: &mut A) -> Result<(), A::Error>;
}

/// Reads an object: unknown names are ignored, absent ones leave the default.
///
/// # Errors
/// It is no object, a value is of another type, or a name is given twice.
pub fn read<'de, T: Fields, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Whole(PhantomData))
}

struct Whole<T>(PhantomData<T>);

impl<'de, T: Fields> Visitor<'de> for Whole<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<T, A::Error> {
        let mut whole = T::default();
        let mut seen = vec![false; T::NAMES.len()];
        while let Some(place) = object.next_key_seed(Name(T::NAMES))? {
            let Some((at, name)) = place else {
                object.next_value::<IgnoredAny>()?;
                continue;
            };
            if seen.get_mut(at).is_some_and(|seen| std::mem::replace(seen, true)) {
                return Err(A::Error::duplicate_field(name));
            }
            whole.read(at, &mut object)?;
        }
        Ok(whole)
    }
}

/// A key, looked for among these.
struct Name(&'static [&'static str]);

type Place = Option<(usize, &'static str)>;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Place;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Place, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Place;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E>(self, key: &str) -> Result<Place, E> {
        Ok(self.0.iter().copied().enumerate().find(|(_, name)| *name == key))
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::{Value, json};

    #[derive(Debug, Default, PartialEq)]
    struct Order {
        number: String,
        total: Option<i64>,
        parts: Vec<Order>,
    }

    crate::fields! { Order { 0 number = "out_trade_no", 1 total, 2 parts } }

    #[test]
    fn names_of_the_wire_are_read_and_unknown_ones_ignored_at_any_depth() {
        let text = r#"{"total":7,"new":{"total":[1]},"parts":[{"out_trade_no":"\u0032"},{}],"out_trade_no":"1"}"#;
        let part = Order { number: "2".to_owned(), ..Order::default() };
        let order = Order { number: "1".to_owned(), total: Some(7), parts: vec![part, Order::default()] };
        assert_eq!(serde_json::from_str::<Order>(text).unwrap(), order);
        assert_eq!(Order::deserialize(serde_json::from_str::<Value>(text).unwrap()).unwrap(), order);
        assert_eq!(serde_json::from_reader::<_, Order>(text.as_bytes()).unwrap(), order);
        assert_eq!(Order::deserialize(json!({ "total": null })).unwrap(), Order::default());
    }

    #[test]
    fn what_is_no_object_of_these_fields_is_refused() {
        let cases = [
            (r#"{"total":1,"total":2}"#, "duplicate field `total`"),
            (r#"{"total":null,"total":2}"#, "duplicate field `total`"),
            (r#"["1",2,[]]"#, "invalid type: sequence, expected an object"),
            (r#""text""#, "expected an object"),
            (r#"{"total":"1"}"#, "expected i64"),
            (r#"{"total":1"#, "EOF"),
            (r#"{"new":1,"new":2,"parts":[{"total":true}]}"#, "expected i64"),
        ];
        for (text, says) in cases {
            let error = serde_json::from_str::<Order>(text).unwrap_err().to_string();
            assert!(error.contains(says), "{text}: {error}");
        }
    }
}
