//! `/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`: 商家充值退款余额查询 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商家充值退款余额查询.
    ///
    /// `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013068934>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}", "商家充值退款余额查询");

/// The answer to `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`, 商家充值退款余额查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 账户可用余额.
    pub remaining_amount: i64,
    /// 货币类型.
    pub currency: String,
}

fields! {
    GetResponse {
        0 remaining_amount, 1 currency,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["remaining_amount", "currency"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
