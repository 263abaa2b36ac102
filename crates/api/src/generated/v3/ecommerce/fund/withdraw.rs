//! `/v3/ecommerce/fund/withdraw`: 账户余额提现 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_request_no;
pub mod withdraw_id;

/// The path `/v3/ecommerce/fund/withdraw`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/fund/withdraw/out-request-no`.
    pub fn out_request_no(self) -> out_request_no::Path<'a> {
        out_request_no::Path(self.0.segment("out-request-no"))
    }

    /// On to `/v3/ecommerce/fund/withdraw/{withdraw_id}`.
    pub fn withdraw_id(self, withdraw_id: impl AsRef<str>) -> withdraw_id::Path<'a> {
        withdraw_id::Path(
            self.0.variable("withdraw_id", withdraw_id.as_ref(), |value| check::text("withdraw_id", value, 0, 128)),
        )
    }

    /// 账户余额提现. Withdraws a balance of a sub-merchant to its settlement bank account, usually on the next working
    /// day. After `SYSTEM_ERROR` or an unknown error repeat with the same number and content.
    ///
    /// `POST /v3/ecommerce/fund/withdraw`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_2.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/fund/withdraw", "账户余额提现");

/// The body of `POST /v3/ecommerce/fund/withdraw`, 账户余额提现.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 特约商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 商户提现单号. Your number for this withdrawal, letters and digits. Repeating it within 6 days is safe; a new
    /// number is a new withdrawal. At most 32 characters. Digits and letters only.
    pub out_request_no: String,
    /// 提现金额. Fen (1/100 yuan), at most 800 million yuan. At most 80000000000.
    pub amount: i64,
    /// 提现备注. Your note for this withdrawal. At most 56 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
    /// 银行附言. Shown by the receiving bank, if it supports this. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_memo: Option<String>,
    /// 出款账户类型. Account the money leaves.
    #[serde(skip_serializing_if = "check::is_void")]
    pub account_type: Option<AccountType>,
    /// 提现结果通知地址. Public address that gets the notification of the result; no query string. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, 32)?;
        check::pattern("out_request_no", &self.out_request_no, &PATTERN_1)?;
        check::range("amount", self.amount, i64::MIN, 80000000000)?;
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, 56)?;
        }
        if let Some(value) = &self.bank_memo {
            check::text("bank_memo", value, 0, 32)?;
        }
        if let Some(value) = &self.account_type {
            check::known("account_type", value)?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 256)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/fund/withdraw`, 账户余额提现.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 特约商户号. Merchant id of the sub-merchant.
    pub sub_mchid: String,
    /// 微信支付提现单号. WeChat Pay's number of the withdrawal.
    pub withdraw_id: String,
    /// 商户提现单号. Your number of the withdrawal.
    pub out_request_no: String,
    /// 出款账户类型. Account that is paid from.
    pub account_type: Option<AccountType>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 withdraw_id, 2 out_request_no, 3 account_type,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "withdraw_id", "out_request_no"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 出款账户类型.
    ///
    /// `BASIC`: basic account. `OPERATION`: operating account. `FEES`: account of fees. `DEPOSIT`: security
    /// deposit.
    pub enum AccountType {
        /// `BASIC`
        Basic = "BASIC",
        /// `OPERATION`
        Operation = "OPERATION",
        /// `FEES`
        Fees = "FEES",
    }
}

open_enum! {
    /// 提现单状态.
    ///
    /// INIT (created: repeat the request with the same number), `CREATE_SUCCESS` (accepted, bank not finished),
    /// SUCCESS, FAIL, REFUND (returned by the bank), CLOSE (closed).
    pub enum GetStatus {
        /// `CREATE_SUCCESS`
        CreateSuccess = "CREATE_SUCCESS",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `REFUND`
        Refund = "REFUND",
        /// `CLOSE`
        Close = "CLOSE",
        /// `INIT`
        Init = "INIT",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
