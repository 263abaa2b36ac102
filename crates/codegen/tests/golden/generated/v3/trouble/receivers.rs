//! `/v3/trouble/receivers`: A verb with a query and a body `DELETE`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod delete;

/// The path `/v3/trouble/receivers`.
#[must_use = "a path sends nothing: call `.delete()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/trouble/receivers/delete`.
    pub fn delete_(self) -> delete::Path<'a> {
        delete::Path(self.0.segment("delete"))
    }

    /// A verb with a query and a body.
    ///
    /// `DELETE /v3/trouble/receivers`.
    pub fn delete(self, query: &DeleteQuery, body: &crate::v3::trouble::Tree) -> Call<'a, Empty> {
        self.0.call(&DELETE).with_query(query).with_sealed(body)
    }
}

static DELETE: Operation = Operation::new("DELETE", "/v3/trouble/receivers", "A verb with a query and a body");

/// The query of `DELETE /v3/trouble/receivers`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeleteQuery {
    /// One of 1, 2.
    #[cfg_attr(all(test, feature = "full"), serde(rename = "type"))]
    pub type_: i64,
}

impl Check for DeleteQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::among("type", self.type_, &[1, 2])?;
        Ok(())
    }
}

impl QueryString for DeleteQuery {
    fn write(&self, query: &mut Query) {
        query.push("type", self.type_);
    }
}
