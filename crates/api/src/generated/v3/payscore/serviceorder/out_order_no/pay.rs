//! `/v3/payscore/serviceorder/{out_order_no}/pay`: 商户发起催收扣款 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/serviceorder/{out_order_no}/pay`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户发起催收扣款. Asks WeChat Pay to collect an unpaid order now.
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/pay`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/collect-service-order.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/serviceorder/{out_order_no}/pay", "商户发起催收扣款");

/// The body of `POST /v3/payscore/serviceorder/{out_order_no}/pay`, 商户发起催收扣款.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公众账号ID. AppID of the merchant; the same in all calls for an order. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_id: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, 32)?;
        }
        if let Some(value) = &self.service_id {
            check::text("service_id", value, 0, 32)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/serviceorder/{out_order_no}/pay`, 商户发起催收扣款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: Option<String>,
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

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["appid", "out_order_no", "service_id", "order_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
