//! The description of a value.

use std::collections::HashSet;
use std::fmt;

use serde_json::{Map, Value};
use weixinpay_core::check::{Pattern, Unit};

use crate::data::{Format, Node, Schemas, Type};

/// The description of a value. Cheap to copy; a reference to a named schema is followed when it is needed, so a schema
/// may lead back to itself.
#[derive(Clone, Copy)]
pub struct Schema {
    schemas: &'static Schemas,
    node: &'static Node,
}

impl Schema {
    pub(crate) fn new(schemas: &'static Schemas, node: &'static Node) -> Self {
        Self { schemas, node }
    }

    /// Wire name, if it is a property or a parameter.
    #[must_use]
    pub fn name(self) -> &'static str {
        &self.node.name
    }

    /// Whether it must be given, if it is a property or a parameter.
    #[must_use]
    pub fn is_required(self) -> bool {
        self.node.required
    }

    /// The kind of value.
    #[must_use]
    pub fn kind(self) -> Type {
        self.target().kind
    }

    /// Name of the schema that it refers to, such as `authentications.AuthenticateState`.
    #[must_use]
    pub fn reference(self) -> Option<&'static str> {
        self.node.reference.as_deref()
    }

    /// Official name, in Chinese.
    #[must_use]
    pub fn title(self) -> Option<&'static str> {
        self.node.title.as_deref().or(self.target().title.as_deref())
    }

    /// Its purpose, in our words, if there is a description.
    #[must_use]
    pub fn description(self) -> Option<&'static str> {
        self.node.description.as_deref().or(self.target().description.as_deref())
    }

    /// An official example of this value alone.
    #[must_use]
    pub fn example_value(self) -> Option<&'static Value> {
        self.node.example.as_ref().or(self.target().example.as_ref())
    }

    /// The value that is used when none is given.
    #[must_use]
    pub fn default_value(self) -> Option<&'static Value> {
        self.node.default.as_ref().or(self.target().default.as_ref())
    }

    /// Whether it is encrypted on the wire: in requests to the platform, in answers to the merchant.
    #[must_use]
    pub fn is_sensitive(self) -> bool {
        self.target().sensitive
    }

    /// Whether it is about a person although it is in the clear on the wire: it belongs into no log and no argument list.
    #[must_use]
    pub fn is_private(self) -> bool {
        self.target().private
    }

    /// Whether the official page says that it may be `null`.
    #[must_use]
    pub fn is_nullable(self) -> bool {
        self.node.nullable || self.target().nullable
    }

    /// `id` or `url`, if it is that of an uploaded file.
    #[must_use]
    pub fn media(self) -> Option<&'static str> {
        self.target().media.as_deref()
    }

    /// The kind of number that a text holds: `uint64`, `numeric`.
    #[must_use]
    pub fn numeric(self) -> Option<&'static str> {
        self.target().numeric.as_deref()
    }

    /// Its form in APIv2's XML, as an OpenAPI `xml` object.
    #[must_use]
    pub fn xml(self) -> Option<&'static Value> {
        self.target().xml.as_ref()
    }

    /// The unit in which the limits of a text are counted.
    #[must_use]
    pub fn unit(self) -> Unit {
        if self.target().bytes { Unit::Bytes } else { Unit::Characters }
    }

    /// The least length (in its [`unit`](Self::unit)), the least value, or the least number of items.
    #[must_use]
    pub fn min(self) -> Option<i64> {
        self.target().min
    }

    /// The greatest length (in its [`unit`](Self::unit)), the greatest value, the greatest number of items, or of the bytes
    /// of a file. Of a sensitive field it is that of the ciphertext.
    #[must_use]
    pub fn max(self) -> Option<i64> {
        self.target().max
    }

    /// The regular expression that it matches.
    #[must_use]
    pub fn pattern(self) -> Option<&'static Pattern> {
        self.target().pattern.as_ref()
    }

    /// The form of the text.
    #[must_use]
    pub fn format(self) -> Option<Format> {
        self.target().format
    }

    /// Allowed extensions of a file name, such as `jpg`. Empty if any is allowed.
    #[must_use]
    pub fn kinds(self) -> &'static [String] {
        &self.target().kinds
    }

    /// The known values. WeChat Pay may add others.
    #[must_use]
    pub fn values(self) -> &'static [String] {
        &self.target().values
    }

    /// The schema of the JSON that the text holds.
    #[must_use]
    pub fn content(self) -> Option<Schema> {
        self.target().content.as_deref().map(|node| self.with(node))
    }

    /// The items of a list.
    #[must_use]
    pub fn items(self) -> Option<Schema> {
        self.target().items.as_deref().map(|node| self.with(node))
    }

    /// The properties of an object, in the order of the description.
    pub fn properties(self) -> impl Iterator<Item = Schema> {
        self.target().properties.iter().map(move |node| self.with(node))
    }

    /// One property of an object.
    #[must_use]
    pub fn property(self, name: &str) -> Option<Schema> {
        self.properties().find(|property| property.name() == name)
    }

    /// Whether it is an object whose properties are described.
    pub(crate) fn has_properties(self) -> bool {
        self.kind() == Type::Object && self.properties().next().is_some()
    }

    /// Lists of properties, at least one of each list is given.
    #[must_use]
    pub fn any_of(self) -> &'static [Vec<String>] {
        &self.target().any_of
    }

    /// A whole example, put together from those of the properties: all of them, or the required ones. A value without
    /// an example is made up by its type; a schema that contains itself ends there.
    #[must_use]
    pub fn example(self, all: bool) -> Value {
        self.example_below(all, &mut Vec::new())
    }

    /// Whether it is sensitive or holds something that is.
    #[must_use]
    pub fn holds_sensitive(self) -> bool {
        self.holds(Self::is_sensitive)
    }

    /// Whether it is about a person, encrypted or in the clear, or holds something that is.
    #[must_use]
    pub fn holds_personal(self) -> bool {
        self.holds(|schema| schema.is_sensitive() || schema.is_private())
    }

    fn holds(self, what: impl Fn(Self) -> bool) -> bool {
        let mut seen = HashSet::new();
        let mut open = vec![self];
        while let Some(schema) = open.pop() {
            if what(schema) {
                return true;
            }
            if seen.insert(std::ptr::from_ref(schema.target())) {
                open.extend(schema.properties().chain(schema.items()).chain(schema.content()));
            }
        }
        false
    }

    fn example_below(self, all: bool, above: &mut Vec<*const Node>) -> Value {
        match self.example_value() {
            // Some pages give digits without quotes as the example of a text.
            Some(Value::Number(number)) if self.kind() == Type::String => return number.to_string().into(),
            Some(example) => return example.clone(),
            None => {}
        }
        let target = self.target();
        if above.contains(&std::ptr::from_ref(target)) {
            return Value::Null;
        }
        above.push(target);
        let example = match target.kind {
            Type::Object => {
                let alternative = self.any_of().first().map_or(&[][..], Vec::as_slice);
                let wanted = self.properties().filter(|property| {
                    all || property.is_required() || alternative.iter().any(|n| n == property.name())
                });
                let mut object = Map::new();
                for property in wanted {
                    object.insert(property.name().to_owned(), property.example_below(all, above));
                }
                Value::Object(object)
            }
            Type::Array => self.items().map(|items| items.example_below(all, above)).into_iter().collect(),
            Type::Integer => match target.values.first() {
                Some(value) => value.parse().unwrap_or(0).into(),
                None => target.min.unwrap_or(0).into(),
            },
            Type::Number => 1.5.into(),
            Type::Boolean => true.into(),
            Type::Any => Value::Object(Map::new()),
            Type::String => match (target.values.first(), target.format, self.content()) {
                (Some(value), ..) => value.as_str().into(),
                (_, Some(Format::DateTime), _) => "2026-11-23T17:00:00+08:00".into(),
                (_, Some(Format::Date), _) => "2026-11-23".into(),
                (_, Some(Format::Uri), _) => "https://example.com/".into(),
                (.., Some(content)) => content.example_below(all, above).to_string().into(),
                _ => {
                    let least = target.min.and_then(|min| usize::try_from(min).ok()).unwrap_or(0);
                    format!("{:x<least$}", "text").into()
                }
            },
        };
        above.pop();
        example
    }

    /// The end of the references.
    pub(crate) fn target(self) -> &'static Node {
        let mut node = self.node;
        // The generator refuses a reference without an end; a circle of nothing but references has none.
        for _ in 0..16 {
            match node.reference.as_ref().and_then(|name| self.schemas.get(name)) {
                Some(next) => node = next,
                None => break,
            }
        }
        node
    }

    fn with(self, node: &'static Node) -> Self {
        Self { node, ..self }
    }
}

impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = f.debug_struct("Schema");
        text.field("name", &self.name())
            .field("kind", &self.kind())
            .field("reference", &self.reference())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::family::Family;

    /// A tree that holds itself, as a family of its own.
    static TREE: Family = Family::new(
        "test",
        "tree",
        "",
        r#"{"operations":{},"notifications":{},"schemas":{
            "Tree":{"type":"object","properties":[
                {"name":"name","required":true,"type":"string","max":4},
                {"name":"secret","type":"string","sensitive":true},
                {"name":"children","type":"array","items":{"ref":"Tree"}}]},
            "Loop":{"ref":"Loop"}}}"#,
    );

    fn schema(name: &str) -> Schema {
        TREE.schema(&TREE.data().schemas[name])
    }

    #[test]
    fn a_schema_may_hold_itself() {
        let tree = schema("Tree");
        assert!(tree.holds_sensitive());
        let example = tree.example(true);
        assert_eq!(example, serde_json::json!({"name": "text", "secret": "text", "children": [null]}));
        let body = serde_json::json!({"name": "a", "children": [{"name": "b", "children": [{"name": "wrong"}]}]});
        let fault = crate::body::check(tree, &body).unwrap_err();
        assert_eq!(fault.to_string(), "`children[0].children[0].name` is 5 characters long; at most 4");
    }

    #[test]
    fn a_circle_of_references_ends() {
        assert_eq!(schema("Loop").kind(), Type::Any);
    }

    #[test]
    fn sensitive_values_are_visited_at_any_depth() {
        let mut body = serde_json::json!({"secret": "a", "children": [{"secret": null}, {"secret": "b"}]});
        let mut seen = Vec::new();
        crate::body::visit_sensitive(schema("Tree"), "", &mut body, &mut |name, value| {
            seen.push(format!("{name}={value}"));
            *value = "sealed".into();
        });
        assert_eq!(seen, ["secret=\"a\"", "secret=\"b\""]);
        assert_eq!(body["children"][1]["secret"], "sealed");
    }
}
