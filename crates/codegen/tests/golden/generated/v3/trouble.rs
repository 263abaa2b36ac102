//! `/v3/trouble`
//!
//! Trouble.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod _3d_cards;
pub mod applyment;
pub mod files;
pub mod id;
pub mod id_;
pub mod out_id;
pub mod policy_periods;
pub mod policy_periods_;
pub mod receivers;
pub mod use_;

/// The path `/v3/trouble`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/trouble/3d-cards`.
    pub fn _3d_cards(self) -> _3d_cards::Path<'a> {
        _3d_cards::Path(self.0.segment("3d-cards"))
    }

    /// On to `/v3/trouble/applyment`.
    pub fn applyment(self) -> applyment::Path<'a> {
        applyment::Path(self.0.segment("applyment"))
    }

    /// On to `/v3/trouble/files`.
    pub fn files(self) -> files::Path<'a> {
        files::Path(self.0.segment("files"))
    }

    /// On to `/v3/trouble/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/trouble/policy-periods`.
    pub fn policy_periods_(self) -> policy_periods_::Path<'a> {
        policy_periods_::Path(self.0.segment("policy-periods"))
    }

    /// On to `/v3/trouble/policy_periods`.
    pub fn policy_periods(self) -> policy_periods::Path<'a> {
        policy_periods::Path(self.0.segment("policy_periods"))
    }

    /// On to `/v3/trouble/receivers`.
    pub fn receivers(self) -> receivers::Path<'a> {
        receivers::Path(self.0.segment("receivers"))
    }

    /// On to `/v3/trouble/use`.
    pub fn use_(self) -> use_::Path<'a> {
        use_::Path(self.0.segment("use"))
    }

    /// On to `/v3/trouble/{id}`.
    pub fn id_(self, id_: impl AsRef<str>) -> id_::Path<'a> {
        id_::Path(self.0.variable("id", id_.as_ref(), |value| {
            check::text("id", value, 0, 8)?;
            check::pattern("id", value, &PATTERN_1)
        }))
    }

    /// On to `/v3/trouble/{outId}`.
    pub fn out_id(self, out_id: impl AsRef<str>) -> out_id::Path<'a> {
        out_id::Path(self.0.variable("outId", out_id.as_ref(), |value| check::text("outId", value, 0, usize::MAX)))
    }
}

/// The `next` of a `Node`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Link {
    /// Not described.
    pub node: Option<Box<Node>>,
    /// Not described.
    pub weight: Option<f64>,
}

fields! {
    Link {
        0 node, 1 weight,
    }
}

pub(crate) static LINK_SHAPE: Shape = Shape::new(&[], &[("node", &NODE_SHAPE)]);

/// The body of `POST /v3/trouble/receivers/delete`, A segment that is called like a verb.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Matrix {
    /// At least 1 item.
    pub rows: Vec<Vec<i64>>,
    /// Not described.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<Vec<Tree>>>,
}

impl Check for Matrix {
    fn check(&self) -> Result<(), FieldError> {
        check::required("rows", &self.rows)?;
        check::count("rows", self.rows.len(), 1, usize::MAX)?;
        for (index, item) in self.rows.iter().enumerate() {
            check::count(&format!("rows[{index}]"), item.len(), 0, 3)?;
            for (index1, item1) in item.iter().enumerate() {
                check::range(&format!("{}[{index1}]", &format!("rows[{index}]")), *item1, i64::MIN, 9)?;
            }
        }
        if let Some(value) = &self.people {
            for (index, item) in value.iter().enumerate() {
                for (index1, item1) in item.iter().enumerate() {
                    item1.check().map_err(|fault| fault.within_item(&format!("people[{index}]"), index1))?;
                }
            }
        }
        Ok(())
    }
}

impl SensitiveFields for Matrix {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.people {
            for item in value {
                for item1 in item {
                    item1.visit_sensitive(visit);
                }
            }
        }
    }
}

/// The answer to `GET /v3/trouble/id`, A segment.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Node {
    /// Not described.
    pub name: String,
    /// Not described.
    pub parent: Option<Box<Node>>,
    /// Not described.
    pub next: Option<Box<Link>>,
    /// Not described.
    pub children: Option<Vec<Node>>,
    /// Not described.
    pub maybe: Option<String>,
}

