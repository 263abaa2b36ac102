//! `/v3/payscore/serviceorder`: 创建支付分订单 `POST`, 查询支付分订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod direct_complete;
pub mod out_order_no;

/// The path `/v3/payscore/serviceorder`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/serviceorder/direct-complete`.
    pub fn direct_complete(self) -> direct_complete::Path<'a> {
        direct_complete::Path(self.0.segment("direct-complete"))
    }

    /// On to `/v3/payscore/serviceorder/{out_order_no}`.
    pub fn out_order_no(self, out_order_no: impl AsRef<str>) -> out_order_no::Path<'a> {
        out_order_no::Path(
            self.0.variable("out_order_no", out_order_no.as_ref(), |value| check::text("out_order_no", value, 0, 32)),
        )
    }

    /// 创建支付分订单. Opens a service order. Repeating the same content is safe. Needs the confirmation of the user
    /// unless the user authorized the service.
    ///
    /// `POST /v3/payscore/serviceorder`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-service-order.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询支付分订单. A service order by your number or by the id the confirmation page hands back.
    ///
    /// `GET /v3/payscore/serviceorder`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/get-service-order.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/serviceorder", "创建支付分订单");

static GET: Operation = Operation::new("GET", "/v3/payscore/serviceorder", "查询支付分订单");

/// The query of `GET /v3/payscore/serviceorder`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商户服务订单号. Your number of the order. Send it or `query_id`, not both. At most 32 characters.
    pub out_order_no: Option<String>,
    /// 回跳查询ID. Id the confirmation page hands back. Send it or `out_order_no`, not both. At most 512 characters.
    pub query_id: Option<String>,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 公众账号ID. AppID the order was opened with. At most 32 characters.
    pub appid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.out_order_no {
            check::text("out_order_no", value, 0, 32)?;
        }
        if let Some(value) = &self.query_id {
            check::text("query_id", value, 0, 512)?;
        }
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("out_order_no", self.out_order_no.as_ref());
        query.push_some("query_id", self.query_id.as_ref());
        query.push("service_id", &self.service_id);
        query.push("appid", &self.appid);
    }
}

/// The answer to `GET /v3/payscore/serviceorder`, 查询支付分订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    pub state: crate::v3::payscore::GetState,
    /// 订单状态说明. Only while DOING: `USER_CONFIRM` (confirmed by the user), `MCH_COMPLETE` (completed, not paid yet).
    pub state_description: Option<crate::v3::payscore::StateDescription>,
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    pub post_payments: Option<Vec<PostPayment>>,
    /// 商户优惠. Discounts, item by item; at most 30. At most 30 items.
    pub post_discounts: Option<Vec<crate::v3::payscore::PostDiscount>>,
    /// 服务风险金. The largest amount that the order may cost: deposit, prepayment or estimate.
    pub risk_fund: Option<RiskFund>,
    /// 总金额. Fen (1/100 yuan). At least 0.
    pub total_amount: Option<i64>,
    /// 是否需要收款. Whether WeChat Pay has to collect money.
    pub need_collection: Option<bool>,
    /// 收款信息. What was collected.
    pub collection: Option<crate::v3::payscore::Collection>,
    /// 服务时间. When the service begins and ends.
    pub time_range: Option<crate::v3::payscore::TimeRange>,
    /// 服务位置. Where the service begins and ends.
    pub location: Option<crate::v3::payscore::Location>,
    /// 附加数据. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: String,
    /// 服务商公众号下的用户标识. The user's openid under the service provider's AppID. At most 128 characters.
    pub openid: Option<String>,
    /// 微信支付服务订单号. WeChat Pay number of the order.
    pub order_id: Option<String>,
}

