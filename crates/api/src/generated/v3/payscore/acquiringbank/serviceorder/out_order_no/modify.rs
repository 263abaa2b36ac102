//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`: 从业机构修改微信支付分订单金额 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`.
#[must_use = "a path sends nothing: call `.post()`"]
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
    /// 优惠名称. Name of the discount. At most 20 characters.
    pub name: String,
    /// 优惠说明. What the discount is. At most 30 characters.
    pub description: String,
    /// 优惠金额. Fen (1/100 yuan). Amount of the discount.
    pub amount: i64,
    /// 优惠数量. How many discounts. 1 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

impl Check for PostDiscount {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, 20)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, 30)?;
        if let Some(value) = &self.count {
            check::range("count", *value, 1, 100)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`, 从业机构修改微信支付分订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 渠道商商户号. Merchant id of the channel partner. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub channel_id: Option<String>,
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<crate::v3::payscore::PostPayment>>,
    /// 后付费商户优惠. Discounts, item by item; at most 30. At most 30 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 总金额. Fen (1/100 yuan). Sum of the items less the discounts. At least 0.
    pub total_amount: i64,
    /// 修改原因. Why the amount is changed.
    pub reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.channel_id {
            check::text("channel_id", value, 0, 32)?;
        }
        if let Some(value) = &self.post_payments {
            check::count("post_payments", value.len(), 0, 100)?;
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("post_payments", index))?;
            }
        }
        if let Some(value) = &self.post_discounts {
            check::count("post_discounts", value.len(), 0, 30)?;
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("post_discounts", index))?;
            }
        }
        check::range("total_amount", self.total_amount, 0, i64::MAX)?;
        check::required("reason", &self.reason)?;
        check::text("reason", &self.reason, 0, usize::MAX)?;
        Ok(())
    }
}
