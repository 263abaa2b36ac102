//! `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`: 查询注销单状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询注销单状态. State of such a request by your number.
    ///
    /// `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`, for merchants and service
    /// providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/get-cancel-application.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}", "查询注销单状态");

/// The answer to `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`, 查询注销单状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户注销申请单号. Your number of the application: digits and letters. At most 32 characters.
    pub out_apply_no: String,
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 受理失败原因. Why the application was refused.
    pub reject_reason: Option<String>,
    /// 注销状态. State of the application.
    pub cancel_state: Option<crate::v3::ecommerce::account::cancel_applications::CancelState>,
    /// 最后更新时间. When it was last changed.
    pub update_time: Option<Time>,
}

fields! {
    GetResponse {
        0 out_apply_no, 1 sub_mchid, 2 reject_reason, 3 cancel_state, 4 update_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["out_apply_no", "sub_mchid"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
