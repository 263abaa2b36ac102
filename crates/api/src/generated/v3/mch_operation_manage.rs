//! `/v3/mch-operation-manage`
//!
//! Due diligence on merchants (商户尽职调查).
//!
//! Behind the feature `merchant-risk`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod enhanced_due_diligence;
pub mod merchant_limitations;

/// The path `/v3/mch-operation-manage`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mch-operation-manage/enhanced-due-diligence`.
    pub fn enhanced_due_diligence(self) -> enhanced_due_diligence::Path<'a> {
        enhanced_due_diligence::Path(self.0.segment("enhanced-due-diligence"))
    }

    /// On to `/v3/mch-operation-manage/merchant-limitations`.
    pub fn merchant_limitations(self) -> merchant_limitations::Path<'a> {
        merchant_limitations::Path(self.0.segment("merchant-limitations"))
    }
}
