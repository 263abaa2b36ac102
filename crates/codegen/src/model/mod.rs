//! The API as Rust has it: a tree of modules that mirrors the paths, with types and calls in it.

mod build;
mod finish;
mod tree;

use std::collections::{BTreeMap, BTreeSet};

use crate::document::ArrivesAs;

pub(crate) use build::{build, notifications};

/// The printed part of the API.
#[derive(Debug)]
pub(crate) struct Api {
    /// The first segments of all paths: `v3`.
    pub(crate) roots: Vec<Module>,
    pub(crate) structs: BTreeMap<Id, Struct>,
    pub(crate) enums: BTreeMap<Id, Enum>,
}

/// One place of the URL.
#[derive(Debug)]
pub(crate) struct Module {
    /// Names of the modules from the crate to here.
    pub(crate) path: Vec<String>,
    /// `/v3/payroll-card`.
    pub(crate) url: String,
    pub(crate) segment: Segment,
    pub(crate) method: String,
    /// The cargo feature without which it is not compiled; its children need the same.
    pub(crate) feature: Option<String>,
    pub(crate) docs: Vec<String>,
    pub(crate) children: Vec<Module>,
    pub(crate) calls: Vec<Call>,
}

#[derive(Debug)]
pub(crate) enum Segment {
    Fixed(String),
    Variable { name: String, rule: Type },
}

#[derive(Debug)]
pub(crate) struct Call {
    /// `POST`.
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) summary: String,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: bool,
    /// `applyment/`: the path ends with a slash.
    pub(crate) trailing_slash: bool,
    pub(crate) query: Option<Id>,
    pub(crate) body: Option<Id>,
    /// The body is a form with a file in it, and not JSON.
    pub(crate) multipart: bool,
    pub(crate) answer: Option<Id>,
    /// The answer is a file, which is not signed.
    pub(crate) download: bool,
    /// Required headers, by their name on the wire.
    pub(crate) headers: Vec<String>,
}

/// A type's module and name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Id {
    pub(crate) module: Vec<String>,
    pub(crate) name: String,
}

#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) docs: Vec<String>,
    pub(crate) role: Role,
    pub(crate) fields: Vec<Field>,
    /// It is this list and has no fields.
    pub(crate) list: Option<Type>,
    /// Wire names: at least one of these lists is given.
    pub(crate) any_of: Vec<Vec<String>>,
    pub(crate) extra_check: Option<&'static str>,
}

/// The uses of a struct.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Role {
    pub(crate) query: bool,
    pub(crate) request: bool,
    pub(crate) answer: bool,
    /// It is a form with a file in it.
    pub(crate) form: bool,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// Required, and may be `null`.
    pub(crate) nullable: bool,
}

impl Field {
    /// Whether its type is an `Option`.
    pub(crate) fn optional(&self) -> bool {
        !self.required || self.nullable
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Type {
    Text {
        min: Option<usize>,
        max: Option<usize>,
        pattern: Option<String>,
        /// The limits count bytes of UTF-8.
        bytes: bool,
        /// About a person: printed nowhere.
        private: bool,
    },
    Integer {
        min: Option<i64>,
        max: Option<i64>,
        values: Vec<i64>,
    },
    Float,
    Boolean,
    Time,
    Date,
    Sensitive,
    /// The bytes of an upload: how many at most, and what the name of the file ends with.
    Bytes {
        max: Option<usize>,
        kinds: Vec<String>,
    },
    Any,
    Enum(Id),
    /// `boxed` where the struct would hold itself.
    Struct {
        id: Id,
        boxed: bool,
    },
    List {
        items: Box<Type>,
        min: Option<usize>,
        max: Option<usize>,
    },
    /// JSON inside text.
    JsonText(Box<Type>),
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) docs: Vec<String>,
    /// Name and wire text.
    pub(crate) variants: Vec<(String, String)>,
}

/// The notifications.
#[derive(Debug)]
pub(crate) struct Events {
    pub(crate) events: Vec<Event>,
    /// The types of their resources; it has no modules.
    pub(crate) api: Api,
    /// The features that each type is compiled for.
    pub(crate) behind: BTreeMap<Id, Features>,
}

/// Cargo features, any one of them is enough; with none it is always there.
pub(crate) type Features = BTreeSet<String>;

#[derive(Debug)]
pub(crate) struct Event {
    /// Of its variant.
    pub(crate) name: String,
    /// Its event type, and other spellings of it.
    pub(crate) wires: Vec<String>,
    /// `original_type`, and how it arrives under the event type of another.
    pub(crate) disguise: Option<(String, ArrivesAs)>,
    pub(crate) docs: Vec<String>,
    pub(crate) features: Features,
    pub(crate) resource: Option<Id>,
}
