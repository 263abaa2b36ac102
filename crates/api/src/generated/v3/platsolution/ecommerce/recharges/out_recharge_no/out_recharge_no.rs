//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`: 查询二级商户充值结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod close;

/// The path `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`.
    pub fn close(self) -> close::Path<'a> {
        close::Path(self.0.segment("close"))
    }

    /// 查询二级商户充值结果.
    ///
    /// `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/get-by-out-no.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",
    "查询二级商户充值结果",
);

/// 转账充值的付款信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct BankTransferInfo {
    /// 转入的银行流水单号.
    pub bill_no: Option<String>,
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
    /// 银行账户名称.
    pub bank_account_name: Option<String>,
}

fields! {
    BankTransferInfo {
        0 bill_no, 1 memo, 2 return_time, 3 return_reason, 4 bank_name, 5 bank_card_tail, 6 bank_account_name,
    }
}

/// The query of `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`.
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

/// The answer to `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`, 查询二级商户充值结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 平台商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信支付充值单号.
    pub recharge_id: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// 充值渠道.
    pub recharge_channel: Option<RechargeChannel>,
    /// 充值入账账户.
    pub account_type: crate::v3::platsolution::ecommerce::recharges::AccountType,
    /// 充值状态.
    pub recharge_state: crate::v3::platsolution::ecommerce::RechargeState,
    /// 充值场景.
    pub recharge_scene: crate::v3::platsolution::ecommerce::recharges::RechargeScene,
    /// 充值状态描述.
    pub recharge_state_desc: Option<String>,
    /// 充值金额.
    pub recharge_amount: crate::v3::platsolution::ecommerce::RechargeAmount,
    /// 转账充值的付款信息.
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// 扫码充值的付款信息.
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// 网银充值的付款信息.
    pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
    /// 受理充值时间.
    pub accept_time: Option<Time>,
    /// 充值成功时间.
    pub success_time: Option<Time>,
    /// 关闭充值时间.
    pub close_time: Option<Time>,
    /// 可用充值渠道列表.
    pub available_recharge_channels:
        Option<Vec<crate::v3::platsolution::ecommerce::recharges::AvailableRechargeChannel>>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 sub_mchid, 2 recharge_id, 3 out_recharge_no, 4 recharge_channel, 5 account_type, 6 recharge_state,
        7 recharge_scene, 8 recharge_state_desc, 9 recharge_amount, 10 bank_transfer_info, 11 qr_recharge_info,
        12 online_bank_recharge_info, 13 accept_time, 14 success_time, 15 close_time, 16 available_recharge_channels,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sp_mchid",
        "sub_mchid",
        "recharge_id",
        "out_recharge_no",
        "account_type",
        "recharge_state",
        "recharge_scene",
        "recharge_amount",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 网银充值的付款信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct OnlineBankRechargeInfo {
    /// 银行交易订单号.
    pub bill_no: Option<String>,
    /// 网银充值退回时间.
    pub return_time: Option<Time>,
    /// 网银充值退回原因.
    pub return_reason: Option<String>,
    /// 开户银行名称.
    pub bank_name: Option<String>,
    /// 网银类型.
    pub online_bank_type: Option<OnlineBankType>,
    /// 银行卡号后四位.
    pub bank_card_tail: Option<String>,
    /// 银行账户名称.
    pub bank_account_name: Option<String>,
}

fields! {
    OnlineBankRechargeInfo {
        0 bill_no, 1 return_time, 2 return_reason, 3 bank_name, 4 online_bank_type, 5 bank_card_tail,
        6 bank_account_name,
    }
}

/// 扫码充值的付款信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// 用户OpenID.
    pub openid: Option<String>,
    /// 员工类型.
    pub employee_type: Option<EmployeeType>,
}

fields! {
    QrRechargeInfo {
        0 openid, 1 employee_type,
    }
}

open_enum! {
    /// 员工类型.
    pub enum EmployeeType {
        /// `ADMIN`
        Admin = "ADMIN",
        /// `STAFF`
        Staff = "STAFF",
    }
}

open_enum! {
    /// 网银类型.
    pub enum OnlineBankType {
        /// `ONLINE_BANK_TYPE_CORPORATE`
        OnlineBankTypeCorporate = "ONLINE_BANK_TYPE_CORPORATE",
        /// `ONLINE_BANK_TYPE_PERSONAL`
        OnlineBankTypePersonal = "ONLINE_BANK_TYPE_PERSONAL",
    }
}

open_enum! {
    /// 充值渠道.
    pub enum RechargeChannel {
        /// `BANK_TRANSFER`
        BankTransfer = "BANK_TRANSFER",
        /// `QR_RECHARGE`
        QrRecharge = "QR_RECHARGE",
        /// `ONLINE_BANK`
        OnlineBank = "ONLINE_BANK",
    }
}
