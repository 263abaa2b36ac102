//! `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`: 电商平台(微信支付提现单号)查询提现状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 电商平台(微信支付提现单号)查询提现状态. State of a withdrawal by the number of WeChat Pay; withdrawals of the last 90 days.
    ///
    /// `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",
    "电商平台(微信支付提现单号)查询提现状态",
);

/// The answer to `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`, 电商平台(微信支付提现单号)查询提现状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 提现单状态. SUCCESS is not final: the bank can still return the money (REFUND), usually within 7 working days.
    pub status: crate::v3::merchant::fund::withdraw::GetStatus,
    /// 微信支付提现单号. WeChat Pay's number of the withdrawal.
    pub withdraw_id: String,
    /// 商户提现单号. Your number of the withdrawal.
    pub out_request_no: String,
    /// 提现金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 发起提现时间. When the withdrawal was asked for.
    pub create_time: Time,
    /// 提现状态更新时间. When the state last changed.
    pub update_time: Time,
    /// 失败原因. Why it failed.
    pub reason: Option<String>,
    /// 提现备注. Remark that was given.
    pub remark: Option<String>,
    /// 银行附言. Remark that the bank shows.
    pub bank_memo: Option<String>,
    /// 出款账户类型. BASIC (basic account), OPERATION (operation account), FEES (account for fees).
    pub account_type: crate::v3::merchant::fund::AccountType,
    /// 提现失败解决方案. What to do about it.
    pub solution: Option<String>,
}

fields! {
    GetResponse {
        0 status, 1 withdraw_id, 2 out_request_no, 3 amount, 4 create_time, 5 update_time, 6 reason, 7 remark,
        8 bank_memo, 9 account_type, 10 solution,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["status", "withdraw_id", "out_request_no", "amount", "create_time", "update_time", "account_type"],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