fields! {
    Node {
        0 name, 1 parent, 2 next, 3 children, 4 maybe,
    }
}

impl SensitiveFields for Node {}

pub(crate) static NODE_SHAPE: Shape =
    Shape::new(&["name"], &[("parent", &NODE_SHAPE), ("next", &LINK_SHAPE), ("children", &NODE_SHAPE)]);

impl Answer for Node {
    const SHAPE: &'static Shape = &NODE_SHAPE;
}

/// An item of `contents` of a `Path_`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PathContents {
    /// Not described.
    pub id: Option<String>,
}

fields! {
    PathContents {
        0 id,
    }
}

/// The answer to `POST /v3/trouble/applyment/`, A path that ends with a slash.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[allow(non_snake_case, reason = "named as on the wire")]
pub struct Path_ {
    /// Not described.
    pub type_: String,
    /// Not described.
    pub payer_currency: String,
    /// Not described.
    pub outTradeNo: Option<String>,
    /// Not described.
    pub outtradeno: Option<String>,
    /// Markup: \<b\>, \[x\], \*y\*, an odd \` and <https://example.com/a_b>
    pub _3d: Kind,
    /// Not described.
    pub anything: Option<serde_json::Value>,
    /// Not described.
    pub contents: Option<JsonText<Vec<PathContents>>>,
}

fields! {
    Path_ {
        0 type_ = "type", 1 payer_currency = "payer-currency", 2 outTradeNo, 3 outtradeno, 4 _3d = "3d", 5 anything,
        6 contents,
    }
}

impl SensitiveFields for Path_ {}

pub(crate) static PATH__SHAPE: Shape = Shape::new(&["type", "payer-currency", "3d"], &[]);

impl Answer for Path_ {
    const SHAPE: &'static Shape = &PATH__SHAPE;
}

/// The body of `DELETE /v3/trouble/receivers`, A verb with a query and a body.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Tree {
    /// Sensitive: encrypted on the wire.
    pub secret: Sensitive,
    /// Personal: in the clear on the wire, and printed nowhere. At most 3 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub alias: Option<Private>,
    /// Not described.
    #[serde(skip_serializing_if = "check::is_void")]
    pub born: Option<Date>,
    /// Not described.
    #[serde(skip_serializing_if = "check::is_void")]
    pub made: Option<Time>,
    /// Not described.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<JsonText<TreeNote>>,
    /// Not described.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaves: Option<Vec<Tree>>,
}

impl Check for Tree {
    fn check(&self) -> Result<(), FieldError> {
        check::required("secret", &self.secret)?;
        if let Some(value) = &self.alias {
            check::text("alias", value, 0, 3)?;
        }
        if let Some(value) = &self.born {
            check::date("born", value)?;
        }
        if let Some(value) = &self.note {
            value.0.check().map_err(|fault| fault.within("note"))?;
        }
        if let Some(value) = &self.leaves {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("leaves", index))?;
            }
        }
        Ok(())
    }
}

impl SensitiveFields for Tree {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("secret", &mut self.secret);
        if let Some(value) = &mut self.note {
            value.0.visit_sensitive(visit);
        }
        if let Some(value) = &mut self.leaves {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

/// The `note` of a `Tree`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TreeNote {
    /// Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card: Option<Sensitive>,
    /// At most 2 characters.
    pub text: String,
}

impl Check for TreeNote {
    fn check(&self) -> Result<(), FieldError> {
        check::required("text", &self.text)?;
        check::text("text", &self.text, 0, 2)?;
        Ok(())
    }
}

impl SensitiveFields for TreeNote {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.card {
            visit("card", value);
        }
    }
}

open_enum! {
    /// Markup: \<b\>, \[x\], \*y\*, an odd \` and <https://example.com/a_b>
    pub enum Kind {
        /// `OTHER`
        Other_ = "OTHER",
        /// `1`
        _1 = "1",
        /// `A_B`
        AB = "A_B",
        /// `A.B`
        AB_ = "A.B",
        /// `Self`
        Self_ = "Self",
        /// `一级`
        一级 = "一级",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9]+$");
