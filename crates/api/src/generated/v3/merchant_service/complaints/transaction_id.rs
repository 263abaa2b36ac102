//! `/v3/merchant-service/complaints/{transaction_id}`: 查询投诉详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod negotiation_historys;

/// The path `/v3/merchant-service/complaints/{transaction_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`.
    pub fn negotiation_historys(self) -> negotiation_historys::Path<'a> {
        negotiation_historys::Path(self.0.segment("negotiation-historys"))
    }

    /// 查询投诉详情. One complaint. Withdrawn: use `complaints-v2/{complaint_id}`.
    ///
    /// `GET /v3/merchant-service/complaints/{transaction_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml>
    #[deprecated = "the official page calls it deprecated"]
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/merchant-service/complaints/{transaction_id}", "查询投诉详情");

/// The answer to `GET /v3/merchant-service/complaints/{transaction_id}`, 查询投诉详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户订单号. Your order number.
    pub out_trade_no: String,
    /// 投诉时间. When the user complained.
    pub complaint_time: Time,
    /// 投诉金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 投诉人联系方式. Phone number of the user, encrypted to the merchant's certificate.
    pub payer_phone: Option<Sensitive>,
    /// 投诉描述. What the user says.
    pub complaint_detail: String,
    /// 投诉单状态. State of the complaint.
    pub complaint_state: Option<String>,
    /// 微信支付订单号. WeChat Pay's number of the payment.
    pub transaction_id: String,
    /// 冻结结束时间. Until when the money is frozen.
    pub frozen_end_time: Option<Time>,
    /// 特约商户号. Merchant id of the sub-merchant.
    pub sub_mchid: Option<String>,
    /// 投诉单处理进展状态. Who has to act, such as `WAIT_MERCHANT_RESPONSE`.
    pub complaint_handle_state: String,
}

fields! {
    GetResponse {
        0 out_trade_no, 1 complaint_time, 2 amount, 3 payer_phone, 4 complaint_detail, 5 complaint_state,
        6 transaction_id, 7 frozen_end_time, 8 sub_mchid, 9 complaint_handle_state,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.payer_phone {
            visit("payer_phone", value);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_trade_no", "complaint_time", "amount", "complaint_detail", "transaction_id", "complaint_handle_state"],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
