//! `/v3/payscore/acquiringbank/serviceorder`: 从业机构创建微信支付分订单 `POST`, 从业机构查询微信支付分订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod deduction;
pub mod out_order_no;

/// The path `/v3/payscore/acquiringbank/serviceorder`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/acquiringbank/serviceorder/deduction`.
    pub fn deduction(self) -> deduction::Path<'a> {
        deduction::Path(self.0.segment("deduction"))
    }

    /// On to `/v3/payscore/acquiringbank/serviceorder/{out_order_no}`.
    pub fn out_order_no(self, out_order_no: impl AsRef<str>) -> out_order_no::Path<'a> {
        out_order_no::Path(
            self.0.variable("out_order_no", out_order_no.as_ref(), |value| check::text("out_order_no", value, 0, 32)),
        )
    }

    /// 从业机构创建微信支付分订单. Opens a service order. For payment institutions.
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012691326>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 从业机构查询微信支付分订单. A service order by your number or by the id the confirmation page hands back. For payment
    /// institutions.
    ///
    /// `GET /v3/payscore/acquiringbank/serviceorder`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012691343>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/acquiringbank/serviceorder", "从业机构创建微信支付分订单");

static GET: Operation = Operation::new("GET", "/v3/payscore/acquiringbank/serviceorder", "从业机构查询微信支付分订单");

/// 收款信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Collection {
    /// 收款状态. State of the collection.
    pub state: String,
    /// 总收款金额. Fen (1/100 yuan). What is to be collected in all.
    pub total_amount: Option<i64>,
    /// 待收金额. Fen (1/100 yuan). What is still to be collected.
    pub paying_amount: Option<i64>,
    /// 已收金额. Fen (1/100 yuan). What has been collected.
    pub paid_amount: Option<i64>,
    /// 收款明细列表. Collections, one by one.
    pub details: Option<Vec<CollectionItem>>,
}

fields! {
    Collection {
        0 state, 1 total_amount, 2 paying_amount, 3 paid_amount, 4 details,
    }
}

pub(crate) static COLLECTION_SHAPE: Shape = Shape::new(&["state"], &[("details", &COLLECTION_ITEM_SHAPE)]);

/// An item of `details` of a `Collection`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CollectionItem {
    /// 收款序号. Which collection of the order it is, counted from 1.
    pub seq: Option<i64>,
    /// 单笔收款金额. Fen (1/100 yuan). Amount of this collection.
    pub amount: Option<i64>,
    /// 收款成功渠道. How the money was received.
    pub paid_type: Option<String>,
    /// 收款成功时间. When the money was received, `yyyyMMddHHmmss`, Beijing time.
    pub paid_time: Option<String>,
    /// 微信支付交易单号. WeChat Pay's number of the payment.
    pub transaction_id: Option<String>,
    /// 优惠功能. Discounts that were applied.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

fields! {
    CollectionItem {
        0 seq, 1 amount, 2 paid_type, 3 paid_time, 4 transaction_id, 5 promotion_detail,
    }
}

pub(crate) static COLLECTION_ITEM_SHAPE: Shape = Shape::new(&[], &[("promotion_detail", &PROMOTION_DETAIL_SHAPE)]);

/// The query of `GET /v3/payscore/acquiringbank/serviceorder`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 渠道商商户号. Merchant id of the channel partner. At most 32 characters.
    pub channel_id: String,
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: Option<String>,
    /// 回跳查询ID. Id that the confirmation page hands back. Send it or the order's number, not both. At most 512
    /// characters.
    pub query_id: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("channel_id", &self.channel_id)?;
        check::text("channel_id", &self.channel_id, 0, 32)?;
        if let Some(value) = &self.out_order_no {
            check::text("out_order_no", value, 0, 32)?;
        }
        if let Some(value) = &self.query_id {
            check::text("query_id", value, 0, 512)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("service_id", &self.service_id);
        query.push("sub_mchid", &self.sub_mchid);
        query.push("channel_id", &self.channel_id);
        query.push_some("out_order_no", self.out_order_no.as_ref());
        query.push_some("query_id", self.query_id.as_ref());
    }
}

