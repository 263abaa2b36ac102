//! `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`: 二级商户按日终余额预约提现 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_request_no;

/// The path `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no`.
    pub fn out_request_no(self) -> out_request_no::Path<'a> {
        out_request_no::Path(self.0.segment("out-request-no"))
    }

    /// 二级商户按日终余额预约提现.
    ///
    /// `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
    "二级商户按日终余额预约提现",
);

/// The body of `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`, 二级商户按日终余额预约提现.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 特约商户号.
    pub sub_mchid: String,
    /// 商户提现单号.
    pub out_request_no: String,
    /// 计算提现金额方式.
    pub calculate_amount_type: CalculateAmountType,
    /// 提现备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
    /// 银行附言.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_memo: Option<String>,
    /// 提现结果通知地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 留存额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_amount: Option<i64>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("calculate_amount_type", &self.calculate_amount_type)?;
        check::known("calculate_amount_type", &self.calculate_amount_type)?;
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_memo {
            check::text("bank_memo", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`, 二级商户按日终余额预约提现.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 收付通平台商户号.
    pub sp_mchid: String,
    /// 特约商户号.
    pub sub_mchid: String,
    /// 单据状态.
    pub status: PostStatus,
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
    PostResponse {
        0 sp_mchid, 1 sub_mchid, 2 status, 3 withdraw_id, 4 out_request_no, 5 total_amount, 6 success_amount,
        7 fail_amount, 8 refund_amount, 9 create_time, 10 update_time, 11 reason, 12 remark, 13 bank_memo,
        14 account_type, 15 account_number, 16 account_bank, 17 bank_name,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 计算提现金额方式.
    pub enum CalculateAmountType {
        /// `ONLY_DAY_END_BALANCE`
        OnlyDayEndBalance = "ONLY_DAY_END_BALANCE",
        /// `ALLOW_CURRENT_BALANCE`
        AllowCurrentBalance = "ALLOW_CURRENT_BALANCE",
    }
}

open_enum! {
    /// 单据状态.
    pub enum PostStatus {
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
