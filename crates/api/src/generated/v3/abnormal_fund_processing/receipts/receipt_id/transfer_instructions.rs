//! `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`: 发起在途异常资金付款指令 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_instruction_no;

/// The path `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`.
    pub fn out_instruction_no(self, out_instruction_no: impl AsRef<str>) -> out_instruction_no::Path<'a> {
        out_instruction_no::Path(self.0.variable("out_instruction_no", out_instruction_no.as_ref(), |value| {
            check::text("out_instruction_no", value, 0, usize::MAX)
        }))
    }

    /// 发起在途异常资金付款指令.
    ///
    /// `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015408022>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
    "发起在途异常资金付款指令",
);

/// 在途异常资金付款指令信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Instruction {
    /// 商户侧指令编号.
    pub out_instruction_no: String,
    /// 在途异常资金付款指令的发起方.
    pub commander: crate::v3::abnormal_fund_processing::receipts::receipt_id::Commander,
    /// 付款方式.
    pub transfer_mode: TransferMode,
    /// 收款方.
    pub receiver: Option<Receiver>,
    /// 在途异常资金付款指令状态.
    pub instruction_state: Option<InstructionState>,
    /// 在途异常资金付款单据创建时间.
    pub create_time: Option<Time>,
    /// 入账成功时间.
    pub success_time: Option<Time>,
    /// 回调通知地址.
    pub notify_url: String,
}

fields! {
    Instruction {
        0 out_instruction_no, 1 commander, 2 transfer_mode, 3 receiver, 4 instruction_state, 5 create_time,
        6 success_time, 7 notify_url,
    }
}

pub(crate) static INSTRUCTION_SHAPE: Shape = Shape::new(
    &["out_instruction_no", "commander", "transfer_mode", "notify_url"],
    &[("commander", &crate::v3::abnormal_fund_processing::receipts::receipt_id::COMMANDER_SHAPE)],
);

/// The body of `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`, 发起在途异常资金付款指令.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户侧指令编号.
    pub out_instruction_no: String,
    /// 付款方式.
    pub transfer_mode: TransferMode,
    /// 收款方.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<Receiver>,
    /// 回调通知地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_instruction_no", &self.out_instruction_no)?;
        check::text("out_instruction_no", &self.out_instruction_no, 0, usize::MAX)?;
        check::required("transfer_mode", &self.transfer_mode)?;
        check::known("transfer_mode", &self.transfer_mode)?;
        if let Some(value) = &self.receiver {
            value.check().map_err(|fault| fault.within("receiver"))?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`, 发起在途异常资金付款指令.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 产品名称.
    pub product_name: crate::v3::abnormal_fund_processing::receipts::receipt_id::ProductName,
    /// 微信支付在途异常资金付款单号.
    pub receipt_id: String,
    /// 付款金额信息.
    pub transfer_amount: crate::v3::abnormal_fund_processing::receipts::receipt_id::TransferAmount,
    /// 在途异常资金付款状态.
    pub receipt_state: crate::v3::abnormal_fund_processing::receipts::receipt_id::ReceiptState,
    /// 在途异常资金付款单据创建时间.
    pub create_time: Option<Time>,
    /// 在途异常资金付款单据更新时间.
    pub last_update_time: Option<Time>,
    /// 在途异常资金付款指令信息.
    pub instruction: Option<Instruction>,
}

fields! {
    PostResponse {
        0 product_name, 1 receipt_id, 2 transfer_amount, 3 receipt_state, 4 create_time, 5 last_update_time,
        6 instruction,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["product_name", "receipt_id", "transfer_amount", "receipt_state"],
    &[
        ("transfer_amount", &crate::v3::abnormal_fund_processing::receipts::receipt_id::TRANSFER_AMOUNT_SHAPE),
        ("instruction", &INSTRUCTION_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 收款方.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Receiver {
    /// 入账用户OpenID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 商户AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 入账商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
}

fields! {
    Receiver {
        0 openid, 1 appid, 2 mchid,
    }
}

impl Check for Receiver {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 在途异常资金付款指令状态.
    pub enum InstructionState {
        /// `INSTRUCTION_STATE_PENDING`
        InstructionStatePending = "INSTRUCTION_STATE_PENDING",
        /// `INSTRUCTION_STATE_IN_PROGRESS`
        InstructionStateInProgress = "INSTRUCTION_STATE_IN_PROGRESS",
        /// `INSTRUCTION_STATE_CLOSED`
        InstructionStateClosed = "INSTRUCTION_STATE_CLOSED",
        /// `INSTRUCTION_STATE_SUCCESS`
        InstructionStateSuccess = "INSTRUCTION_STATE_SUCCESS",
    }
}

open_enum! {
    /// 付款方式.
    pub enum TransferMode {
        /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        /// `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`
        TransferModeToOriginalReceiveMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
        /// `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`
        TransferModeToSpecifiedReceiveMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
    }
}
