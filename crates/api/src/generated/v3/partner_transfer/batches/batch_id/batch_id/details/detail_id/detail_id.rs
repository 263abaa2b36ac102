//! `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`: 微信支付明细单号查询明细单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 微信支付明细单号查询明细单.
    ///
    /// `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_3.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    "微信支付明细单号查询明细单",
);

/// The answer to `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`,
/// 微信支付明细单号查询明细单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 微信支付批次单号.
    pub batch_id: String,
    /// 商户的appid.
    pub appid: Option<String>,
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 微信支付明细单号.
    pub detail_id: String,
    /// 明细状态.
    pub detail_status: String,
    /// 转账金额. Fen (1/100 yuan).
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 明细失败原因.
    pub fail_reason: Option<String>,
    /// 收款用户openid.
    pub openid: String,
    /// 收款用户姓名. The payee's real name, encrypted to the merchant's certificate.
    pub username: Sensitive,
    /// 转账发起时间.
    pub initiate_time: Time,
    /// 明细更新时间.
    pub update_time: Time,
    /// 收款账户类型.
    pub account_type: Option<String>,
    /// 银行名称.
    pub bank_name: Option<String>,
    /// 银行卡尾号.
    pub bank_card_number_tail: Option<String>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 out_batch_no, 2 batch_id, 3 appid, 4 out_detail_no, 5 detail_id, 6 detail_status,
        7 transfer_amount, 8 transfer_remark, 9 fail_reason, 10 openid, 11 username, 12 initiate_time, 13 update_time,
        14 account_type, 15 bank_name, 16 bank_card_number_tail,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("username", &mut self.username);
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sp_mchid",
        "out_batch_no",
        "batch_id",
        "out_detail_no",
        "detail_id",
        "detail_status",
        "transfer_amount",
        "transfer_remark",
        "openid",
        "username",
        "initiate_time",
        "update_time",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
