//! `/v3/abnormal-fund-processing/receipts/{receipt_id}`: 查询在途异常资金付款结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod transfer_instructions;

/// The path `/v3/abnormal-fund-processing/receipts/{receipt_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`.
    pub fn transfer_instructions(self) -> transfer_instructions::Path<'a> {
        transfer_instructions::Path(self.0.segment("transfer-instructions"))
    }

    /// 查询在途异常资金付款结果.
    ///
    /// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015408031>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/abnormal-fund-processing/receipts/{receipt_id}", "查询在途异常资金付款结果");

/// 在途异常资金付款指令的发起方.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Commander {
    /// 发起在途异常资金付款请求的角色.
    pub operator: Operator,
    /// 微信支付商户号.
    pub mchid: String,
}

fields! {
    Commander {
        0 operator, 1 mchid,
    }
}

pub(crate) static COMMANDER_SHAPE: Shape = Shape::new(&["operator", "mchid"], &[]);

/// The answer to `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`, 查询在途异常资金付款结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 产品名称.
    pub product_name: ProductName,
    /// 微信支付在途异常资金付款单号.
    pub receipt_id: String,
    /// 付款金额信息.
    pub transfer_amount: TransferAmount,
    /// 在途异常资金付款状态.
    pub receipt_state: ReceiptState,
    /// 在途异常资金付款单据创建时间.
    pub create_time: Option<Time>,
    /// 在途异常资金付款单据更新时间.
    pub last_update_time: Option<Time>,
    /// 在途异常资金付款指令信息.
    pub instruction: Option<Instruction>,
}

fields! {
    GetResponse {
        0 product_name, 1 receipt_id, 2 transfer_amount, 3 receipt_state, 4 create_time, 5 last_update_time,
        6 instruction,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["product_name", "receipt_id", "transfer_amount", "receipt_state"],
    &[("transfer_amount", &TRANSFER_AMOUNT_SHAPE), ("instruction", &INSTRUCTION_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 在途异常资金付款指令信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Instruction {
    /// 商户侧指令编号.
    pub out_instruction_no: String,
    /// 在途异常资金付款指令的发起方.
    pub commander: Commander,
    /// 付款方式.
    pub transfer_mode: TransferMode,
    /// 入账成功时间.
    pub success_time: Option<Time>,
    /// 商户AppID.
    pub appid: Vec<String>,
    /// 回调通知地址.
    pub notify_url: String,
}

fields! {
    Instruction {
        0 out_instruction_no, 1 commander, 2 transfer_mode, 3 success_time, 4 appid, 5 notify_url,
    }
}

pub(crate) static INSTRUCTION_SHAPE: Shape = Shape::new(
    &["out_instruction_no", "commander", "transfer_mode", "appid", "notify_url"],
    &[("commander", &COMMANDER_SHAPE)],
);

/// 付款金额信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransferAmount {
    /// 总金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型.
    pub currency: Currency,
}

fields! {
    TransferAmount {
        0 total, 1 currency,
    }
}

pub(crate) static TRANSFER_AMOUNT_SHAPE: Shape = Shape::new(&["total", "currency"], &[]);

open_enum! {
    /// 货币类型.
    pub enum Currency {
        /// `CNY`
        Cny = "CNY",
    }
}

open_enum! {
    /// 发起在途异常资金付款请求的角色.
    pub enum Operator {
        /// `MERCHANT`
        Merchant = "MERCHANT",
    }
}

open_enum! {
    /// 产品名称.
    pub enum ProductName {
        /// `C2C`
        C2c = "C2C",
    }
}

open_enum! {
    /// 在途异常资金付款状态.
    pub enum ReceiptState {
        /// `RECEIPT_STATE_PENDING`
        ReceiptStatePending = "RECEIPT_STATE_PENDING",
        /// `RECEIPT_STATE_PROGRESS`
        ReceiptStateProgress = "RECEIPT_STATE_PROGRESS",
        /// `RECEIPT_STATE_COMPLETED`
        ReceiptStateCompleted = "RECEIPT_STATE_COMPLETED",
    }
}

open_enum! {
    /// 付款方式.
    pub enum TransferMode {
        /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    }
}
