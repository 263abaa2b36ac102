//! `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`: 根据业务申请单号查签约信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 根据业务申请单号查签约信息. The contract of a person, by your number.
    ///
    /// `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015851492>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
    "根据业务申请单号查签约信息",
);

/// The query of `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 签约和付款的微信小程序AppID. AppID for which the user signs. At most 32 characters.
    pub appid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("appid", &self.appid);
    }
}

/// The answer to `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`, 根据业务申请单号查签约信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 授权ID. Number of the authorization.
    pub individual_auth_id: Option<String>,
    /// 签约时间. When the user signed.
    pub signed_time: Time,
    /// 授权状态. Whether the authorization is valid.
    pub auth_state: crate::v3::ecommerce::individual_contracts::AuthState,
    /// 用户OpenID. The user's openid.
    pub individual_openid: Option<String>,
    /// 实名授权结果. What the user authorized about the real name.
    pub real_name_auth_result: Option<RealNameAuthResult>,
}

fields! {
    GetResponse {
        0 individual_auth_id, 1 signed_time, 2 auth_state, 3 individual_openid, 4 real_name_auth_result,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["signed_time", "auth_state"], &[("real_name_auth_result", &REAL_NAME_AUTH_RESULT_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 实名授权结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RealNameAuthResult {
    /// 应用授权作用域. What was authorized.
    pub scope: Scope,
    /// 访问令牌. Token of the authorization.
    pub access_token: String,
    /// 访问令牌过期时间. When the token expires.
    pub access_token_expire_time: Time,
}

fields! {
    RealNameAuthResult {
        0 scope, 1 access_token, 2 access_token_expire_time,
    }
}

pub(crate) static REAL_NAME_AUTH_RESULT_SHAPE: Shape =
    Shape::new(&["scope", "access_token", "access_token_expire_time"], &[]);

open_enum! {
    /// 应用授权作用域.
    ///
    /// Real name.
    pub enum Scope {
        /// `pay_realname`
        PayRealname = "pay_realname",
    }
}
