//! `/v3/edu-papay/user/{openid}/contracts`: 通过用户标识查询签约 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/edu-papay/user/{openid}/contracts`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 通过用户标识查询签约.
    ///
    /// `GET /v3/edu-papay/user/{openid}/contracts`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_3.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/edu-papay/user/{openid}/contracts", "通过用户标识查询签约");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 服务商商户号.
    pub sp_mchid: Option<String>,
    /// 服务商APPID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户APPID.
    pub sub_appid: Option<String>,
    /// 服务商APPID下的用户标识.
    pub openid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
    /// 签约模板号.
    pub plan_id: Option<String>,
    /// 签约信息.
    pub contract_information: Option<crate::v3::edu_papay::ContractInformation>,
}

fields! {
    GetItem {
        0 sp_mchid, 1 appid, 2 sub_mchid, 3 sub_appid, 4 openid, 5 sub_openid, 6 plan_id, 7 contract_information,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(&["appid"], &[]);

/// The query of `GET /v3/edu-papay/user/{openid}/contracts`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务商APPID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户APPID.
    pub sub_appid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
    /// 签约模板号.
    pub plan_id: String,
    /// 签约状态.
    pub contract_status: Option<ContractStatus>,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_openid {
            check::text("sub_openid", value, 0, usize::MAX)?;
        }
        check::required("plan_id", &self.plan_id)?;
        check::text("plan_id", &self.plan_id, 0, usize::MAX)?;
        if let Some(value) = &self.contract_status {
            check::known("contract_status", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("appid", &self.appid);
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push_some("sub_appid", self.sub_appid.as_ref());
        query.push_some("sub_openid", self.sub_openid.as_ref());
        query.push("plan_id", &self.plan_id);
        query.push_some("contract_status", self.contract_status.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/edu-papay/user/{openid}/contracts`, 通过用户标识查询签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 结果集.
    pub data: Option<Vec<GetItem>>,
    /// 总数量.
    pub total_count: Option<i64>,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

fields! {
    GetResponse {
        0 data, 1 total_count, 2 offset, 3 limit,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&[], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 签约状态.
    pub enum ContractStatus {
        /// `ADD`
        Add = "ADD",
        /// `DELETE`
        Delete = "DELETE",
    }
}
