//! The JSON that is printed of a family, as it is parsed.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use serde_json::Value;
use weixinpay_core::check::Pattern;

/// A family.
#[derive(Default, Deserialize)]
pub(crate) struct Data {
    pub(crate) description: Option<String>,
    pub(crate) operations: BTreeMap<String, OperationData>,
    pub(crate) notifications: BTreeMap<String, NotificationData>,
    pub(crate) schemas: Schemas,
}

/// The schemas of a family that have a name.
pub(crate) type Schemas = BTreeMap<String, Node>;

#[derive(Deserialize)]
pub(crate) struct OperationData {
    pub(crate) description: Option<String>,
    pub(crate) description_zh: Option<String>,
    pub(crate) link: Option<String>,
    pub(crate) server: Option<String>,
    #[serde(default)]
    pub(crate) tags: Vec<String>,
    #[serde(default)]
    pub(crate) roles: Vec<String>,
    pub(crate) updated: Option<String>,
    #[serde(default)]
    pub(crate) deprecated: bool,
    #[serde(default)]
    pub(crate) mutual_tls: bool,
    #[serde(default)]
    pub(crate) parameters: Vec<ParameterData>,
    #[serde(default)]
    pub(crate) query_any_of: Vec<Vec<String>>,
    pub(crate) request: Option<Content>,
    pub(crate) status: u16,
    pub(crate) response: Option<Content>,
}

#[derive(Deserialize)]
pub(crate) struct ParameterData {
    #[serde(rename = "in")]
    pub(crate) place: Place,
    #[serde(flatten)]
    pub(crate) schema: Node,
}

#[derive(Deserialize)]
pub(crate) struct Content {
    pub(crate) media: String,
    pub(crate) schema: Node,
}

#[derive(Deserialize)]
pub(crate) struct NotificationData {
    pub(crate) summary: String,
    pub(crate) link: Option<String>,
    pub(crate) resource_type: Option<String>,
    pub(crate) original_type: Option<String>,
    /// Their features.
    #[serde(default)]
    pub(crate) products: Vec<String>,
    pub(crate) resource: Option<Node>,
}

impl OperationData {
    pub(crate) const fn nothing() -> Self {
        Self {
            description: None,
            description_zh: None,
            link: None,
            server: None,
            tags: Vec::new(),
            roles: Vec::new(),
            updated: None,
            deprecated: false,
            mutual_tls: false,
            parameters: Vec::new(),
            query_any_of: Vec::new(),
            request: None,
            status: 0,
            response: None,
        }
    }
}

/// A value.
#[derive(Deserialize)]
pub(crate) struct Node {
    #[serde(default)]
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) required: bool,
    #[serde(rename = "ref")]
    pub(crate) reference: Option<String>,
    #[serde(rename = "type", default)]
    pub(crate) kind: Type,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) example: Option<Value>,
    pub(crate) default: Option<Value>,
    #[serde(default)]
    pub(crate) sensitive: bool,
    #[serde(default)]
    pub(crate) private: bool,
    #[serde(default)]
    pub(crate) nullable: bool,
    pub(crate) media: Option<String>,
    pub(crate) numeric: Option<String>,
    pub(crate) xml: Option<Value>,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
    #[serde(default)]
    pub(crate) bytes: bool,
    #[serde(default, deserialize_with = "pattern")]
    pub(crate) pattern: Option<Pattern>,
    pub(crate) format: Option<Format>,
    #[serde(default)]
    pub(crate) values: Vec<String>,
    #[serde(default)]
    pub(crate) kinds: Vec<String>,
    pub(crate) content: Option<Box<Node>>,
    pub(crate) items: Option<Box<Node>>,
    #[serde(default)]
    pub(crate) properties: Vec<Node>,
    #[serde(default)]
    pub(crate) any_of: Vec<Vec<String>>,
}

fn pattern<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Pattern>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.map(Pattern::owned))
}

/// The kind of a JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Type {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A list.
    Array,
    /// An object.
    Object,
    /// The description does not say.
    #[default]
    Any,
}

/// The form of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Format {
    /// RFC 3339.
    DateTime,
    /// `yyyy-MM-dd`.
    Date,
    /// An address.
    Uri,
    /// The bytes of an upload.
    Binary,
}

/// The part of a request that holds a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Place {
    /// In the path, in braces.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}
