//! `/v3/express/users/{openid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod transform;

/// The path `/v3/express/users/{openid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/express/users/{openid}/transform`.
    pub fn transform(self) -> transform::Path<'a> {
        transform::Path(self.0.segment("transform"))
    }
}
