//! `/v3/marketing/paygiftactivity/activities/{activity_id}/goods`: 查询活动指定商品列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/paygiftactivity/activities/{activity_id}/goods`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询活动指定商品列表.
    ///
    /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_6.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/paygiftactivity/activities/{activity_id}/goods", "查询活动指定商品列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 指定商品.
    pub goods_id: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 更新时间.
    pub update_time: Option<Time>,
}

fields! {
    GetItem {
        0 goods_id, 1 create_time, 2 update_time,
    }
}

/// The query of `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`.
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

/// The answer to `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`, 查询活动指定商品列表.
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
