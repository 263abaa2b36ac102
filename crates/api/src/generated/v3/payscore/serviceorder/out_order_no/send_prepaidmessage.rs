//! `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`: 下发服务预扣费消息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 下发服务预扣费消息. Sends the user a message before money is collected.
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-prepaid-message.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage", "下发服务预扣费消息");

/// An item of `post_payments` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostPayment {
    /// 付费名称. Name of the item, as the rules of the industry ask. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 付费金额. Fen (1/100 yuan) for the item; 0 is nothing to pay. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 付费说明. How the item is priced. At most 30 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 付费数量. How many, 1 to 100. 1 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

impl Check for PostPayment {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.name {
            check::text("name", value, 0, 20)?;
        }
        if let Some(value) = &self.amount {
            check::range("amount", *value, 0, i64::MAX)?;
        }
        if let Some(value) = &self.description {
            check::text("description", value, 0, 30)?;
        }
        if let Some(value) = &self.count {
            check::range("count", *value, 1, 100)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`, 下发服务预扣费消息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 后付费项目. What is to be paid, as the rules of the industry ask. At most 100 items.
    pub post_payments: Vec<PostPayment>,
    /// 商户优惠. What is taken off. At most 30 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<crate::v3::payscore::PostDiscount>>,
    /// 总金额. Fen (1/100 yuan): the items to be paid less those taken off. Never above the limit agreed for the
    /// service. At least 0.
    pub total_amount: i64,
    /// 预计扣费时间. Day of the collection, `yyyyMMdd`.
    pub prepaid_time: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("post_payments", &self.post_payments)?;
        check::count("post_payments", self.post_payments.len(), 0, 100)?;
        for (index, item) in self.post_payments.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("post_payments", index))?;
        }
        if let Some(value) = &self.post_discounts {
            check::count("post_discounts", value.len(), 0, 30)?;
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("post_discounts", index))?;
            }
        }
        check::range("total_amount", self.total_amount, 0, i64::MAX)?;
        check::required("prepaid_time", &self.prepaid_time)?;
        check::text("prepaid_time", &self.prepaid_time, 0, usize::MAX)?;
        Ok(())
    }
}
