//! `/v3/eduschoolpay/users/{openid}/contracts`: 查询用户签约列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/eduschoolpay/users/{openid}/contracts`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询用户签约列表.
    ///
    /// `GET /v3/eduschoolpay/users/{openid}/contracts`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_4.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/eduschoolpay/users/{openid}/contracts", "查询用户签约列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 签约协议号.
    pub contract_id: String,
    /// 商户号.
    pub mchid: String,
    /// 商户appid.
    pub appid: String,
    /// 商户appid下的用户标识.
    pub openid: String,
    /// 签约模板号.
    pub plan_id: String,
    /// 签约状态.
    pub contract_status: String,
    /// 签约时间.
    pub create_time: Time,
    /// 外部签约号.
    pub out_contract_code: String,
}

fields! {
    GetItem {
        0 contract_id, 1 mchid, 2 appid, 3 openid, 4 plan_id, 5 contract_status, 6 create_time, 7 out_contract_code,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &["contract_id", "mchid", "appid", "openid", "plan_id", "contract_status", "create_time", "out_contract_code"],
    &[],
);

/// The query of `GET /v3/eduschoolpay/users/{openid}/contracts`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 签约模板号.
    pub plan_id: String,
    /// 签约状态.
    pub contract_status: String,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("plan_id", &self.plan_id)?;
        check::text("plan_id", &self.plan_id, 0, usize::MAX)?;
        check::required("contract_status", &self.contract_status)?;
        check::text("contract_status", &self.contract_status, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("plan_id", &self.plan_id);
        query.push("contract_status", &self.contract_status);
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/eduschoolpay/users/{openid}/contracts`, 查询用户签约列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 查询结果列表.
    pub data: Option<Vec<GetItem>>,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 最大资源条数.
    pub limit: i64,
    /// 资源总条数.
    pub total_count: i64,
    /// 相关链接.
    pub links: Links,
}

fields! {
    GetResponse {
        0 data, 1 offset, 2 limit, 3 total_count, 4 links,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["offset", "limit", "total_count", "links"], &[("data", &GET_ITEM_SHAPE), ("links", &LINKS_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 相关链接.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Links {
    /// 下一页链接.
    pub next: Option<String>,
    /// 上一页链接.
    pub prev: Option<String>,
    /// 当前链接.
    pub self_: String,
}

fields! {
    Links {
        0 next, 1 prev, 2 self_ = "self",
    }
}

pub(crate) static LINKS_SHAPE: Shape = Shape::new(&["self"], &[]);
