//! `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`: 商家明细单号查询明细单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商家明细单号查询明细单.
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GetResponse {
    /// 商户号.
    #[serde(deserialize_with = "null_as_default")]
    pub mchid: String,
    /// 商家批次单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_batch_no: String,
    /// 微信批次单号.
    #[serde(deserialize_with = "null_as_default")]
    pub batch_id: String,
    /// 直连商户的appid.
    #[serde(deserialize_with = "null_as_default")]
    pub appid: String,
    /// 商家明细单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_detail_no: String,
    /// 微信明细单号.
    #[serde(deserialize_with = "null_as_default")]
    pub detail_id: String,
    /// 明细状态.
    #[serde(deserialize_with = "null_as_default")]
    pub detail_status: String,
    /// 转账金额.
    #[serde(deserialize_with = "null_as_default")]
    pub transfer_amount: i64,
    /// 转账备注.
    #[serde(deserialize_with = "null_as_default")]
    pub transfer_remark: String,
    /// 明细失败原因.
    pub fail_reason: Option<crate::v3::transfer::batches::FailReason>,
    /// 用户在直连商户应用下的用户标示.
    #[serde(deserialize_with = "null_as_default")]
    pub openid: String,
    /// 收款用户姓名. Sensitive: encrypted on the wire.
    #[serde(deserialize_with = "null_as_default")]
    pub user_name: Sensitive,
    /// 转账发起时间.
    #[serde(deserialize_with = "null_as_default")]
    pub initiate_time: Time,
    /// 明细更新时间.
    #[serde(deserialize_with = "null_as_default")]
    pub update_time: Time,
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("user_name", &mut self.user_name);
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
        "user_name",
        "initiate_time",
        "update_time",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
