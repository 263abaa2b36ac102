//! `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod merchant_sign_plan_no;

/// The path `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`.
    pub fn merchant_sign_plan_no(self, merchant_sign_plan_no: impl AsRef<str>) -> merchant_sign_plan_no::Path<'a> {
        merchant_sign_plan_no::Path(self.0.variable("merchant_sign_plan_no", merchant_sign_plan_no.as_ref(), |value| {
            check::text("merchant_sign_plan_no", value, 0, 32)
        }))
    }
}
