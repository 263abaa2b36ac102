//! `/v3/trouble/id`: A segment `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/trouble/id`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// A segment.
    ///
    /// `GET /v3/trouble/id`.
    pub fn get(self) -> Call<'a, crate::v3::trouble::Node> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/trouble/id", "A segment");
