//! `/v3/aggracct-bc/wb-channel/special-reduction`: 特殊减额 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_request_no;

/// The path `/v3/aggracct-bc/wb-channel/special-reduction`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`.
    pub fn out_request_no(self, out_request_no: impl AsRef<str>) -> out_request_no::Path<'a> {
        out_request_no::Path(self.0.variable("out_request_no", out_request_no.as_ref(), |value| {
            check::text("out_request_no", value, 0, usize::MAX)
        }))
    }

    /// 特殊减额.
    ///
    /// `POST /v3/aggracct-bc/wb-channel/special-reduction`, for merchants.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/aggracct-bc/wb-channel/special-reduction", "特殊减额");

/// The body of `POST /v3/aggracct-bc/wb-channel/special-reduction`, 特殊减额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 微信支付商户号.
    pub mchid: String,
    /// 额度台账号. Sensitive: encrypted on the wire.
    pub bal_account_no: Sensitive,
    /// 特殊减额单号.
    pub out_request_no: String,
    /// 特殊减额类型.
    pub reduction_type: ReductionType,
    /// 减额金额.
    pub amount: i64,
    /// 特殊减额原因.
    #[serde(skip_serializing_if = "check::is_void")]
    pub reason: Option<String>,
    /// 卡号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_no: Option<Sensitive>,
    /// 商户账户协议号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sgn_no: Option<String>,
    /// 请求场景.
    #[serde(skip_serializing_if = "check::is_void")]
    pub req_scene: Option<crate::v3::aggracct_bc::wb_channel::ReqScene>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("bal_account_no", &self.bal_account_no)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("reduction_type", &self.reduction_type)?;
        check::known("reduction_type", &self.reduction_type)?;
        if let Some(value) = &self.reason {
            check::text("reason", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sgn_no {
            check::text("sgn_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.req_scene {
            check::known("req_scene", value)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("bal_account_no", &mut self.bal_account_no);
        if let Some(value) = &mut self.card_no {
            visit("card_no", value);
        }
    }
}

/// The answer to `POST /v3/aggracct-bc/wb-channel/special-reduction`, 特殊减额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付商户号.
    pub mchid: Option<String>,
    /// 额度台账号. Sensitive: encrypted on the wire.
    pub bal_account_no: Option<Sensitive>,
    /// 特殊减额单号.
    pub out_request_no: Option<String>,
    /// 特殊减额类型.
    pub reduction_type: Option<ReductionType>,
    /// 减额金额.
    pub amount: Option<i64>,
    /// 处理结果.
    pub state: Option<PostState>,
    /// 特殊减额原因.
    pub reason: Option<String>,
    /// 微信支付额度变更单号.
    pub quota_change_no: Option<String>,
    /// 成功时间.
    pub success_time: Option<Time>,
    /// 失败时间.
    pub fail_time: Option<Time>,
    /// 失败原因.
    pub fail_reason: Option<FailReason>,
}

fields! {
    PostResponse {
        0 mchid, 1 bal_account_no, 2 out_request_no, 3 reduction_type, 4 amount, 5 state, 6 reason, 7 quota_change_no,
        8 success_time, 9 fail_time, 10 fail_reason,
    }
}

impl SensitiveFields for PostResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.bal_account_no {
            visit("bal_account_no", value);
        }
    }
}

impl Answer for PostResponse {}

open_enum! {
    /// 失败原因.
    pub enum FailReason {
        /// `BALANCE_NOT_ENOUGH`
        BalanceNotEnough = "BALANCE_NOT_ENOUGH",
        /// `RECEIPT_NOT_EXIST_CLOSED`
        ReceiptNotExistClosed = "RECEIPT_NOT_EXIST_CLOSED",
        /// `TIME_OUT_CLOSED`
        TimeOutClosed = "TIME_OUT_CLOSED",
    }
}

open_enum! {
    /// 处理结果.
    pub enum PostState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILED`
        Failed = "FAILED",
    }
}

open_enum! {
    /// 特殊减额类型.
    pub enum ReductionType {
        /// `FINANCIAL_PENALTY`
        FinancialPenalty = "FINANCIAL_PENALTY",
        /// `JUDICIAL_DEDUCTION`
        JudicialDeduction = "JUDICIAL_DEDUCTION",
    }
}
