//! `/v3/abnormal-fund-processing`
//!
//! Abnormal funds of personal collection (异常资金处理).
//!
//! Behind the feature `ecommerce`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod receipts;

/// The path `/v3/abnormal-fund-processing`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/abnormal-fund-processing/receipts`.
    pub fn receipts(self) -> receipts::Path<'a> {
        receipts::Path(self.0.segment("receipts"))
    }
}
