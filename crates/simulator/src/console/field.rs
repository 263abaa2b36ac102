//! A field of a control request or of its answer.

use serde_json::{Value, json};
use weixinpay_core::Lang;

/// A field: of a query, of a body or of an answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) is_required: bool,
}

/// The type of a field.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    Text,
    /// Unix seconds, or RFC 3339.
    Time,
    /// 0 or more.
    Integer,
    /// From 1 to this.
    UpTo(usize),
    /// An amount.
    Fen,
    Bool,
    OneOf(&'static [&'static str]),
    Object,
    Objects,
    Texts,
    Integers,
}

impl Field {
    const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, is_required: false }
    }

    pub(crate) const fn text(name: &'static str) -> Self {
        Self::new(name, Kind::Text)
    }

    pub(crate) const fn time(name: &'static str) -> Self {
        Self::new(name, Kind::Time)
    }

    pub(crate) const fn integer(name: &'static str) -> Self {
        Self::new(name, Kind::Integer)
    }

    pub(crate) const fn up_to(name: &'static str, most: usize) -> Self {
        Self::new(name, Kind::UpTo(most))
    }

    pub(crate) const fn fen(name: &'static str) -> Self {
        Self::new(name, Kind::Fen)
    }

    pub(crate) const fn bool(name: &'static str) -> Self {
        Self::new(name, Kind::Bool)
    }

    pub(crate) const fn one_of(name: &'static str, names: &'static [&'static str]) -> Self {
        Self::new(name, Kind::OneOf(names))
    }

    pub(crate) const fn object(name: &'static str) -> Self {
        Self::new(name, Kind::Object)
    }

    pub(crate) const fn objects(name: &'static str) -> Self {
        Self::new(name, Kind::Objects)
    }

    pub(crate) const fn texts(name: &'static str) -> Self {
        Self::new(name, Kind::Texts)
    }

    pub(crate) const fn integers(name: &'static str) -> Self {
        Self::new(name, Kind::Integers)
    }

    pub(crate) const fn required(self) -> Self {
        Self { is_required: true, ..self }
    }
}

impl Kind {
    /// Its form in the listing of requests.
    pub(crate) fn form(self, lang: Lang) -> String {
        match self {
            Self::Text => lang.pick("text", "文本").to_owned(),
            Self::Time => lang.pick("Unix seconds, or RFC 3339", "Unix 秒或 RFC 3339 时间").to_owned(),
            Self::Integer | Self::UpTo(_) => "n".to_owned(),
            Self::Fen => lang.pick("fen", "分").to_owned(),
            Self::Bool => "true | false".to_owned(),
            Self::OneOf(names) => names.join(" | "),
            Self::Object => "{…}".to_owned(),
            Self::Objects => "[{…}]".to_owned(),
            Self::Texts | Self::Integers => "[…]".to_owned(),
        }
    }

    /// Its JSON Schema.
    pub(crate) fn schema(self) -> Value {
        match self {
            Self::Text => json!({ "type": "string" }),
            Self::Time => json!({ "type": ["integer", "string"], "description": "Unix seconds, or RFC 3339" }),
            Self::Integer => json!({ "type": "integer", "minimum": 0 }),
            Self::UpTo(most) => json!({ "type": "integer", "minimum": 1, "maximum": most }),
            Self::Fen => json!({ "type": "integer", "description": "fen" }),
            Self::Bool => json!({ "type": "boolean" }),
            Self::OneOf(names) => json!({ "type": "string", "enum": names }),
            Self::Object => json!({ "type": "object" }),
            Self::Objects => json!({ "type": "array", "items": { "type": "object" } }),
            Self::Texts => json!({ "type": "array", "items": { "type": "string" } }),
            Self::Integers => json!({ "type": "array", "items": { "type": "integer" } }),
        }
    }
}
