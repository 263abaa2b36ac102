//! `/v3/hire-power-bank/user-qualifications/{openid}`: 查询用户保险订单领取资格 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/hire-power-bank/user-qualifications/{openid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询用户保险订单领取资格.
    ///
    /// `GET /v3/hire-power-bank/user-qualifications/{openid}`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/hire-power-bank/user-qualifications/{openid}", "查询用户保险订单领取资格");

/// The answer to `GET /v3/hire-power-bank/user-qualifications/{openid}`, 查询用户保险订单领取资格.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 用户是否具有保险订单领取资格.
    pub qualified_user: Option<bool>,
}

fields! {
    GetResponse {
        0 qualified_user,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
