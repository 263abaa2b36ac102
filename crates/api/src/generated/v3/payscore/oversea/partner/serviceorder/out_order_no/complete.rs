//! `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`: 完结支付分订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 完结支付分订单. Reports that the service has ended and what it costs. For institutions abroad.
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`, for merchants and service
    /// providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete", "完结支付分订单");

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

/// The body of `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`, 完结支付分订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 后付费项目.
    pub post_payments: Vec<crate::v3::payscore::PostPayment>,
    /// 商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 总金额.
    pub total_amount: i64,
    /// 货币类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 实际服务时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
    /// 实际服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<crate::v3::payscore::Location>,
    /// 微信支付服务分账标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 完结服务时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete_time: Option<Time>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("post_payments", &self.post_payments)?;
        for (index, item) in self.post_payments.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("post_payments", index))?;
        }
        if let Some(value) = &self.post_discounts {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("post_discounts", index))?;
            }
        }
        if let Some(value) = &self.currency {
            check::text("currency", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.time_range {
            value.check().map_err(|fault| fault.within("time_range"))?;
        }
        if let Some(value) = &self.location {
            value.check().map_err(|fault| fault.within("location"))?;
        }
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 实际服务时间.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TimeRange {
    /// 服务开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<Time>,
    /// 服务结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<Time>,
    /// 服务开始时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
    /// 服务结束时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
}

impl Check for TimeRange {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.start_time_remark {
            check::text("start_time_remark", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.end_time_remark {
            check::text("end_time_remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
