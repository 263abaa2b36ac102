//! `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`: 查询超管变更申请单状态-使用申请单号 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod revoke;

/// The path `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`.
    pub fn revoke(self) -> revoke::Path<'a> {
        revoke::Path(self.0.segment("revoke"))
    }

    /// 查询超管变更申请单状态-使用申请单号.
    ///
    /// `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014090655>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}",
    "查询超管变更申请单状态-使用申请单号",
);

/// The answer to `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`, 查询超管变更申请单状态-使用申请单号.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 申请单号.
    pub apply_id: String,
    /// 业务申请编号.
    pub out_request_no: String,
    /// 微信支付商户号.
    pub merchant_code: String,
    /// 申请单状态.
    pub state: crate::v3::mchalterapply::GetState,
    /// 总体驳回原因.
    pub audit_reject_reason: Option<String>,
    /// 驳回原因详情.
    pub audit_reject_detail: Option<Vec<crate::v3::mchalterapply::AuditRejectDetail>>,
}

fields! {
    GetResponse {
        0 apply_id, 1 out_request_no, 2 merchant_code, 3 state, 4 audit_reject_reason, 5 audit_reject_detail,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["apply_id", "out_request_no", "merchant_code", "state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
