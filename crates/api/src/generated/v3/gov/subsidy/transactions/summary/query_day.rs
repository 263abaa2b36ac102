//! `/v3/gov/subsidy/transactions/summary/query-day`: 查询单日交易汇总 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/transactions/summary/query-day`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询单日交易汇总.
    ///
    /// `POST /v3/gov/subsidy/transactions/summary/query-day`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/transactions/summary/query-day", "查询单日交易汇总");

/// The body of `POST /v3/gov/subsidy/transactions/summary/query-day`, 查询单日交易汇总.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 查询的日期.
    pub query_date: String,
    /// 查询的订单类别.
    pub query_type: QueryType,
    /// 消费品类ID. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
    /// 品类状态.
    #[serde(skip_serializing_if = "check::is_void")]
    pub cate_state: Option<crate::v3::gov::subsidy::CateState>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("query_date", &self.query_date)?;
        check::text("query_date", &self.query_date, 0, usize::MAX)?;
        check::required("query_type", &self.query_type)?;
        check::known("query_type", &self.query_type)?;
        if let Some(value) = &self.appliance_id {
            check::among("appliance_id", *value, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])?;
        }
        if let Some(value) = &self.cate_state {
            check::known("cate_state", value)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/transactions/summary/query-day`, 查询单日交易汇总.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub message: String,
    /// 交易总笔数.
    pub total_trade_count: i64,
    /// 交易总金额.
    pub total_trade_amount: i64,
    /// 补贴总金额.
    pub total_subsidy_count: i64,
}

fields! {
    PostResponse {
        0 code, 1 message, 2 total_trade_count, 3 total_trade_amount, 4 total_subsidy_count,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["code", "message", "total_trade_count", "total_trade_amount", "total_subsidy_count"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 查询的订单类别.
    pub enum QueryType {
        /// `ORDER_TYPE_TRANSACTION`
        OrderTypeTransaction = "ORDER_TYPE_TRANSACTION",
        /// `ORDER_TYPE_APPLIANCE_REDEEM`
        OrderTypeApplianceRedeem = "ORDER_TYPE_APPLIANCE_REDEEM",
        /// `ORDER_TYPE_3C_REDEEM`
        OrderType3cRedeem = "ORDER_TYPE_3C_REDEEM",
        /// `ORDER_TYPE_N_QUALIFICATION_REDEEM`
        OrderTypeNQualificationRedeem = "ORDER_TYPE_N_QUALIFICATION_REDEEM",
    }
}