/// The answer to `GET /v3/payscore/acquiringbank/serviceorder`, 从业机构查询微信支付分订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商应用ID. AppID of the institution. At most 32 characters.
    pub appid: String,
    /// 服务商商户号. Merchant id of the service provider or institution. At most 32 characters.
    pub mchid: String,
    /// 子商户应用ID. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    pub service_introduction: String,
    /// 服务订单状态. State of the service order.
    pub state: String,
    /// 订单状态说明. What an order in the state `DOING` waits for; absent in other states.
    pub state_description: Option<String>,
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    pub post_payments: Option<Vec<crate::v3::payscore::PostPayment>>,
    /// 后付费商户优惠. Discounts, item by item; at most 30. At most 30 items.
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 订单风险金. The largest amount that the order may cost: deposit, prepayment or estimate.
    pub risk_fund: crate::v3::payscore::RiskFund,
    /// 总金额. Fen (1/100 yuan). Sum of the items less the discounts. At least 0.
    pub total_amount: Option<i64>,
    /// 是否需要收款. Whether money is to be collected.
    pub need_collection: Option<bool>,
    /// 收款信息. What was collected.
    pub collection: Option<Collection>,
    /// 服务时间段. When the service begins and ends.
    pub time_range: TimeRange,
    /// 服务位置. Where the service begins and ends.
    pub location: Option<crate::v3::payscore::Location>,
    /// 商户数据包. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: String,
    /// 服务商公众号下的用户标识. The user's openid under the service provider's AppID. At most 128 characters.
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识. The user's openid under the sub-merchant's AppID. At most 128 characters.
    pub sub_openid: Option<String>,
    /// 微信支付服务订单号. WeChat Pay's number of the service order.
    pub order_id: String,
    /// 渠道商商户号. Merchant id of the channel partner. At most 32 characters.
    pub channel_id: String,
}

fields! {
    GetResponse {
        0 out_order_no, 1 service_id, 2 appid, 3 mchid, 4 sub_appid, 5 sub_mchid, 6 service_introduction, 7 state,
        8 state_description, 9 post_payments, 10 post_discounts, 11 risk_fund, 12 total_amount, 13 need_collection,
        14 collection, 15 time_range, 16 location, 17 attach, 18 notify_url, 19 openid, 20 sub_openid, 21 order_id,
        22 channel_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_order_no",
        "service_id",
        "appid",
        "mchid",
        "sub_mchid",
        "service_introduction",
        "state",
        "risk_fund",
        "time_range",
        "notify_url",
        "order_id",
        "channel_id",
    ],
    &[
        ("post_discounts", &POST_DISCOUNT_SHAPE),
        ("risk_fund", &crate::v3::payscore::RISK_FUND_SHAPE),
        ("collection", &COLLECTION_SHAPE),
        ("time_range", &TIME_RANGE_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 服务位置.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// 服务开始地点. Where the service begins.
    pub start_location: Option<String>,
    /// 预计服务结束地点. Where the service ends.
    pub end_location: String,
}

fields! {
    Location {
        0 start_location, 1 end_location,
    }
}

pub(crate) static LOCATION_SHAPE: Shape = Shape::new(&["end_location"], &[]);

/// An item of `post_discounts` of a `GetResponse`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PostDiscount {
    /// 优惠名称. Name of the discount. At most 20 characters.
    pub name: String,
    /// 优惠说明. What the discount is. At most 30 characters.
    pub description: String,
    /// 优惠数量. How many discounts. 1 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 付费金额. Fen (1/100 yuan). Price of the item; 0 if it costs nothing. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

fields! {
    PostDiscount {
        0 name, 1 description, 2 count, 3 amount,
    }
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
        if let Some(value) = &self.amount {
            check::range("amount", *value, 0, i64::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static POST_DISCOUNT_SHAPE: Shape = Shape::new(&["name", "description"], &[]);

/// The body of `POST /v3/payscore/acquiringbank/serviceorder`, 从业机构创建微信支付分订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商应用ID. AppID of the institution. At most 32 characters.
    pub appid: String,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 子商户应用ID. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 渠道商商户号. Merchant id of the channel partner. At most 32 characters.
    pub channel_id: String,
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: String,
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    pub service_introduction: String,
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<crate::v3::payscore::PostPayment>>,
    /// 后付费商户优惠. Discounts, item by item; at most 30. At most 30 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 订单风险金. The largest amount that the order may cost: deposit, prepayment or estimate.
    pub risk_fund: crate::v3::payscore::RiskFund,
    /// 服务时间段. When the service begins and ends.
    pub time_range: TimeRange,
    /// 服务位置. Where the service begins and ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<crate::v3::payscore::Location>,
    /// 服务商公众号下的用户标识. The user's openid under the service provider's AppID. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识. The user's openid under the sub-merchant's AppID. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_openid: Option<String>,
    /// 是否需要用户确认. Whether the user has to confirm the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: String,
    /// 商户数据包. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("channel_id", &self.channel_id)?;
        check::text("channel_id", &self.channel_id, 0, 32)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, 32)?;
        check::required("service_introduction", &self.service_introduction)?;
        check::text("service_introduction", &self.service_introduction, 0, 20)?;
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
        self.risk_fund.check().map_err(|fault| fault.within("risk_fund"))?;
        self.time_range.check().map_err(|fault| fault.within("time_range"))?;
        if let Some(value) = &self.location {
            value.check().map_err(|fault| fault.within("location"))?;
        }
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 128)?;
        }
        if let Some(value) = &self.sub_openid {
            check::text("sub_openid", value, 0, 128)?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, 256)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, 256)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/acquiringbank/serviceorder`, 从业机构创建微信支付分订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商应用ID. AppID of the institution. At most 32 characters.
    pub appid: String,
    /// 服务商商户号. Merchant id of the service provider or institution. At most 32 characters.
    pub mchid: String,
    /// 子商户应用ID. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 渠道商商户号. Merchant id of the channel partner. At most 32 characters.
    pub channel_id: String,
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    pub service_introduction: String,
    /// 服务订单状态. State of the service order.
    pub state: String,
    /// 订单状态说明. What an order in the state `DOING` waits for; absent in other states.
    pub state_description: Option<String>,
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    pub post_payments: Option<Vec<crate::v3::payscore::PostPayment>>,
    /// 后付费商户优惠. Discounts, item by item; at most 30. At most 30 items.
    pub post_discounts: Option<Vec<PostResponsePostDiscount>>,
    /// 订单风险金. The largest amount that the order may cost: deposit, prepayment or estimate.
    pub risk_fund: Option<crate::v3::payscore::RiskFund>,
    /// 服务时间段. When the service begins and ends.
    pub time_range: Option<TimeRange>,
    /// 服务位置. Where the service begins and ends.
    pub location: Option<Location>,
    /// 商户数据包. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: Option<String>,
    /// 微信支付服务订单号. WeChat Pay's number of the service order.
    pub order_id: String,
    /// 跳转微信侧数据包. Data with which the user is sent to the page in WeChat.
    pub package: Option<String>,
}

fields! {
    PostResponse {
        0 out_order_no, 1 service_id, 2 appid, 3 mchid, 4 sub_appid, 5 sub_mchid, 6 channel_id, 7 service_introduction,
        8 state, 9 state_description, 10 post_payments, 11 post_discounts, 12 risk_fund, 13 time_range, 14 location,
        15 attach, 16 notify_url, 17 order_id, 18 package,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_order_no",
        "service_id",
        "appid",
        "mchid",
        "sub_mchid",
        "channel_id",
        "service_introduction",
        "state",
        "order_id",
    ],
    &[
        ("post_discounts", &POST_RESPONSE_POST_DISCOUNT_SHAPE),
        ("risk_fund", &crate::v3::payscore::RISK_FUND_SHAPE),
        ("time_range", &TIME_RANGE_SHAPE),
        ("location", &LOCATION_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `post_discounts` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponsePostDiscount {
    /// 优惠名称. Name of the discount. At most 20 characters.
    pub name: String,
    /// 优惠说明. What the discount is. At most 30 characters.
    pub description: String,
    /// 优惠数量. How many discounts. 1 to 100.
    pub count: Option<i64>,
}

fields! {
    PostResponsePostDiscount {
        0 name, 1 description, 2 count,
    }
}

pub(crate) static POST_RESPONSE_POST_DISCOUNT_SHAPE: Shape = Shape::new(&["name", "description"], &[]);

/// An item of `promotion_detail` of a `CollectionItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID. Id of the coupon.
    pub coupon_id: String,
    /// 优惠名称. Name of the discount. At most 20 characters.
    pub name: Option<String>,
    /// 优惠范围. What the discount applies to.
    pub scope: Option<String>,
    /// 优惠类型. Kind of the discount.
    pub type_: Option<String>,
    /// 优惠券面额. Fen (1/100 yuan). Value of the coupon.
    pub amount: i64,
    /// 活动ID. Id of the activity.
    pub stock_id: Option<String>,
    /// 微信出资. Fen (1/100 yuan). Share that WeChat Pay bears.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资. Fen (1/100 yuan). Share that the merchant bears.
    pub merchant_contribute: Option<i64>,
    /// 其他出资. Fen (1/100 yuan). Share that others bear.
    pub other_contribute: Option<i64>,
    /// 优惠币种. Currency of the coupon.
    pub currency: Option<String>,
    /// 单品列表. Single goods.
    pub goods_detail: Option<Vec<crate::v3::payscore::GoodsDetail>>,
}