fields! {
    GetResponse {
        0 out_order_no, 1 service_id, 2 appid, 3 mchid, 4 service_introduction, 5 state, 6 state_description,
        7 post_payments, 8 post_discounts, 9 risk_fund, 10 total_amount, 11 need_collection, 12 collection,
        13 time_range, 14 location, 15 attach, 16 notify_url, 17 openid, 18 order_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_order_no", "service_id", "appid", "mchid", "service_introduction", "state", "notify_url"],
    &[("risk_fund", &RISK_FUND_SHAPE), ("collection", &crate::v3::payscore::COLLECTION_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `post_discounts` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
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

/// An item of `post_payments` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostPayment {
    /// 付费名称. Name of the item, as the rules of the industry ask. At most 20 characters.
    pub name: Option<String>,
    /// 付费金额. Fen (1/100 yuan) for the item; 0 is nothing to pay. At least 0.
    pub amount: Option<i64>,
    /// 付费说明. How the item is priced. At most 30 characters.
    pub description: Option<String>,
    /// 付费数量. How many, 1 to 100. 1 to 100.
    pub count: Option<i64>,
}

fields! {
    PostPayment {
        0 name, 1 amount, 2 description, 3 count,
    }
}

/// The body of `POST /v3/payscore/serviceorder`, 创建支付分订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户服务订单号. Your number for this order, unique: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters. Matches `^[0-9A-Za-z_|*-]+$`.
    pub out_order_no: String,
    /// 公众账号ID. AppID of the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务信息. What the service is, shown to the user. At most 20 characters.
    pub service_introduction: String,
    /// 后付费项目. What is to be paid, at most 100 items, as the rules of the industry ask. At most 100 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<crate::v3::payscore::PostPayment>>,
    /// 商户优惠. What is taken off, at most 30 items. At most 30 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务时间段. When the service begins and ends.
    pub time_range: TimeRange,
    /// 服务位置. Where the service begins and ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<crate::v3::payscore::Location>,
    /// 服务风险金. The risk of this order: the most it is likely to cost.
    pub risk_fund: crate::v3::payscore::RiskFund,
    /// 商户数据包. Data of your own, URL-encoded, handed back in notifications. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户回调地址. Public address told when the user confirms and when the order is paid; no query string. At most 255
    /// characters.
    pub notify_url: String,
    /// 用户标识. Openid of the user under `appid`. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 是否需要用户确认. Whether the user must confirm the order; false where the user authorized the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 设备信息. Device of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<crate::v3::payscore::Device>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, 32)?;
        check::pattern("out_order_no", &self.out_order_no, &PATTERN_1)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
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
        self.time_range.check().map_err(|fault| fault.within("time_range"))?;
        if let Some(value) = &self.location {
            value.check().map_err(|fault| fault.within("location"))?;
        }
        self.risk_fund.check().map_err(|fault| fault.within("risk_fund"))?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, 256)?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, 255)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 128)?;
        }
        if let Some(value) = &self.device {
            value.check().map_err(|fault| fault.within("device"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/serviceorder`, 创建支付分订单.
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
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    pub post_payments: Option<Vec<PostPayment>>,
    /// 后付费商户优惠. Discounts, item by item; at most 30. At most 30 items.
    pub post_discounts: Option<Vec<crate::v3::payscore::PostDiscount>>,
    /// 服务风险金. The largest amount that the order may cost: deposit, prepayment or estimate.
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段. When the service begins and ends.
    pub time_range: Option<crate::v3::payscore::TimeRange>,
    /// 服务位置. Where the service begins and ends.
    pub location: Option<crate::v3::payscore::Location>,
    /// 商户数据包. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: Option<String>,
    /// 微信支付服务订单号. WeChat Pay number of the order.
    pub order_id: String,
    /// 跳转微信侧小程序订单数据. Hand it to the confirmation page of the mini program, within 5 minutes.
    pub package: String,
}

fields! {
    PostResponse {
        0 appid, 1 mchid, 2 out_order_no, 3 service_id, 4 service_introduction, 5 state, 6 state_description,
        7 post_payments, 8 post_discounts, 9 risk_fund, 10 time_range, 11 location, 12 attach, 13 notify_url,
        14 order_id, 15 package,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["appid", "mchid", "out_order_no", "service_id", "service_introduction", "state", "order_id", "package"],
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

/// 服务时间段.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TimeRange {
    /// 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`; OnAccept for the moment the user confirms.
    pub start_time: String,
    /// 服务结束时间. `yyyyMMddHHmmss` or `yyyyMMdd`, after `start_time`. Needed on completion if not sent before.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<String>,
    /// 服务开始时间备注. Words beside the beginning.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time_remark: Option<String>,
    /// 服务结束时间备注. Words beside the end.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time_remark: Option<String>,
}

impl Check for TimeRange {
    fn check(&self) -> Result<(), FieldError> {
        check::required("start_time", &self.start_time)?;
        check::text("start_time", &self.start_time, 0, usize::MAX)?;
        if let Some(value) = &self.end_time {
            check::text("end_time", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.start_time_remark {
            check::text("start_time_remark", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.end_time_remark {
            check::text("end_time_remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_|*-]+$");
