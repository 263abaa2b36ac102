//! `/v3/recharge/bank-transfer-recharges/apply`: 申请银行转账充值 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/recharge/bank-transfer-recharges/apply`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请银行转账充值.
    ///
    /// `POST /v3/recharge/bank-transfer-recharges/apply`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-apply.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/recharge/bank-transfer-recharges/apply", "申请银行转账充值");

/// The body of `POST /v3/recharge/bank-transfer-recharges/apply`, 申请银行转账充值.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// 充值场景.
    pub recharge_scene: RechargeScene,
    /// 充值入账账户.
    pub account_type: crate::v3::recharge::bank_transfer_recharges::AccountType,
    /// 充值金额.
    pub recharge_amount: crate::v3::recharge::bank_transfer_recharges::RechargeAmount,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_recharge_no", &self.out_recharge_no)?;
        check::text("out_recharge_no", &self.out_recharge_no, 0, usize::MAX)?;
        check::required("recharge_scene", &self.recharge_scene)?;
        check::known("recharge_scene", &self.recharge_scene)?;
        check::required("account_type", &self.account_type)?;
        check::known("account_type", &self.account_type)?;
        self.recharge_amount.check().map_err(|fault| fault.within("recharge_amount"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/recharge/bank-transfer-recharges/apply`, 申请银行转账充值.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付充值单号.
    pub recharge_id: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// 银行账户.
    pub transfer_in_account: TransferInAccount,
}

fields! {
    PostResponse {
        0 recharge_id, 1 out_recharge_no, 2 transfer_in_account,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["recharge_id", "out_recharge_no", "transfer_in_account"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 银行账户.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransferInAccount {
    /// 开户银行名称.
    pub bank_name: Option<String>,
    /// 开户银行省市编码.
    pub bank_address_code: Option<String>,
    /// 开户银行行号.
    pub bank_code: Option<String>,
    /// 银行账户名称.
    pub bank_account_name: Option<String>,
    /// 银行账号.
    pub bank_account_no: Option<String>,
}

fields! {
    TransferInAccount {
        0 bank_name, 1 bank_address_code, 2 bank_code, 3 bank_account_name, 4 bank_account_no,
    }
}

open_enum! {
    /// 充值场景.
    pub enum RechargeScene {
        /// `NORMAL_BANK_TRANSFER`
        NormalBankTransfer = "NORMAL_BANK_TRANSFER",
    }
}
