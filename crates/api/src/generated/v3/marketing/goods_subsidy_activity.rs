//! `/v3/marketing/goods-subsidy-activity`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod activities;
pub mod activity;
pub mod qualification;
pub mod retail_store_act;

/// The path `/v3/marketing/goods-subsidy-activity`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/goods-subsidy-activity/activities`.
    pub fn activities(self) -> activities::Path<'a> {
        activities::Path(self.0.segment("activities"))
    }

    /// On to `/v3/marketing/goods-subsidy-activity/activity`.
    pub fn activity(self) -> activity::Path<'a> {
        activity::Path(self.0.segment("activity"))
    }

    /// On to `/v3/marketing/goods-subsidy-activity/qualification`.
    pub fn qualification(self) -> qualification::Path<'a> {
        qualification::Path(self.0.segment("qualification"))
    }

    /// On to `/v3/marketing/goods-subsidy-activity/retail-store-act`.
    pub fn retail_store_act(self) -> retail_store_act::Path<'a> {
        retail_store_act::Path(self.0.segment("retail-store-act"))
    }
}
