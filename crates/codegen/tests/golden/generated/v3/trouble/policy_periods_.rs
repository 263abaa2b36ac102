//! `/v3/trouble/policy-periods`: The same name as another path, once it is in Rust `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/trouble/policy-periods`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// The same name as another path, once it is in Rust.
    ///
    /// `GET /v3/trouble/policy-periods`.
    pub fn get(self) -> Call<'a, crate::v3::trouble::Node> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/trouble/policy-periods", "The same name as another path, once it is in Rust");
