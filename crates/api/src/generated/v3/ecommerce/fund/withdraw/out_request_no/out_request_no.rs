//! `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`: 商户提现单号查询 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户提现单号查询. State of a withdrawal by your number; withdrawals of the last 90 days.
    ///
    /// `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_3.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}", "商户提现单号查询");

/// The query of `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`, 商户提现单号查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// 电商平台商户号. Merchant id of the platform.
    pub sp_mchid: String,
    /// 提现单状态. SUCCESS is not final: the bank can still return the money (REFUND), usually within 7 working days.
    pub status: crate::v3::ecommerce::fund::withdraw::GetStatus,
    /// 微信支付提现单号. WeChat Pay's number of the withdrawal.
    pub withdraw_id: String,
    /// 商户提现单号. Your number of the withdrawal.
    pub out_request_no: String,
    /// 提现金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 发起提现时间. When the withdrawal was asked for.
    pub create_time: Option<Time>,
    /// 提现状态更新时间. When the state last changed.
    pub update_time: Option<Time>,
    /// 失败原因. Why it failed.
    pub reason: Option<String>,
    /// 提现备注. Remark that was given.
    pub remark: Option<String>,
    /// 银行备注. Remark that the bank shows.
    pub bank_memo: Option<String>,
    /// 出款账户类型. Account that is paid from.
    pub account_type: Option<crate::v3::ecommerce::fund::withdraw::AccountType>,
    /// 入账银行账号后四位. Last four digits of the account that was paid.
    pub account_number: Option<String>,
    /// 入账银行. Bank that was paid.
    pub account_bank: Option<String>,
    /// 入账银行全称. Full name of the branch that was paid.
    pub bank_name: Option<String>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 sp_mchid, 2 status, 3 withdraw_id, 4 out_request_no, 5 amount, 6 create_time, 7 update_time,
        8 reason, 9 remark, 10 bank_memo, 11 account_type, 12 account_number, 13 account_bank, 14 bank_name,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["sp_mchid", "status", "withdraw_id", "out_request_no", "amount"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
