//! `/v3/payscore/payafter-orders/{out_order_no}/cancel`: 撤销先享后付订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/payafter-orders/{out_order_no}/cancel`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销先享后付订单. Cancels an order of the first generation of buy now, pay later.
    ///
    /// `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/payafter-orders/{out_order_no}/cancel", "撤销先享后付订单");

/// The body of `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`, 撤销先享后付订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 取消原因. Why the order is cancelled; the user sees it. At most 50 characters.
    pub reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("reason", &self.reason)?;
        check::text("reason", &self.reason, 0, 50)?;
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`, 撤销先享后付订单.
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
    /// 微信支付服务订单号. WeChat Pay's number of the service order.
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
