//! `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`: 通过申请单号查询申请状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 通过申请单号查询申请状态. State of an application by the number of WeChat Pay.
    ///
    /// `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/applyment4sub/applyment/applyment_id/{applyment_id}", "通过申请单号查询申请状态");

/// The answer to `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`, 通过申请单号查询申请状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 业务申请编号. Your number of the application. At most 124 characters.
    pub business_code: Option<String>,
    /// 微信支付申请单号. WeChat Pay's number of the application.
    pub applyment_id: Option<i64>,
    /// 特约商户号. Merchant id of the new merchant; present when the application is finished.
    pub sub_mchid: Option<String>,
    /// 超级管理员签约链接. Show it as a QR code to the super administrator, who signs with WeChat.
    pub sign_url: Option<String>,
    /// 申请单状态. EDITTING (a fault while submitting: submit again), AUDITING, REJECTED, `TO_BE_CONFIRMED` (the account
    /// is to be verified), `TO_BE_SIGNED`, SIGNING (signed, being opened), FINISHED, CANCELED.
    pub applyment_state: crate::v3::applyment4sub::applyment::ApplymentState,
    /// 申请状态描述. The state in words.
    pub applyment_state_msg: Option<String>,
    /// 驳回原因详情. What was refused and why; present when the application was refused.
    pub audit_detail: Option<Vec<crate::v3::applyment4sub::applyment::AuditDetail>>,
}

fields! {
    GetResponse {
        0 business_code, 1 applyment_id, 2 sub_mchid, 3 sign_url, 4 applyment_state, 5 applyment_state_msg,
        6 audit_detail,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["applyment_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
