//! `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`:
//! 查询保证金赔付保司保费结果（按商户赔付单号） `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询保证金赔付保司保费结果（按商户赔付单号）.
    ///
    /// `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`,
    /// for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014010920>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}",
    "查询保证金赔付保司保费结果（按商户赔付单号）",
);

/// The answer to `GET
/// /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`,
/// 查询保证金赔付保司保费结果（按商户赔付单号）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 二级商户AppID.
    pub sub_appid: Option<String>,
    /// 转账接收方信息.
    pub receiver_detail:
        crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额. Fen (1/100 yuan).
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
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
        0 sp_mchid, 1 sub_mchid, 2 sub_appid, 3 receiver_detail, 4 out_bill_no, 5 amount, 6 transfer_remark, 7 bill_id,
        8 state, 9 accept_time, 10 success_time, 11 close_info, 12 sponsor_mchid,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["sp_mchid", "receiver_detail", "out_bill_no", "transfer_remark", "bill_id", "state", "accept_time"], &[("receiver_detail", &crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::RECEIVER_DETAIL_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
