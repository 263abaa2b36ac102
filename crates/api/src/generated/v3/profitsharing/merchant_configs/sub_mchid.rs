//! `/v3/profitsharing/merchant-configs/{sub_mchid}`: 查询最大分账比例 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/profitsharing/merchant-configs/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询最大分账比例. Largest share of an order that a sub-merchant lets its service provider take.
    ///
    /// `GET /v3/profitsharing/merchant-configs/{sub_mchid}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012466864>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/profitsharing/merchant-configs/{sub_mchid}", "查询最大分账比例");

/// The answer to `GET /v3/profitsharing/merchant-configs/{sub_mchid}`, 查询最大分账比例.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 最大分账比例. Ten-thousandths: 2000 is 20 %.
    pub max_ratio: i64,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 max_ratio,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "max_ratio"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
