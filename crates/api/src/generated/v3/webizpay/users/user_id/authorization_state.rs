//! `/v3/webizpay/users/{user_id}/authorization-state`: 企业商户查询企业员工开通授权状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/webizpay/users/{user_id}/authorization-state`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 企业商户查询企业员工开通授权状态.
    ///
    /// `GET /v3/webizpay/users/{user_id}/authorization-state`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507163>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/webizpay/users/{user_id}/authorization-state", "企业商户查询企业员工开通授权状态");

/// An item of `employee_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Employee {
    /// 微信授权关系ID.
    pub employee_id: String,
    /// 授权状态.
    pub authorization_state: AuthorizationState,
    /// 授权时间.
    pub authorization_time: Time,
    /// 解除授权时间.
    pub authorization_revoked_time: Time,
}

fields! {
    Employee {
        0 employee_id, 1 authorization_state, 2 authorization_time, 3 authorization_revoked_time,
    }
}

pub(crate) static EMPLOYEE_SHAPE: Shape =
    Shape::new(&["employee_id", "authorization_state", "authorization_time", "authorization_revoked_time"], &[]);

/// The query of `GET /v3/webizpay/users/{user_id}/authorization-state`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sp_mchid", &self.sp_mchid);
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/webizpay/users/{user_id}/authorization-state`, 企业商户查询企业员工开通授权状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 企业员工ID.
    pub user_id: String,
    /// 微信授权关系列表.
    pub employee_list: Option<Vec<Employee>>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 sub_mchid, 2 user_id, 3 employee_list,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["sp_mchid", "sub_mchid", "user_id"], &[("employee_list", &EMPLOYEE_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 授权状态.
    pub enum AuthorizationState {
        /// `AUTHORIZED`
        Authorized = "AUTHORIZED",
        /// `REVOKED`
        Revoked = "REVOKED",
    }
}
