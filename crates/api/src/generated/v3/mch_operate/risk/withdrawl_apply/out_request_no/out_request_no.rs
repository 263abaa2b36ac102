//! `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`: 商户提现申请单号查询提现申请单状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户提现申请单号查询提现申请单状态.
    ///
    /// `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_7.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
    "商户提现申请单号查询提现申请单状态",
);

/// The answer to `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`, 商户提现申请单号查询提现申请单状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 提现申请单信息.
    pub withdrawl_apply: crate::v3::mch_operate::risk::withdrawl_apply::WithdrawlApply,
}

fields! {
    GetResponse {
        0 withdrawl_apply,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["withdrawl_apply"],
    &[("withdrawl_apply", &crate::v3::mch_operate::risk::withdrawl_apply::WITHDRAWL_APPLY_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
