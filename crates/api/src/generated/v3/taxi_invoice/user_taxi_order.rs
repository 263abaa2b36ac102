//! `/v3/taxi-invoice/user-taxi-order`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod find_by_token;

/// The path `/v3/taxi-invoice/user-taxi-order`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/user-taxi-order/find-by-token`.
    pub fn find_by_token(self) -> find_by_token::Path<'a> {
        find_by_token::Path(self.0.segment("find-by-token"))
    }
}
