//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod representative;
pub mod representatives;

/// The path `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`.
    pub fn representative(self) -> representative::Path<'a> {
        representative::Path(self.0.segment("representative"))
    }

    /// On to `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`.
    pub fn representatives(self) -> representatives::Path<'a> {
        representatives::Path(self.0.segment("representatives"))
    }
}
