//! `/v3/payroll-card/relations/{openid}`: 查询微工卡授权关系 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payroll-card/relations/{openid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询微工卡授权关系. Whether the worker has opened a card and authorized this sub-merchant.
    ///
    /// 查询用户是否已开通微工卡并授权给某个特约商户，由服务商调用；已授权才能做核身预下单。
    ///
    /// `GET /v3/payroll-card/relations/{openid}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/payroll-card/relations/{openid}", "查询微工卡授权关系");

/// The query of `GET /v3/payroll-card/relations/{openid}`.
///
/// At least one of `appid` and `sub_appid` is given.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号. Merchant id of the sub-merchant, the employer. At most 32 characters.
    pub sub_mchid: String,
    /// 应用ID. AppID of the service provider. Send `appid` or `sub_appid`, or both; one of them must be the mini
    /// program that launches the card. At most 32 characters.
    pub appid: Option<String>,
    /// 子商户应用ID. AppID of the sub-merchant. Send `appid` or `sub_appid`, or both; one of them must be the mini
    /// program that launches the card. At most 32 characters.
    pub sub_appid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, 32)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::any_of(&[("appid", !self.appid.is_void()), ("sub_appid", !self.sub_appid.is_void())])?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
        query.push_some("appid", self.appid.as_ref());
        query.push_some("sub_appid", self.sub_appid.as_ref());
    }
}

/// The answer to `GET /v3/payroll-card/relations/{openid}`, 查询微工卡授权关系.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 用户标识.
    pub openid: String,
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 授权状态.
    pub authorize_state: AuthorizeState,
    /// 授权时间. Absent while the worker has not authorized.
    pub authorize_time: Option<Time>,
    /// 取消授权时间. Present only when `authorize_state` is DEAUTHORIZED.
    pub deauthorize_time: Option<Time>,
    /// 微工卡开通状态.
    pub register_state: Option<RegisterState>,
    /// 开通时间. Absent while the card has not been opened.
    pub register_time: Option<Time>,
    /// 关闭时间. Present only when `register_state` is CLOSED.
    pub close_time: Option<Time>,
}

fields! {
    GetResponse {
        0 openid, 1 mchid, 2 sub_mchid, 3 authorize_state, 4 authorize_time, 5 deauthorize_time, 6 register_state,
        7 register_time, 8 close_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["openid", "mchid", "sub_mchid", "authorize_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 授权状态.
    pub enum AuthorizeState {
        /// `UNAUTHORIZED`
        Unauthorized = "UNAUTHORIZED",
        /// `AUTHORIZED`
        Authorized = "AUTHORIZED",
        /// `DEAUTHORIZED`
        Deauthorized = "DEAUTHORIZED",
    }
}

open_enum! {
    /// 微工卡开通状态.
    pub enum RegisterState {
        /// `UNDEFINED`
        Undefined = "UNDEFINED",
        /// `UNREGISTERED`
        Unregistered = "UNREGISTERED",
        /// `REGISTERED`
        Registered = "REGISTERED",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}
