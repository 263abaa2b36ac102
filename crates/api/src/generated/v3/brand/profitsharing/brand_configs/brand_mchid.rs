//! `/v3/brand/profitsharing/brand-configs/{brand_mchid}`: 查询最大分账比例 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/profitsharing/brand-configs/{brand_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询最大分账比例.
    ///
    /// `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_10.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/brand/profitsharing/brand-configs/{brand_mchid}", "查询最大分账比例");

/// The answer to `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`, 查询最大分账比例.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 品牌主商户号.
    pub brand_mchid: String,
    /// 最大分账比例. In 1/10,000.
    pub max_ratio: i64,
}

fields! {
    GetResponse {
        0 brand_mchid, 1 max_ratio,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["brand_mchid", "max_ratio"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
