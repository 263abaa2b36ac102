//! `/v3/businesscircle/users/{openid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod points;

/// The path `/v3/businesscircle/users/{openid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/businesscircle/users/{openid}/points`.
    pub fn points(self) -> points::Path<'a> {
        points::Path(self.0.segment("points"))
    }
}
