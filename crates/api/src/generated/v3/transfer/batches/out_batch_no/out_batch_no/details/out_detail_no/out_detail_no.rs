//! `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`: 商家明细单号查询明细单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商家明细单号查询明细单. One transfer, by your numbers.
    ///
    /// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_5.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    "商家明细单号查询明细单",
);

/// The answer to `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`,
/// 商家明细单号查询明细单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号. Your merchant id.
    pub mchid: String,
    /// 商家批次单号. Your number of the batch.
    pub out_batch_no: String,
    /// 微信批次单号. WeChat Pay's number of the batch.
    pub batch_id: String,
    /// 直连商户的appid. AppID of the batch.
    pub appid: String,
    /// 商家明细单号. Your number of the detail.
    pub out_detail_no: String,
    /// 微信明细单号. WeChat Pay's number of the detail.
    pub detail_id: String,
    /// 明细状态. State of the detail: INIT, `WAIT_PAY`, PROCESSING, SUCCESS or FAIL. A failed one is repeated alone,
    /// never the whole batch.
    pub detail_status: String,
    /// 转账金额. Fen (1/100 yuan).
    pub transfer_amount: i64,
    /// 转账备注. Shown to the payee.
    pub transfer_remark: String,
    /// 明细失败原因. Why it failed. Only with FAIL.
    pub fail_reason: Option<crate::v3::transfer::batches::FailReason>,
    /// 用户在直连商户应用下的用户标示. The payee's openid under `appid`.
    pub openid: String,
    /// 收款用户姓名. The payee's real name, if it was sent; encrypted to the merchant's certificate.
    pub user_name: Option<Sensitive>,
    /// 转账发起时间. When the transfer was started.
    pub initiate_time: Time,
    /// 明细更新时间. When its state last changed.
    pub update_time: Time,
}

fields! {
    GetResponse {
        0 mchid, 1 out_batch_no, 2 batch_id, 3 appid, 4 out_detail_no, 5 detail_id, 6 detail_status, 7 transfer_amount,
        8 transfer_remark, 9 fail_reason, 10 openid, 11 user_name, 12 initiate_time, 13 update_time,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "mchid",
        "out_batch_no",
        "batch_id",
        "appid",
        "out_detail_no",
        "detail_id",
        "detail_status",
        "transfer_amount",
        "transfer_remark",
        "openid",
        "initiate_time",
        "update_time",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
