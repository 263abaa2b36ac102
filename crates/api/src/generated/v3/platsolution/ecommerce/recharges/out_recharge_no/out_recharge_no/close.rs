//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`: 关闭二级商户充值 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 关闭二级商户充值.
    ///
    /// `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/close.html>
    pub fn post(self, query: &PostQuery) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_query(query)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
    "关闭二级商户充值",
);

/// The query of `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

impl Check for PostQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for PostQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`, 关闭二级商户充值.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 平台商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信支付充值单号.
    pub recharge_id: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// 充值渠道.
    pub recharge_channel:
        Option<crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::RechargeChannel>,
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
    pub bank_transfer_info:
        Option<crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::BankTransferInfo>,
    /// 扫码充值的付款信息.
    pub qr_recharge_info:
        Option<crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::QrRechargeInfo>,
    /// 网银充值的付款信息.
    pub online_bank_recharge_info:
        Option<crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::OnlineBankRechargeInfo>,
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
    PostResponse {
        0 sp_mchid, 1 sub_mchid, 2 recharge_id, 3 out_recharge_no, 4 recharge_channel, 5 account_type, 6 recharge_state,
        7 recharge_scene, 8 recharge_state_desc, 9 recharge_amount, 10 bank_transfer_info, 11 qr_recharge_info,
        12 online_bank_recharge_info, 13 accept_time, 14 success_time, 15 close_time, 16 available_recharge_channels,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
