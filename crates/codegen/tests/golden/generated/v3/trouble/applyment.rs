//! `/v3/trouble/applyment`: A path that ends with a slash `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/trouble/applyment`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// A path that ends with a slash.
    ///
    /// `POST /v3/trouble/applyment/`.
    pub fn post(self) -> Call<'a, crate::v3::trouble::Path_> {
        self.0.segment("").call(&POST)
    }
}

static POST: Operation = Operation::new("POST", "/v3/trouble/applyment/", "A path that ends with a slash");
