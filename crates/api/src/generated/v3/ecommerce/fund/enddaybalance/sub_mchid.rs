//! `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`: 查询二级商户账户日终余额 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询二级商户账户日终余额. Balance of an account of a sub-merchant at the end of one of the last 90 days. That of a day
    /// is there from about 10 o'clock on the next.
    ///
    /// `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-day-end-balance.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/ecommerce/fund/enddaybalance/{sub_mchid}", "查询二级商户账户日终余额");

/// The query of `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 日期. One day, `yyyy-MM-dd`.
    pub date: Date,
    /// 账户类型. Account to look at; BASIC if left out.
    pub account_type: Option<AccountType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("date", &self.date)?;
        check::date("date", &self.date)?;
        if let Some(value) = &self.account_type {
            check::known("account_type", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("date", &self.date);
        query.push_some("account_type", self.account_type.as_ref());
    }
}

/// The answer to `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`, 查询二级商户账户日终余额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 可用余额. Fen (1/100 yuan); can be withdrawn.
    pub available_amount: i64,
    /// 不可用余额. Fen (1/100 yuan); cannot be withdrawn yet.
    pub pending_amount: Option<i64>,
    /// 账户类型. Kind of the account.
    pub account_type: Option<AccountType>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 available_amount, 2 pending_amount, 3 account_type,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "available_amount"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 账户类型.
    ///
    /// `BASIC`: basic account. `OPERATION`: operating account. `FEES`: account of fees. `DEPOSIT`: security
    /// deposit.
    pub enum AccountType {
        /// `BASIC`
        Basic = "BASIC",
        /// `DEPOSIT`
        Deposit = "DEPOSIT",
    }
}
