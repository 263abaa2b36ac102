//! `/v3/payscore/serviceorder/{out_order_no}/modify`: 修改订单金额 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/serviceorder/{out_order_no}/modify`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 修改订单金额. Lowers the amount of a completed order that is not paid yet.
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/modify`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/modify-service-order.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/serviceorder/{out_order_no}/modify", "修改订单金额");

/// 收款信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Collection {
    /// 收款状态. `USER_PAYING` (not paid yet) or `USER_PAID`.
    pub state: crate::v3::payscore::CollectionState,
    /// 总收款金额. Fen (1/100 yuan).
    pub total_amount: Option<i64>,
    /// 待收金额. Fen (1/100 yuan).
    pub paying_amount: Option<i64>,
    /// 已收金额. Fen (1/100 yuan).
    pub paid_amount: Option<i64>,
    /// 收款明细列表. Collections, one by one.
    pub details: Option<Vec<CollectionItem>>,
    /// 收款银行. Bank that paid.
    pub bank_type: Option<String>,
}

fields! {
    Collection {
        0 state, 1 total_amount, 2 paying_amount, 3 paid_amount, 4 details, 5 bank_type,
    }
}

pub(crate) static COLLECTION_SHAPE: Shape = Shape::new(&["state"], &[]);

/// An item of `details` of a `Collection`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CollectionItem {
    /// 收款序号. Which collection of the order it is, counted from 1.
    pub seq: Option<i64>,
    /// 单笔收款金额. Fen (1/100 yuan).
    pub amount: Option<i64>,
    /// 收款成功渠道. NEWTON (by WeChat Pay) or MCH (reported by the merchant).
    pub paid_type: Option<crate::v3::payscore::PaidType>,
    /// 收款成功时间. `yyyyMMddHHmmss`.
    pub paid_time: Option<String>,
    /// 微信支付交易单号. WeChat Pay number of the payment; a refund needs it.
    pub transaction_id: Option<String>,
}

fields! {
    CollectionItem {
        0 seq, 1 amount, 2 paid_type, 3 paid_time, 4 transaction_id,
    }
}

/// The body of `POST /v3/payscore/serviceorder/{out_order_no}/modify`, 修改订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公众账号ID. AppID of the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 后付费项目. What is to be paid, as the rules of the industry ask. At most 100 items.
    pub post_payments: Vec<crate::v3::payscore::PostPayment>,
    /// 后付费商户优惠. What is taken off, at most 30 items. At most 30 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<crate::v3::payscore::PostDiscount>>,
    /// 总金额. Fen (1/100 yuan): the items to be paid less those taken off. Never above the limit agreed for the
    /// service. At least 0.
    pub total_amount: i64,
    /// 修改原因. Why; shown to the user when an order is cancelled. At most 50 characters.
    pub reason: String,
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
        check::required("reason", &self.reason)?;
        check::text("reason", &self.reason, 0, 50)?;
        if let Some(value) = &self.device {
            value.check().map_err(|fault| fault.within("device"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/serviceorder/{out_order_no}/modify`, 修改订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商公众号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 服务商商户号. Merchant id of the service provider or institution. At most 32 characters.
    pub mchid: String,
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    pub service_introduction: String,
    /// 服务订单状态. CREATED, DOING, and the final DONE (paid), REVOKED (cancelled), EXPIRED (not confirmed within 30
    /// days).
    pub state: crate::v3::payscore::PostState,
    /// 订单状态说明. Only while DOING: `USER_CONFIRM` (confirmed by the user), `MCH_COMPLETE` (completed, not paid yet).
    pub state_description: Option<crate::v3::payscore::StateDescription>,
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    pub post_payments: Vec<crate::v3::payscore::PostPayment>,
    /// 商户优惠. Discounts, item by item; at most 30. At most 30 items.
    pub post_discounts: Option<Vec<crate::v3::payscore::PostDiscount>>,
    /// 服务风险金. The largest amount that the order may cost: deposit, prepayment or estimate.
    pub risk_fund: Option<RiskFund>,
    /// 总金额. Fen (1/100 yuan). At least 0.
    pub total_amount: Option<i64>,
    /// 是否需要收款. Whether WeChat Pay has to collect money.
    pub need_collection: Option<bool>,
    /// 收款信息. What was collected.
    pub collection: Option<Collection>,
    /// 服务时间. When the service begins and ends.
    pub time_range: Option<crate::v3::payscore::TimeRange>,
    /// 服务位置. Where the service begins and ends.
    pub location: Option<crate::v3::payscore::Location>,
    /// 附加数据. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: Option<String>,
    /// 微信支付服务订单号. WeChat Pay number of the order.
    pub order_id: Option<String>,
}

fields! {
    PostResponse {
        0 out_order_no, 1 service_id, 2 appid, 3 mchid, 4 service_introduction, 5 state, 6 state_description,
        7 post_payments, 8 post_discounts, 9 risk_fund, 10 total_amount, 11 need_collection, 12 collection,
        13 time_range, 14 location, 15 attach, 16 notify_url, 17 order_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_order_no", "service_id", "appid", "mchid", "service_introduction", "state", "post_payments"],
    &[("risk_fund", &RISK_FUND_SHAPE), ("collection", &COLLECTION_SHAPE)],
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
