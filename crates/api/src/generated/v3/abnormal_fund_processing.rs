//! `/v3/abnormal-fund-processing`
//!
//! Abnormal funds of personal collection (异常资金处理).
//!
//! Behind the feature `ecommerce`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod receipts;

/// The place `/v3/abnormal-fund-processing` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/abnormal-fund-processing/receipts`.
    pub fn receipts(self) -> receipts::Path<'a> {
        receipts::Path(self.0.segment("receipts"))
    }
}
