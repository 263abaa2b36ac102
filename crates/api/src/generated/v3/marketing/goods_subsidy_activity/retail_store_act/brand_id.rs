//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod materials;
pub mod stores;

/// The path `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`.
    pub fn materials(self) -> materials::Path<'a> {
        materials::Path(self.0.segment("materials"))
    }

    /// On to `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`.
    pub fn stores(self) -> stores::Path<'a> {
        stores::Path(self.0.segment("stores"))
    }
}
