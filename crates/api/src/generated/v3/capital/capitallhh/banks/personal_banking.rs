//! `/v3/capital/capitallhh/banks/personal-banking`: 查询支持个人业务的银行列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/capital/capitallhh/banks/personal-banking`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询支持个人业务的银行列表.
    ///
    /// `GET /v3/capital/capitallhh/banks/personal-banking`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/capital/capitallhh/banks/personal-banking", "查询支持个人业务的银行列表");

/// The query of `GET /v3/capital/capitallhh/banks/personal-banking`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 本次查询偏移量.
    pub offset: Option<i64>,
    /// 本次请求最大查询条数.
    pub limit: i64,
}

impl Check for GetQuery {}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("offset", self.offset.as_ref());
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/capital/capitallhh/banks/personal-banking`, 查询支持个人业务的银行列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 查询数据总条数.
    pub total_count: i64,
    /// 本次查询数据条数.
    pub count: i64,
    /// 银行列表.
    pub data: Option<Vec<crate::v3::capital::capitallhh::banks::GetItem>>,
    /// 本次查询偏移量.
    pub offset: i64,
    /// 分页链接.
    pub links: crate::v3::capital::capitallhh::banks::Links,
}

fields! {
    GetResponse {
        0 total_count, 1 count, 2 data, 3 offset, 4 links,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["total_count", "count", "offset", "links"],
    &[("data", &crate::v3::capital::capitallhh::banks::GET_ITEM_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
