//! `/v3/payscore/sign-plan/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod serviceorder;
pub mod user_sign_plans;

/// The path `/v3/payscore/sign-plan/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/sign-plan/partner/serviceorder`.
    pub fn serviceorder(self) -> serviceorder::Path<'a> {
        serviceorder::Path(self.0.segment("serviceorder"))
    }

    /// On to `/v3/payscore/sign-plan/partner/user-sign-plans`.
    pub fn user_sign_plans(self) -> user_sign_plans::Path<'a> {
        user_sign_plans::Path(self.0.segment("user-sign-plans"))
    }
}
