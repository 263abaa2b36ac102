//! `/v3/trouble/receivers/delete`: A segment that is called like a verb `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/trouble/receivers/delete`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// A segment that is called like a verb.
    ///
    /// `POST /v3/trouble/receivers/delete`.
    pub fn post(self, body: &crate::v3::trouble::Matrix) -> Call<'a, Empty> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/trouble/receivers/delete", "A segment that is called like a verb");
