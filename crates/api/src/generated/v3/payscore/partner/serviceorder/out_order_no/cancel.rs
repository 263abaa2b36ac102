//! `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`: 取消支付分订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/partner/serviceorder/{out_order_no}/cancel`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 取消支付分订单. Cancels a service order before it is paid. Repeating the same content is safe; while a payment is
    /// under way, try again after 3 minutes. For service providers.
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/cancel-partner-service-order.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/cancel", "取消支付分订单");

/// The body of `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`, 取消支付分订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_id: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 撤销原因. Why; shown to the user when an order is cancelled. At most 50 characters.
    pub reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.service_id {
            check::text("service_id", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("reason", &self.reason)?;
        check::text("reason", &self.reason, 0, 50)?;
        Ok(())
    }
}
