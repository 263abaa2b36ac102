//! `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`:
//! 查询二级商户按日终余额预约提现状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询二级商户按日终余额预约提现状态.
    ///
    /// `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`, for
    /// merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}",
    "查询二级商户按日终余额预约提现状态",
);

/// The query of `GET
/// /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET
/// /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`,
/// 查询二级商户按日终余额预约提现状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 收付通平台商户号.
    pub sp_mchid: String,
    /// 特约商户号.
    pub sub_mchid: String,
    /// 单据状态.
    pub status: GetStatus,
    /// 微信支付提现单号.
    pub withdraw_id: String,
    /// 商户提现单号.
    pub out_request_no: String,
    /// 提现金额.
    pub total_amount: i64,
    /// 提现成功金额.
    pub success_amount: Option<i64>,
    /// 提现失败金额.
    pub fail_amount: Option<i64>,
    /// 提现退票金额.
    pub refund_amount: Option<i64>,
    /// 发起提现时间.
    pub create_time: Time,
    /// 提现状态更新时间.
    pub update_time: Time,
    /// 失败原因.
    pub reason: Option<String>,
    /// 提现备注.
    pub remark: Option<String>,
    /// 银行附言.
    pub bank_memo: Option<String>,
    /// 出款账户类型.
    pub account_type: crate::v3::platsolution::ecommerce::AccountType,
    /// 入账银行账号后四位.
    pub account_number: String,
    /// 入账银行.
    pub account_bank: String,
    /// 入账银行全称.
    pub bank_name: Option<String>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 sub_mchid, 2 status, 3 withdraw_id, 4 out_request_no, 5 total_amount, 6 success_amount,
        7 fail_amount, 8 refund_amount, 9 create_time, 10 update_time, 11 reason, 12 remark, 13 bank_memo,
        14 account_type, 15 account_number, 16 account_bank, 17 bank_name,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sp_mchid",
        "sub_mchid",
        "status",
        "withdraw_id",
        "out_request_no",
        "total_amount",
        "create_time",
        "update_time",
        "account_type",
        "account_number",
        "account_bank",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 单据状态.
    pub enum GetStatus {
        /// `CREATED`
        Created = "CREATED",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `FINISHED`
        Finished = "FINISHED",
        /// `ABNORMAL`
        Abnormal = "ABNORMAL",
    }
}
