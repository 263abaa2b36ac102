//! `/v3/marketing/goods-subsidy-activity/retail-store-act`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod activity_id;
pub mod brand_id;

/// The path `/v3/marketing/goods-subsidy-activity/retail-store-act`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`.
    pub fn activity_id(self, activity_id: impl AsRef<str>) -> activity_id::Path<'a> {
        activity_id::Path(
            self.0.variable("activity_id", activity_id.as_ref(), |value| {
                check::text("activity_id", value, 0, usize::MAX)
            }),
        )
    }

    /// On to `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`.
    pub fn brand_id(self, brand_id: impl AsRef<str>) -> brand_id::Path<'a> {
        brand_id::Path(
            self.0.variable("brand_id", brand_id.as_ref(), |value| check::text("brand_id", value, 0, usize::MAX)),
        )
    }
}
