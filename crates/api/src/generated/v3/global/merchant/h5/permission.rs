//! `/v3/global/merchant/h5/permission`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applications;
pub mod domain;
pub mod sub_mchid;

/// The path `/v3/global/merchant/h5/permission`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/merchant/h5/permission/applications`.
    pub fn applications(self) -> applications::Path<'a> {
        applications::Path(self.0.segment("applications"))
    }

    /// On to `/v3/global/merchant/h5/permission/domain`.
    pub fn domain(self) -> domain::Path<'a> {
        domain::Path(self.0.segment("domain"))
    }

    /// On to `/v3/global/merchant/h5/permission/{sub_mchid}`.
    pub fn sub_mchid(self, sub_mchid: impl AsRef<str>) -> sub_mchid::Path<'a> {
        sub_mchid::Path(
            self.0.variable("sub_mchid", sub_mchid.as_ref(), |value| check::text("sub_mchid", value, 0, usize::MAX)),
        )
    }
}

open_enum! {
    /// 申请单状态.
    pub enum ApplymentState {
        /// `PENDING`
        Pending = "PENDING",
        /// `UNDER_REVIEW`
        UnderReview = "UNDER_REVIEW",
        /// `APPROVED`
        Approved = "APPROVED",
        /// `REJECTED`
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// 子商户经营网址状态.
    pub enum WebsiteState {
        /// `HAS_LAUNCHED`
        HasLaunched = "HAS_LAUNCHED",
        /// `UN_LAUNCHED`
        UnLaunched = "UN_LAUNCHED",
    }
}
