//! `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`: 查询支行列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询支行列表.
    ///
    /// `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_6.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/capital/capitallhh/banks/{bank_alias_code}/branches", "查询支行列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 开户银行支行名称.
    pub bank_branch_name: String,
    /// 开户银行支行联行号.
    pub bank_branch_id: String,
}

fields! {
    GetItem {
        0 bank_branch_name, 1 bank_branch_id,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(&["bank_branch_name", "bank_branch_id"], &[]);

/// The query of `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 城市编码.
    pub city_code: i64,
    /// 本次查询偏移量.
    pub offset: Option<i64>,
    /// 本次请求最大查询条数.
    pub limit: i64,
}

impl Check for GetQuery {}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("city_code", self.city_code);
        query.push_some("offset", self.offset.as_ref());
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`, 查询支行列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 查询数据总条数.
    pub total_count: i64,
    /// 本次查询条数.
    pub count: i64,
    /// 支行列表.
    pub data: Option<Vec<GetItem>>,
    /// 本次查询偏移量.
    pub offset: i64,
    /// 分页链接.
    pub links: crate::v3::capital::capitallhh::banks::Links,
    /// 开户银行.
    pub account_bank: String,
    /// 开户银行编码.
    pub account_bank_code: i64,
    /// 银行别名.
    pub bank_alias: String,
    /// 银行别名编码.
    pub bank_alias_code: String,
}

fields! {
    GetResponse {
        0 total_count, 1 count, 2 data, 3 offset, 4 links, 5 account_bank, 6 account_bank_code, 7 bank_alias,
        8 bank_alias_code,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["total_count", "count", "offset", "links", "account_bank", "account_bank_code", "bank_alias", "bank_alias_code"],
    &[("data", &GET_ITEM_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
