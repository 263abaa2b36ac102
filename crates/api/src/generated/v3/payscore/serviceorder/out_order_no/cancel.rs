//! `/v3/payscore/serviceorder/{out_order_no}/cancel`: 取消支付分订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/serviceorder/{out_order_no}/cancel`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 取消支付分订单. Cancels a service order before it is paid. Repeating the same content is safe; while a payment is
    /// under way, try again after 3 minutes.
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/cancel`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/cancel-service-order.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/serviceorder/{out_order_no}/cancel", "取消支付分订单");

/// The body of `POST /v3/payscore/serviceorder/{out_order_no}/cancel`, 取消支付分订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公众账号ID. AppID of the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_id: Option<String>,
    /// 取消原因. Why; shown to the user when an order is cancelled. At most 50 characters.
    pub reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        if let Some(value) = &self.service_id {
            check::text("service_id", value, 0, 32)?;
        }
        check::required("reason", &self.reason)?;
        check::text("reason", &self.reason, 0, 50)?;
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/serviceorder/{out_order_no}/cancel`, 取消支付分订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 微信支付服务订单号. WeChat Pay number of the order.
    pub order_id: String,
}

fields! {
    PostResponse {
        0 appid, 1 mchid, 2 out_order_no, 3 service_id, 4 order_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["appid", "mchid", "out_order_no", "service_id", "order_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
