//! `/v3/trouble/{outId}`: Another variable in its place, in camel case `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/trouble/{outId}`.
#[must_use = "a path sends nothing: call `.get()`"]
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
