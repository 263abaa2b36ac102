//! `/v3/mchalterapply`
//!
//! Changes to merchants (商户资料变更).
//!
//! Behind the feature `applyment`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod mchcontactalterapplyment;
pub mod mchsubjectalterapplyment;
pub mod merchantnamealterapplyment;

/// The path `/v3/mchalterapply`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mchalterapply/mchcontactalterapplyment`.
    pub fn mchcontactalterapplyment(self) -> mchcontactalterapplyment::Path<'a> {
        mchcontactalterapplyment::Path(self.0.segment("mchcontactalterapplyment"))
    }

    /// On to `/v3/mchalterapply/mchsubjectalterapplyment`.
    pub fn mchsubjectalterapplyment(self) -> mchsubjectalterapplyment::Path<'a> {
        mchsubjectalterapplyment::Path(self.0.segment("mchsubjectalterapplyment"))
    }

    /// On to `/v3/mchalterapply/merchantnamealterapplyment`.
    pub fn merchantnamealterapplyment(self) -> merchantnamealterapplyment::Path<'a> {
        merchantnamealterapplyment::Path(self.0.segment("merchantnamealterapplyment"))
    }
}

/// An item of `audit_reject_detail` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AuditRejectDetail {
    /// 参数名称.
    pub param_name: Option<String>,
    /// 驳回原因.
    pub reject_reason: Option<String>,
}

fields! {
    AuditRejectDetail {
        0 param_name, 1 reject_reason,
    }
}

open_enum! {
    /// 申请单状态.
    pub enum GetState {
        /// `APPLYMENT_STATE_AUDITING`
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        /// `APPLYMENT_STATE_REJECTED`
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        /// `APPLYMENT_STATE_MODIFING`
        ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
        /// `APPLYMENT_STATE_FINISHED`
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        /// `APPLYMENT_STATE_CANCELED`
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}
