//! `/v3/marketing/partner/delivery-plan`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod delivery_plans;
pub mod sp_mchid;

/// The path `/v3/marketing/partner/delivery-plan`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/delivery-plan/delivery-plans`.
    pub fn delivery_plans(self) -> delivery_plans::Path<'a> {
        delivery_plans::Path(self.0.segment("delivery-plans"))
    }

    /// On to `/v3/marketing/partner/delivery-plan/{sp_mchid}`.
    pub fn sp_mchid(self, sp_mchid: impl AsRef<str>) -> sp_mchid::Path<'a> {
        sp_mchid::Path(
            self.0.variable("sp_mchid", sp_mchid.as_ref(), |value| check::text("sp_mchid", value, 0, usize::MAX)),
        )
    }
}
