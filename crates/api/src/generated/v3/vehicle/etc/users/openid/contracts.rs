//! `/v3/vehicle/etc/users/{openid}/contracts`: 查询ETC签约状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/vehicle/etc/users/{openid}/contracts`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询ETC签约状态.
    ///
    /// `GET /v3/vehicle/etc/users/{openid}/contracts`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_5.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/vehicle/etc/users/{openid}/contracts", "查询ETC签约状态");

/// The query of `GET /v3/vehicle/etc/users/{openid}/contracts`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// ETC授权扣费模板ID.
    pub plan_id: String,
    /// 车牌号.
    pub plate_number: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("plan_id", &self.plan_id)?;
        check::text("plan_id", &self.plan_id, 0, usize::MAX)?;
        check::required("plate_number", &self.plate_number)?;
        check::text("plate_number", &self.plate_number, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("plan_id", &self.plan_id);
        query.push("plate_number", &self.plate_number);
    }
}

/// The answer to `GET /v3/vehicle/etc/users/{openid}/contracts`, 查询ETC签约状态.
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
