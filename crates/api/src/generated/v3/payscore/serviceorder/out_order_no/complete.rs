//! `/v3/payscore/serviceorder/{out_order_no}/complete`: 完结支付分订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/serviceorder/{out_order_no}/complete`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 完结支付分订单. Reports that the service has ended and what it costs. WeChat Pay then collects the money, again and
    /// again until it has it.
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/complete`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/complete-service-order.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/serviceorder/{out_order_no}/complete", "完结支付分订单");

/// 实际服务位置.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Location {
    /// 服务结束地点. Where the service ends.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_location: Option<String>,
}

fields! {
    Location {
        0 end_location,
    }
}

impl Check for Location {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.end_location {
            check::text("end_location", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `post_discounts` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PostDiscount {
    /// 优惠名称. Name of the discount; each name once in an order. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 优惠说明. When the discount applies. At most 30 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 优惠金额. Fen (1/100 yuan) taken off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量. How many. 1 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

fields! {
    PostDiscount {
        0 name, 1 description, 2 amount, 3 count,
    }
}

impl Check for PostDiscount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.name {
            check::text("name", value, 0, 20)?;
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

/// The body of `POST /v3/payscore/serviceorder/{out_order_no}/complete`, 完结支付分订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公众账号ID. AppID of the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 后付费项目. What is to be paid, at most 100 items, as the rules of the industry ask. At most 100 items.
    pub post_payments: Vec<crate::v3::payscore::PostPayment>,
    /// 商户优惠. What is taken off, at most 30 items. At most 30 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 总金额. Fen (1/100 yuan): the items to be paid less those taken off. Never above the limit agreed for the
    /// service. At least 0.
    pub total_amount: i64,
    /// 实际服务时间段. When the service begins and ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<crate::v3::payscore::TimeRange>,
    /// 实际服务位置. Where the service begins and ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 微信支付服务分账标记. True: the money is kept for profit sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 订单优惠标记. Mark for discounts.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 设备信息. Device of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<crate::v3::payscore::Device>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
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
        if let Some(value) = &self.time_range {
            value.check().map_err(|fault| fault.within("time_range"))?;
        }
        if let Some(value) = &self.location {
            value.check().map_err(|fault| fault.within("location"))?;
        }
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.device {
            value.check().map_err(|fault| fault.within("device"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/serviceorder/{out_order_no}/complete`, 完结支付分订单.
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
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    pub service_introduction: String,
    /// 服务订单状态. CREATED, DOING, and the final DONE (paid), REVOKED (cancelled), EXPIRED (not confirmed within 30
    /// days).
    pub state: crate::v3::payscore::PostState,
    /// 订单状态说明. Only while DOING: `USER_CONFIRM` (confirmed by the user), `MCH_COMPLETE` (completed, not paid yet).
    pub state_description: Option<crate::v3::payscore::StateDescription>,
    /// 商户收款总金额. Fen (1/100 yuan). At least 0.
    pub total_amount: i64,
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    pub post_payments: Option<Vec<crate::v3::payscore::PostPayment>>,
    /// 后付费商户优惠. Discounts, item by item; at most 30. At most 30 items.
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务风险金. The largest amount that the order may cost: deposit, prepayment or estimate.
    pub risk_fund: RiskFund,
    /// 服务时间段. When the service begins and ends.
    pub time_range: Option<crate::v3::payscore::TimeRange>,
    /// 服务位置. Where the service begins and ends.
    pub location: Option<Location>,
    /// 微信支付服务订单号. WeChat Pay number of the order.
    pub order_id: Option<String>,
    /// 是否需要收款. Whether WeChat Pay has to collect money.
    pub need_collection: Option<bool>,
}

fields! {
    PostResponse {
        0 appid, 1 mchid, 2 out_order_no, 3 service_id, 4 service_introduction, 5 state, 6 state_description,
        7 total_amount, 8 post_payments, 9 post_discounts, 10 risk_fund, 11 time_range, 12 location, 13 order_id,
        14 need_collection,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["appid", "mchid", "out_order_no", "service_id", "service_introduction", "state", "total_amount", "risk_fund"],
    &[("risk_fund", &RISK_FUND_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 服务风险金.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RiskFund {
    /// 风险名称. DEPOSIT, ADVANCE, `CASH_DEPOSIT` (kinds of deposit) or `ESTIMATE_ORDER_COST` (what the order may
    /// cost), as the service was set up.
    pub name: crate::v3::payscore::RiskFundName,
    /// 风险金额. Fen (1/100 yuan), within the limit of the service.
    pub amount: i64,
    /// 风险说明. What the risk is.
    pub description: Option<String>,
}

fields! {
    RiskFund {
        0 name, 1 amount, 2 description,
    }
}

pub(crate) static RISK_FUND_SHAPE: Shape = Shape::new(&["name", "amount"], &[]);
