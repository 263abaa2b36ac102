//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`: 查询零售小店活动业务代理 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询零售小店活动业务代理.
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`, for merchants and
    /// service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-representative.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
    "查询零售小店活动业务代理",
);

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 业务代理的OpenID.
    pub openid: String,
}

fields! {
    GetItem {
        0 openid,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(&["openid"], &[]);

/// The query of `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

impl Check for GetQuery {}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("offset", self.offset);
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`,
/// 查询零售小店活动业务代理.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 小店活动业代总数.
    pub total_count: Option<i64>,
    /// 小店活动业代集合.
    pub data: Option<Vec<GetItem>>,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

fields! {
    GetResponse {
        0 total_count, 1 data, 2 offset, 3 limit,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["offset", "limit"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
