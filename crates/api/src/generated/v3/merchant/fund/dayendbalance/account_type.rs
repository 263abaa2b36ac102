//! `/v3/merchant/fund/dayendbalance/{account_type}`: 查询账户日终余额 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant/fund/dayendbalance/{account_type}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询账户日终余额. Balance of one of your own accounts at the end of a day.
    ///
    /// `GET /v3/merchant/fund/dayendbalance/{account_type}`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-day-end-balance.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/merchant/fund/dayendbalance/{account_type}", "查询账户日终余额");

/// The query of `GET /v3/merchant/fund/dayendbalance/{account_type}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 日期. One day, `yyyy-MM-dd`.
    pub date: Date,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("date", &self.date)?;
        check::date("date", &self.date)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("date", &self.date);
    }
}

/// The answer to `GET /v3/merchant/fund/dayendbalance/{account_type}`, 查询账户日终余额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 可用余额. Fen (1/100 yuan); can be withdrawn.
    pub available_amount: i64,
    /// 不可用余额. Fen (1/100 yuan); cannot be withdrawn yet.
    pub pending_amount: Option<i64>,
}

fields! {
    GetResponse {
        0 available_amount, 1 pending_amount,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["available_amount"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
