//! `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`: 银行明细单号查询明细单
//! `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 银行明细单号查询明细单.
    ///
    /// `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`, for
    /// service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_5.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    "银行明细单号查询明细单",
);

/// The answer to `GET
/// /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`, 银行明细单号查询明细单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 银行服务商号.
    pub bank_sp_mchid: String,
    /// 服务平台商户号.
    pub platform_mchid: String,
    /// 付款企业商户号.
    pub specialized_payment_mchid: String,
    /// 实际出资商户号.
    pub sponsor_mchid: String,
    /// 用户授权商户号.
    pub user_authorized_mchid: String,
    /// 用户授权appid.
    pub user_authorized_appid: String,
    /// 银行批次单号.
    pub out_batch_no: String,
    /// 微信支付批次单号.
    pub batch_id: String,
    /// 转账场景.
    pub transfer_scene: crate::v3::bank_transfer::batches::TransferScene,
    /// 银行明细单号.
    pub out_detail_no: String,
    /// 微信支付明细单号.
    pub detail_id: String,
    /// 收款用户openid.
    pub openid: String,
    /// 收款用户姓名. The payee's real name, encrypted to the merchant's certificate.
    pub username: Sensitive,
    /// 转账金额. Fen (1/100 yuan).
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 明细状态.
    pub detail_state: DetailState,
    /// 明细失败原因.
    pub fail_reason: Option<crate::v3::bank_transfer::batches::FailReason>,
    /// 转账发起时间.
    pub initiate_time: Option<Time>,
    /// 明细更新时间.
    pub update_time: Time,
    /// 收款账户类型.
    pub account_type: crate::v3::bank_transfer::batches::AccountType,
    /// 银行名称.
    pub bank_name: Option<String>,
    /// 银行卡尾号.
    pub bank_card_number_tail: Option<String>,
}

fields! {
    GetResponse {
        0 bank_sp_mchid, 1 platform_mchid, 2 specialized_payment_mchid, 3 sponsor_mchid, 4 user_authorized_mchid,
        5 user_authorized_appid, 6 out_batch_no, 7 batch_id, 8 transfer_scene, 9 out_detail_no, 10 detail_id, 11 openid,
        12 username, 13 transfer_amount, 14 transfer_remark, 15 detail_state, 16 fail_reason, 17 initiate_time,
        18 update_time, 19 account_type, 20 bank_name, 21 bank_card_number_tail,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("username", &mut self.username);
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "bank_sp_mchid",
        "platform_mchid",
        "specialized_payment_mchid",
        "sponsor_mchid",
        "user_authorized_mchid",
        "user_authorized_appid",
        "out_batch_no",
        "batch_id",
        "transfer_scene",
        "out_detail_no",
        "detail_id",
        "openid",
        "username",
        "transfer_amount",
        "transfer_remark",
        "detail_state",
        "update_time",
        "account_type",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 明细状态.
    pub enum DetailState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `REFUND`
        Refund = "REFUND",
    }
}
