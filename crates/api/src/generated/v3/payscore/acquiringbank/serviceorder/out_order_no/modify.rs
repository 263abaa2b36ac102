//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`: 从业机构修改微信支付分订单金额 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 从业机构修改微信支付分订单金额. Lowers the amount of a completed order that is not paid yet. For payment institutions.
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/modify-acquiring-bank-service-order.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify",
    "从业机构修改微信支付分订单金额",
);

/// An item of `post_discounts` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostDiscount {
    /// 优惠名称.
    pub name: String,
    /// 优惠说明.
    pub description: String,
    /// 优惠金额.
    pub amount: i64,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

impl Check for PostDiscount {
    fn check(&self) -> Result<(), Fault> {
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`, 从业机构修改微信支付分订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 渠道商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 后付费项目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<crate::v3::payscore::PostPayment>>,
    /// 后付费商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 总金额.
    pub total_amount: i64,
    /// 修改原因.
    pub reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        if let Some(value) = &self.channel_id {
            check::text("channel_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.post_payments {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("post_payments", index))?;
            }
        }
        if let Some(value) = &self.post_discounts {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("post_discounts", index))?;
            }
        }
        check::required("reason", &self.reason)?;
        check::text("reason", &self.reason, 0, usize::MAX)?;
        Ok(())
    }
}