fields! {
    PromotionDetail {
        0 coupon_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 stock_id, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute, 9 currency, 10 goods_detail,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape =
    Shape::new(&["coupon_id", "amount"], &[("goods_detail", &crate::v3::payscore::GOODS_DETAIL_SHAPE)]);

/// 服务时间段.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TimeRange {
    /// 服务开始时间. Begin of the service: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time, or `OnAccept` for the moment
    /// when the user confirms.
    pub start_time: String,
    /// 服务开始时间备注. Remark about the begin.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time_remark: Option<String>,
    /// 预计服务结束时间. End of the service: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<String>,
    /// 预计服务结束时间备注. Remark about the end.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time_remark: Option<String>,
}

fields! {
    TimeRange {
        0 start_time, 1 start_time_remark, 2 end_time, 3 end_time_remark,
    }
}

impl Check for TimeRange {
    fn check(&self) -> Result<(), FieldError> {
        check::required("start_time", &self.start_time)?;
        check::text("start_time", &self.start_time, 0, usize::MAX)?;
        if let Some(value) = &self.start_time_remark {
            check::text("start_time_remark", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.end_time {
            check::text("end_time", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.end_time_remark {
            check::text("end_time_remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static TIME_RANGE_SHAPE: Shape = Shape::new(&["start_time"], &[]);
