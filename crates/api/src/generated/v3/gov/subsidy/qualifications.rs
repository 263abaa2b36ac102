//! `/v3/gov/subsidy/qualifications`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod passthrough;
pub mod query;
pub mod sync;

/// The path `/v3/gov/subsidy/qualifications`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/qualifications/passthrough`.
    pub fn passthrough(self) -> passthrough::Path<'a> {
        passthrough::Path(self.0.segment("passthrough"))
    }

    /// On to `/v3/gov/subsidy/qualifications/query`.
    pub fn query(self) -> query::Path<'a> {
        query::Path(self.0.segment("query"))
    }

    /// On to `/v3/gov/subsidy/qualifications/sync`.
    pub fn sync(self) -> sync::Path<'a> {
        sync::Path(self.0.segment("sync"))
    }
}

open_enum! {
    /// 状态.
    pub enum QualificationState {
        /// `UNCLAIMED`
        Unclaimed = "UNCLAIMED",
        /// `UNREDEEMED`
        Unredeemed = "UNREDEEMED",
        /// `REDEEMED`
        Redeemed = "REDEEMED",
    }
}

open_enum! {
    /// 区分未领取的原因.
    pub enum UnclaimedReason {
        /// `REASON_CLAIMED_BY_OTHER_REGION`
        ReasonClaimedByOtherRegion = "REASON_CLAIMED_BY_OTHER_REGION",
        /// `REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION`
        ReasonClaimedByOtherPlatformOrRegion = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
        /// `REASON_UNCLAIMED`
        ReasonUnclaimed = "REASON_UNCLAIMED",
        /// `REASON_CLAIMED_BY_OTHER_MODE`
        ReasonClaimedByOtherMode = "REASON_CLAIMED_BY_OTHER_MODE",
    }
}
