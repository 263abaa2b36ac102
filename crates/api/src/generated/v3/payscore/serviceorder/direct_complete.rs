//! `/v3/payscore/serviceorder/direct-complete`: 创单结单合并 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/serviceorder/direct-complete`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创单结单合并. Opens and completes a service order in one call.
    ///
    /// `POST /v3/payscore/serviceorder/direct-complete`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/serviceorder/direct-complete", "创单结单合并");

/// 后付费商户优惠.
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

/// 后付费项目.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PostPayment {
    /// 付费项目名称. Name of the item, as the rules of the industry ask. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 金额. Fen (1/100 yuan) for the item; 0 is nothing to pay. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 计费说明. How the item is priced. At most 30 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 付费数量. How many, 1 to 100. 1 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

fields! {
    PostPayment {
        0 name, 1 amount, 2 description, 3 count,
    }
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

/// The body of `POST /v3/payscore/serviceorder/direct-complete`, 创单结单合并.
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
    /// 后付费项目. What is to be paid, as the rules of the industry ask. At most 100 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
    /// 后付费商户优惠. What is taken off. At most 30 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务时间段. When the service begins and ends.
    pub time_range: TimeRange,
    /// 服务位置. Where the service begins and ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<crate::v3::payscore::Location>,
    /// 服务信息. What the service is, shown to the user. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_introduction: Option<String>,
    /// 商户数据包. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 用户标识. Openid of the user under `appid`. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 总金额. Fen (1/100 yuan): the items to be paid less those taken off. Never above the limit agreed for the
    /// service. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 微信支付服务分账标记. True: the money is kept for profit sharing. Default false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 订单优惠标记. Mark for discounts.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
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
        if let Some(value) = &self.service_introduction {
            check::text("service_introduction", value, 0, 20)?;
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, 256)?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 256)?;
        }
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 128)?;
        }
        if let Some(value) = &self.total_amount {
            check::range("total_amount", *value, 0, i64::MAX)?;
        }
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/serviceorder/direct-complete`, 创单结单合并.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: String,
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    pub post_payments: Option<Vec<PostPayment>>,
    /// 后付费商户优惠. Discounts, item by item; at most 30. At most 30 items.
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务时间段. When the service begins and ends.
    pub time_range: TimeRange,
    /// 服务位置. Where the service begins and ends.
    pub location: Option<crate::v3::payscore::Location>,
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    pub service_introduction: String,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 微信支付服务订单号. WeChat Pay number of the order.
    pub order_id: String,
    /// 服务订单状态. CREATED, DOING, and the final DONE (paid), REVOKED (cancelled), EXPIRED (not confirmed within 30
    /// days).
    pub state: crate::v3::payscore::PostState,
    /// 订单状态说明. Only while DOING: `USER_CONFIRM` (confirmed by the user), `MCH_COMPLETE` (completed, not paid yet).
    pub state_description: crate::v3::payscore::StateDescription,
    /// 商户数据包. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: Option<String>,
    /// 总金额. Fen (1/100 yuan). At least 0.
    pub total_amount: Option<i64>,
}

fields! {
    PostResponse {
        0 out_order_no, 1 appid, 2 service_id, 3 post_payments, 4 post_discounts, 5 time_range, 6 location,
        7 service_introduction, 8 mchid, 9 order_id, 10 state, 11 state_description, 12 attach, 13 notify_url,
        14 total_amount,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_order_no",
        "appid",
        "service_id",
        "time_range",
        "service_introduction",
        "mchid",
        "order_id",
        "state",
        "state_description",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 服务时间段.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TimeRange {
    /// 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`; OnAccept for the moment the user confirms. Matches
    /// `\d{8}|\d{14}|OnAccept`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time: Option<String>,
    /// 服务开始时间备注. Words beside the beginning. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time_remark: Option<String>,
    /// 服务结束时间. `yyyyMMddHHmmss` or `yyyyMMdd`, after `start_time`. Needed on completion if not sent before. Matches
    /// `\d{8}|\d{14}`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<String>,
    /// 服务结束时间备注. Words beside the end. At most 50 characters.
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
        if let Some(value) = &self.start_time {
            check::text("start_time", value, 0, usize::MAX)?;
            check::pattern("start_time", value, &PATTERN_2)?;
        }
        if let Some(value) = &self.start_time_remark {
            check::text("start_time_remark", value, 0, 20)?;
        }
        if let Some(value) = &self.end_time {
            check::text("end_time", value, 0, usize::MAX)?;
            check::pattern("end_time", value, &PATTERN_3)?;
        }
        if let Some(value) = &self.end_time_remark {
            check::text("end_time_remark", value, 0, 50)?;
        }
        Ok(())
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_|*-]+$");
static PATTERN_2: Pattern = Pattern::new("\\d{8}|\\d{14}|OnAccept");
static PATTERN_3: Pattern = Pattern::new("\\d{8}|\\d{14}");
