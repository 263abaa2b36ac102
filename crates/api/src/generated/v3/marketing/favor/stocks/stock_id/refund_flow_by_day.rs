//! `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`: 获取批次退款明细下载链接 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取批次退款明细下载链接.
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`, for merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day", "获取批次退款明细下载链接");

/// The query of `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 账单日期.
    pub bill_date: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("bill_date", &self.bill_date)?;
        check::text("bill_date", &self.bill_date, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("bill_date", &self.bill_date);
    }
}

/// The answer to `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`, 获取批次退款明细下载链接.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 下载链接.
    pub url: String,
    /// 账单文件摘要.
    pub stock_refundflow_hash: String,
    /// 账单记录总条数.
    pub stock_refundflow_count: String,
}

fields! {
    GetResponse {
        0 url, 1 stock_refundflow_hash, 2 stock_refundflow_count,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["url", "stock_refundflow_hash", "stock_refundflow_count"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
