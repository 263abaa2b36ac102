//! `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`: 撤销超管变更申请单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销超管变更申请单.
    ///
    /// `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014090672>
    pub fn post(self) -> Call<'a, PostResponse> {
        self.0.call(&POST)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke", "撤销超管变更申请单");

/// The answer to `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`, 撤销超管变更申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 申请单号.
    pub apply_id: Option<String>,
    /// 申请单状态.
    pub state: Option<PostState>,
}

fields! {
    PostResponse {
        0 apply_id, 1 state,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

open_enum! {
    /// 申请单状态.
    pub enum PostState {
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
