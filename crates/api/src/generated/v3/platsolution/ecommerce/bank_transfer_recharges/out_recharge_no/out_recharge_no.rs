//! `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`: 查询银行转账充值结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询银行转账充值结果.
    ///
    /// `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`, for merchants
    /// and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
    "查询银行转账充值结果",
);

/// 转账充值的付款信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct BankTransferInfo {
    /// 转账充值附言.
    pub memo: Option<String>,
    /// 银行转账退回时间.
    pub return_time: Option<Time>,
    /// 银行转账退回原因.
    pub return_reason: Option<String>,
    /// 开户银行名称.
    pub bank_name: Option<String>,
    /// 银行卡号后四位.
    pub bank_card_tail: Option<String>,
}

fields! {
    BankTransferInfo {
        0 memo, 1 return_time, 2 return_reason, 3 bank_name, 4 bank_card_tail,
    }
}

/// The answer to `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`,
/// 查询银行转账充值结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 充值商户号.
    pub mchid: String,
    /// 微信支付充值单号.
    pub recharge_id: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// 充值入账账户.
    pub account_type: crate::v3::platsolution::ecommerce::AccountType,
    /// 充值状态.
    pub recharge_state: crate::v3::platsolution::ecommerce::RechargeState,
    /// 充值场景.
    pub recharge_scene: RechargeScene,
    /// 充值状态描述.
    pub recharge_state_desc: Option<String>,
    /// 充值金额.
    pub recharge_amount: crate::v3::platsolution::ecommerce::RechargeAmount,
    /// 转账充值的付款信息.
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// 受理充值时间.
    pub accept_time: Option<Time>,
    /// 充值成功时间.
    pub success_time: Option<Time>,
    /// 关闭充值时间.
    pub close_time: Option<Time>,
}

fields! {
    GetResponse {
        0 mchid, 1 recharge_id, 2 out_recharge_no, 3 account_type, 4 recharge_state, 5 recharge_scene,
        6 recharge_state_desc, 7 recharge_amount, 8 bank_transfer_info, 9 accept_time, 10 success_time, 11 close_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["mchid", "recharge_id", "out_recharge_no", "account_type", "recharge_state", "recharge_scene", "recharge_amount"],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 充值场景.
    pub enum RechargeScene {
        /// `ECOMMERCE_BANK_TRANSFER`
        EcommerceBankTransfer = "ECOMMERCE_BANK_TRANSFER",
    }
}
