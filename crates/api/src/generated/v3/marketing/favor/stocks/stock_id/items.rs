//! `/v3/marketing/favor/stocks/{stock_id}/items`: 查询代金券可用单品 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/favor/stocks/{stock_id}/items`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询代金券可用单品.
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/items`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_8.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/marketing/favor/stocks/{stock_id}/items", "查询代金券可用单品");

/// The query of `GET /v3/marketing/favor/stocks/{stock_id}/items`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_creator_mchid", &self.stock_creator_mchid)?;
        check::text("stock_creator_mchid", &self.stock_creator_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("stock_creator_mchid", &self.stock_creator_mchid);
        query.push("offset", self.offset);
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/marketing/favor/stocks/{stock_id}/items`, 查询代金券可用单品.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 可用单品编码总数.
    pub total_count: i64,
    /// 可用单品编码列表.
    pub data: Option<Vec<String>>,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 批次号.
    pub stock_id: String,
}

fields! {
    GetResponse {
        0 total_count, 1 data, 2 offset, 3 limit, 4 stock_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["total_count", "offset", "limit", "stock_id"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
