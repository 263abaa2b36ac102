//! `/v3/brand/profitsharing/brand-configs`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brand_mchid;

/// The path `/v3/brand/profitsharing/brand-configs`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/profitsharing/brand-configs/{brand_mchid}`.
    pub fn brand_mchid(self, brand_mchid: impl AsRef<str>) -> brand_mchid::Path<'a> {
        brand_mchid::Path(
            self.0.variable("brand_mchid", brand_mchid.as_ref(), |value| {
                check::text("brand_mchid", value, 0, usize::MAX)
            }),
        )
    }
}
