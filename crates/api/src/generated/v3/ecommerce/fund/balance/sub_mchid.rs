//! `/v3/ecommerce/fund/balance/{sub_mchid}`: 查询二级商户账户实时余额 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/fund/balance/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询二级商户账户实时余额. Balance of an account of a sub-merchant, now.
    ///
    /// `GET /v3/ecommerce/fund/balance/{sub_mchid}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_1.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/ecommerce/fund/balance/{sub_mchid}", "查询二级商户账户实时余额");

/// The query of `GET /v3/ecommerce/fund/balance/{sub_mchid}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 账户类型. Account to look at.
    pub account_type: Option<AccountType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.account_type {
            check::known("account_type", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("account_type", self.account_type.as_ref());
    }
}

/// The answer to `GET /v3/ecommerce/fund/balance/{sub_mchid}`, 查询二级商户账户实时余额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 特约商户号. Merchant id of the sub-merchant.
    pub sub_mchid: String,
    /// 资金账户类型. Which account.
    pub account_type: Option<GetResponseAccountType>,
    /// 可用余额. Fen (1/100 yuan); can be withdrawn.
    pub available_amount: i64,
    /// 不可用余额. Fen (1/100 yuan); cannot be withdrawn yet.
    pub pending_amount: Option<i64>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 account_type, 2 available_amount, 3 pending_amount,
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
    /// BASIC (basic account), OPERATION (operation account), FEES (account for fees), DEPOSIT (deposit account).
    pub enum AccountType {
        /// `BASIC`
        Basic = "BASIC",
        /// `OPERATION`
        Operation = "OPERATION",
        /// `FEES`
        Fees = "FEES",
        /// `DEPOSIT`
        Deposit = "DEPOSIT",
    }
}

open_enum! {
    /// 资金账户类型.
    ///
    /// `BASIC`: basic account. `OPERATION`: operating account. `FEES`: account of fees. `DEPOSIT`: security
    /// deposit.
    pub enum GetResponseAccountType {
        /// `DEPOSIT`
        Deposit = "DEPOSIT",
        /// `BASIC`
        Basic = "BASIC",
        /// `OPERATION`
        Operation = "OPERATION",
        /// `FEES`
        Fees = "FEES",
    }
}
