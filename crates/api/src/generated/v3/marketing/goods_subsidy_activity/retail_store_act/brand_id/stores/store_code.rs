//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`: 查询小店活动门店详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询小店活动门店详情.
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`, for merchants
    /// and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/get-store.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
    "查询小店活动门店详情",
);

/// The answer to `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`,
/// 查询小店活动门店详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 门店编码.
    pub store_code: Option<String>,
    /// 门店名称.
    pub store_name: Option<String>,
}

fields! {
    GetResponse {
        0 store_code, 1 store_name,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
