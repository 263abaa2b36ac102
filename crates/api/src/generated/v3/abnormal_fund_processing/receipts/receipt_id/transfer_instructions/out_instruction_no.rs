//! `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`:
//! 查询在途异常资金付款指令执行结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询在途异常资金付款指令执行结果.
    ///
    /// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`, for
    /// merchants and service providers.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
    "查询在途异常资金付款指令执行结果",
);

/// 在途异常资金付款指令的发起方.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Commander {
    /// 发起在途异常资金付款请求的角色.
    pub operator: crate::v3::abnormal_fund_processing::receipts::receipt_id::Operator,
    /// 微信支付商户号.
    pub mchid: Option<String>,
}

fields! {
    Commander {
        0 operator, 1 mchid,
    }
}

pub(crate) static COMMANDER_SHAPE: Shape = Shape::new(&["operator"], &[]);

/// The answer to `GET
/// /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`,
/// 查询在途异常资金付款指令执行结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户侧指令编号.
    pub out_instruction_no: String,
    /// 在途异常资金付款指令的发起方.
    pub commander: Commander,
    /// 付款方式.
    pub transfer_mode: crate::v3::abnormal_fund_processing::receipts::receipt_id::transfer_instructions::TransferMode,
    /// 收款方.
    pub receiver: Option<Receiver>,
    /// 在途异常资金付款指令状态.
    pub instruction_state:
        crate::v3::abnormal_fund_processing::receipts::receipt_id::transfer_instructions::InstructionState,
    /// 在途异常资金付款指令创建时间.
    pub create_time: Option<Time>,
    /// 入账成功时间.
    pub success_time: Option<Time>,
    /// 在途异常资金付款指令关闭时间.
    pub close_time: Option<Time>,
    /// 回调通知地址.
    pub notify_url: String,
    /// WeChat Pay's number of the instruction.
    pub instruction_instance_id: Option<String>,
}

fields! {
    GetResponse {
        0 out_instruction_no, 1 commander, 2 transfer_mode, 3 receiver, 4 instruction_state, 5 create_time,
        6 success_time, 7 close_time, 8 notify_url, 9 instruction_instance_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_instruction_no", "commander", "transfer_mode", "instruction_state", "notify_url"],
    &[("commander", &COMMANDER_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 收款方.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Receiver {
    /// 入账账户类型.
    pub account_type: Option<String>,
    /// 入账用户OpenID.
    pub openid: Option<String>,
    /// 商户AppID.
    pub appid: Option<String>,
    /// 入账商户号.
    pub mchid: Option<String>,
}

fields! {
    Receiver {
        0 account_type, 1 openid, 2 appid, 3 mchid,
    }
}
