//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`: 查询活动发券商户号 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod add;
pub mod delete;

/// The path `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`.
    pub fn add(self) -> add::Path<'a> {
        add::Path(self.0.segment("add"))
    }

    /// On to `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`.
    pub fn delete_(self) -> delete::Path<'a> {
        delete::Path(self.0.segment("delete"))
    }

    /// 查询活动发券商户号.
    ///
    /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_5.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants", "查询活动发券商户号");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户名称.
    pub merchant_name: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 更新时间.
    pub update_time: Option<Time>,
}

fields! {
    GetItem {
        0 mchid, 1 merchant_name, 2 create_time, 3 update_time,
    }
}

/// The query of `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

impl Check for GetQuery {}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`, 查询活动发券商户号.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
    /// 总数.
    pub total_count: Option<i64>,
    /// 活动id.
    pub activity_id: Option<String>,
    /// 结果集.
    pub data: Option<Vec<GetItem>>,
}

fields! {
    GetResponse {
        0 offset, 1 limit, 2 total_count, 3 activity_id, 4 data,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
