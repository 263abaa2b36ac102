//! `/v3/vehicle/etc/contracts/{contract_id}`: 通过商户ETC绑定号查询签约状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/vehicle/etc/contracts/{contract_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 通过商户ETC绑定号查询签约状态.
    ///
    /// `GET /v3/vehicle/etc/contracts/{contract_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/contracts/get-by.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/vehicle/etc/contracts/{contract_id}", "通过商户ETC绑定号查询签约状态");

/// The query of `GET /v3/vehicle/etc/contracts/{contract_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 特约商户号.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/vehicle/etc/contracts/{contract_id}`, 通过商户ETC绑定号查询签约状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 发起签约的appid.
    pub appid: String,
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 用户在发起签约APP的标识.
    pub sp_openid: String,
    /// 子商户appid.
    pub sub_appid: Option<String>,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// ETC扣费授权协议号.
    pub contract_id: String,
    /// ETC绑定状态.
    pub bind_state: String,
    /// 绑定的车牌号.
    pub plate_number: String,
    /// 用户在发起签约子APP的标识.
    pub sub_openid: Option<String>,
}

fields! {
    GetResponse {
        0 appid, 1 sp_mchid, 2 sp_openid, 3 sub_appid, 4 sub_mchid, 5 contract_id, 6 bind_state, 7 plate_number,
        8 sub_openid,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["appid", "sp_mchid", "sp_openid", "contract_id", "bind_state", "plate_number"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
