//! `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`: 取消支付分订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 取消支付分订单. Cancels a service order before it is paid. For institutions abroad.
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4014096416>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel", "取消支付分订单");

/// The body of `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`, 取消支付分订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 撤销原因. Why it ends; the user sees it.
    pub reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("reason", &self.reason)?;
        check::text("reason", &self.reason, 0, usize::MAX)?;
        Ok(())
    }
}
