//! `/v3/lovefeast/users/{openid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod orders;

/// The path `/v3/lovefeast/users/{openid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/lovefeast/users/{openid}/orders`.
    pub fn orders(self) -> orders::Path<'a> {
        orders::Path(self.0.segment("orders"))
    }
}
