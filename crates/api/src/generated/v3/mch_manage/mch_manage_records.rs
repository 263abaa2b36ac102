//! `/v3/mch-manage/mch-manage-records`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod manage_record_id;
pub mod sub_mchid;

/// The path `/v3/mch-manage/mch-manage-records`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mch-manage/mch-manage-records/sub-mchid`.
    pub fn sub_mchid(self) -> sub_mchid::Path<'a> {
        sub_mchid::Path(self.0.segment("sub-mchid"))
    }

    /// On to `/v3/mch-manage/mch-manage-records/{manage_record_id}`.
    pub fn manage_record_id(self, manage_record_id: impl AsRef<str>) -> manage_record_id::Path<'a> {
        manage_record_id::Path(self.0.variable("manage_record_id", manage_record_id.as_ref(), |value| {
            check::text("manage_record_id", value, 0, usize::MAX)
        }))
    }
}

open_enum! {
    /// 商户管理记录状态.
    pub enum ManageRecordState {
        /// `PENDING`
        Pending = "PENDING",
        /// `SUBMITTED`
        Submitted = "SUBMITTED",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `UNDER_REVIEW`
        UnderReview = "UNDER_REVIEW",
        /// `RECOVERED`
        Recovered = "RECOVERED",
        /// `REJECTED`
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// 商户管理记录类型.
    pub enum ManageRecordType {
        /// `FUNCTIONAL_LIMIT_RECORD`
        FunctionalLimitRecord = "FUNCTIONAL_LIMIT_RECORD",
        /// `INVESTIGATE_RECORD`
        InvestigateRecord = "INVESTIGATE_RECORD",
    }
}

open_enum! {
    /// 解除管控原因.
    pub enum RecoverReason {
        /// `MERCHANT_SUBMIT_RECOVER`
        MerchantSubmitRecover = "MERCHANT_SUBMIT_RECOVER",
        /// `MERCHANT_OPERATE_RECOVER`
        MerchantOperateRecover = "MERCHANT_OPERATE_RECOVER",
        /// `PLATFORM_AUTO_RECOVER`
        PlatformAutoRecover = "PLATFORM_AUTO_RECOVER",
    }
}

open_enum! {
    /// 解除管控方式.
    pub enum RecoverWay {
        /// `SUBMIT_INFORMATION`
        SubmitInformation = "SUBMIT_INFORMATION",
        /// `VERIFY_INACTIVE_MERCHANT_IDENTITY`
        VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
        /// `MODIFY_ORGANIZATION_INFORMATION`
        ModifyOrganizationInformation = "MODIFY_ORGANIZATION_INFORMATION",
        /// `OTHER`
        Other_ = "OTHER",
    }
}
