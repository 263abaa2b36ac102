//! `/v3/lovefeast/brands/{brand_id}`: 查询爱心餐品牌信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/lovefeast/brands/{brand_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询爱心餐品牌信息.
    ///
    /// `GET /v3/lovefeast/brands/{brand_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/lovefeast/brands/get-brand.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/lovefeast/brands/{brand_id}", "查询爱心餐品牌信息");

/// The answer to `GET /v3/lovefeast/brands/{brand_id}`, 查询爱心餐品牌信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 捐赠数量.
    pub donate_count: i64,
    /// 供餐数量.
    pub consume_count: Option<i64>,
}

fields! {
    GetResponse {
        0 donate_count, 1 consume_count,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["donate_count"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
