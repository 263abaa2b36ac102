//! `/v3/global/profit-sharing/refunds/refundable-balance`: 查询可供垫付退款实时余额 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/profit-sharing/refunds/refundable-balance`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询可供垫付退款实时余额.
    ///
    /// `GET /v3/global/profit-sharing/refunds/refundable-balance`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_13.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/global/profit-sharing/refunds/refundable-balance", "查询可供垫付退款实时余额");

/// The answer to `GET /v3/global/profit-sharing/refunds/refundable-balance`, 查询可供垫付退款实时余额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 出资方商户号.
    pub sponsor_mchid: Option<String>,
    /// 可供垫付分账退款的实时余额.
    pub balance: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

fields! {
    GetResponse {
        0 sponsor_mchid, 1 balance, 2 currency,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
