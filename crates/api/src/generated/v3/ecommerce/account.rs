//! `/v3/ecommerce/account`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply_cancel_withdraw;
pub mod cancel_applications;

/// The path `/v3/ecommerce/account`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/account/apply-cancel-withdraw`.
    pub fn apply_cancel_withdraw(self) -> apply_cancel_withdraw::Path<'a> {
        apply_cancel_withdraw::Path(self.0.segment("apply-cancel-withdraw"))
    }

    /// On to `/v3/ecommerce/account/cancel-applications`.
    pub fn cancel_applications(self) -> cancel_applications::Path<'a> {
        cancel_applications::Path(self.0.segment("cancel-applications"))
    }
}
