//! `/v3/ecommerce/bill`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod fundflowbill;

/// The path `/v3/ecommerce/bill`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/bill/fundflowbill`.
    pub fn fundflowbill(self) -> fundflowbill::Path<'a> {
        fundflowbill::Path(self.0.segment("fundflowbill"))
    }
}
