//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`: 查询赔付结果（按微信支付赔付单号） `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询赔付结果（按微信支付赔付单号）.
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504179>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",
    "查询赔付结果（按微信支付赔付单号）",
);

/// The answer to `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`,
/// 查询赔付结果（按微信支付赔付单号）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 转账接收方信息.
    pub receiver_detail: crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额. Fen (1/100 yuan).
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: Option<String>,
    /// 微信支付转账单号.
    pub bill_id: String,
    /// 赔付状态.
    pub state: crate::v3::platsolution::ecommerce::mch_transfer::GetState,
    /// 受理时间.
    pub accept_time: Time,
    /// 成功时间.
    pub success_time: Option<Time>,
    /// 关单信息.
    pub close_info: Option<crate::v3::platsolution::ecommerce::mch_transfer::CloseInfo>,
    /// 出资商户号.
    pub sponsor_mchid: Option<String>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 receiver_detail, 2 out_bill_no, 3 amount, 4 transfer_remark, 5 bill_id, 6 state, 7 accept_time,
        8 success_time, 9 close_info, 10 sponsor_mchid,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["sp_mchid", "receiver_detail", "out_bill_no", "bill_id", "state", "accept_time"],
    &[("receiver_detail", &crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::RECEIVER_DETAIL_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
