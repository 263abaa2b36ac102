//! `/v3/trouble/{outId}`: Another variable in its place, in camel case `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/trouble/{outId}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// Another variable in its place, in camel case.
    ///
    /// `GET /v3/trouble/{outId}`.
    pub fn get(self) -> Call<'a, crate::v3::trouble::Node> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/trouble/{outId}", "Another variable in its place, in camel case");
