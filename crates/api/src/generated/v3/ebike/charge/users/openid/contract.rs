//! `/v3/ebike/charge/users/{openid}/contract`: 通过用户标识查询用户状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ebike/charge/users/{openid}/contract`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 通过用户标识查询用户状态.
    ///
    /// `GET /v3/ebike/charge/users/{openid}/contract`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml>
    #[deprecated = "the official page calls it deprecated"]
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/ebike/charge/users/{openid}/contract", "通过用户标识查询用户状态");

/// The query of `GET /v3/ebike/charge/users/{openid}/contract`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// 交易场景.
    pub trade_scene: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("trade_scene", &self.trade_scene)?;
        check::text("trade_scene", &self.trade_scene, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("trade_scene", &self.trade_scene);
    }
}

/// The answer to `GET /v3/ebike/charge/users/{openid}/contract`, 通过用户标识查询用户状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub mchid: String,
    /// 用户标识.
    pub openid: String,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// 充电授权扣费协议号.
    pub contract_id: Option<String>,
    /// 协议状态.
    pub contract_state: String,
}

fields! {
    GetResponse {
        0 mchid, 1 openid, 2 sub_mchid, 3 contract_id, 4 contract_state,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["mchid", "openid", "contract_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
