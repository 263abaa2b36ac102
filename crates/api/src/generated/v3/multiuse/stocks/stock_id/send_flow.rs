//! `/v3/multiuse/stocks/{stock_id}/send-flow`: 下载批次发放明细 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/multiuse/stocks/{stock_id}/send-flow`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 下载批次发放明细.
    ///
    /// `GET /v3/multiuse/stocks/{stock_id}/send-flow`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/send-flow.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/multiuse/stocks/{stock_id}/send-flow", "下载批次发放明细");

/// The answer to `GET /v3/multiuse/stocks/{stock_id}/send-flow`, 下载批次发放明细.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 下载链接.
    pub url: String,
}

fields! {
    GetResponse {
        0 url,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["url"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
