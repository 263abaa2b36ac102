//! `/v3/marketing/favor/stocks/{stock_id}/use-flow`: 下载批次核销明细 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/favor/stocks/{stock_id}/use-flow`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 下载批次核销明细.
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_10.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/marketing/favor/stocks/{stock_id}/use-flow", "下载批次核销明细");

/// The answer to `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`, 下载批次核销明细.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 下载链接.
    pub url: String,
    /// 安全校验码.
    pub hash_value: String,
    /// 哈希算法类型.
    pub hash_type: String,
}

fields! {
    GetResponse {
        0 url, 1 hash_value, 2 hash_type,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["url", "hash_value", "hash_type"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
