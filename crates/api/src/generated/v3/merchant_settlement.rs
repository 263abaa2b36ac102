//! `/v3/merchant-settlement`
//!
//! Settlement rules (结算规则管理).
//!
//! Behind the feature `applyment`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod merchant_settle_rule_applications;

/// The path `/v3/merchant-settlement`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-settlement/merchant-settle-rule-applications`.
    pub fn merchant_settle_rule_applications(self) -> merchant_settle_rule_applications::Path<'a> {
        merchant_settle_rule_applications::Path(self.0.segment("merchant-settle-rule-applications"))
    }
}
