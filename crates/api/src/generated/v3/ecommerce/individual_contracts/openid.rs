//! `/v3/ecommerce/individual-contracts/{openid}`: 查询个人收款方授权结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/individual-contracts/{openid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询个人收款方授权结果. Whether a person has authorized the platform to receive money through it.
    ///
    /// `GET /v3/ecommerce/individual-contracts/{openid}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-contracts.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/ecommerce/individual-contracts/{openid}", "查询个人收款方授权结果");

/// The query of `GET /v3/ecommerce/individual-contracts/{openid}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 签约和付款的微信小程序AppID. AppID for which the user signs. At most 32 characters.
    pub appid: String,
    /// 权限类型. Which permission is asked for.
    pub permission_type: PermissionType,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("permission_type", &self.permission_type)?;
        check::known("permission_type", &self.permission_type)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("appid", &self.appid);
        query.push("permission_type", &self.permission_type);
    }
}

/// The answer to `GET /v3/ecommerce/individual-contracts/{openid}`, 查询个人收款方授权结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 授权ID. Number of the authorization.
    pub individual_auth_id: String,
    /// 操作时间. When the authorization last changed.
    pub operation_time: Time,
    /// 授权状态. Whether the authorization is valid.
    pub auth_state: crate::v3::ecommerce::individual_contracts::AuthState,
}

fields! {
    GetResponse {
        0 individual_auth_id, 1 operation_time, 2 auth_state,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["individual_auth_id", "operation_time", "auth_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 权限类型.
    ///
    /// To receive money as a person.
    pub enum PermissionType {
        /// `INDIVIDUAL_PAYEE`
        IndividualPayee = "INDIVIDUAL_PAYEE",
    }
}
