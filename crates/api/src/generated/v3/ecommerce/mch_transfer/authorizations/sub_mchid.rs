//! `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`: 查询二级商户商家转账授权状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询二级商户商家转账授权状态. Whether a sub-merchant has allowed the platform to transfer in its name.
    ///
    /// `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}", "查询二级商户商家转账授权状态");

/// The answer to `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`, 查询二级商户商家转账授权状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 授权状态. State of the authorization, such as `AUTHORIZE_PROCESSING`.
    pub authorization_state: String,
    /// 授权时间. When it was authorized.
    pub authorize_time: Option<Time>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 authorization_state, 2 authorize_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "authorization_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
