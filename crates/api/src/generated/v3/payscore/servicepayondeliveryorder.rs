//! `/v3/payscore/servicepayondeliveryorder`: 创建先用后付订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/servicepayondeliveryorder`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创建先用后付订单. Opens an order to be paid after delivery.
    ///
    /// `POST /v3/payscore/servicepayondeliveryorder`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-pay-on-delivery-service-order.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/servicepayondeliveryorder", "创建先用后付订单");

/// 后付费商户优惠.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostDiscount {
    /// 优惠名称. Name of the discount; each name once in an order. At most 20 characters.
    pub name: String,
    /// 优惠说明. When the discount applies. At most 30 characters.
    pub description: String,
    /// 优惠金额. Fen (1/100 yuan) taken off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量. How many. 1 to 100.
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

/// 后付费项目.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostPayment {
    /// 付费项目名称. Name of the item, as the rules of the industry ask. At most 20 characters.
    pub name: String,
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

impl Check for PostPayment {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, 20)?;
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

/// The body of `POST /v3/payscore/servicepayondeliveryorder`, 创建先用后付订单.
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
    /// What is to be paid, as the rules of the industry ask. At most 100 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
    /// What is taken off. At most 30 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务时间段. When the service begins and ends.
    pub time_range: TimeRange,
    /// 服务位置. Where the service begins and ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<crate::v3::payscore::Location>,
    /// 订单风险金. The risk of this order: the most it is likely to cost.
    pub risk_fund: RiskFund,
    /// 商户数据包. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: String,
    /// 用户标识. Openid of the user under `appid`. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 是否需要用户确认. Whether the user must confirm the order; false where the user authorized the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 商户号. Merchant id. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
    /// 先用后付购物详情. What is bought now and paid later.
    pub shopping_info: ShoppingInfo,
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
        check::text("notify_url", &self.notify_url, 0, 256)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 128)?;
        }
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, 32)?;
        }
        self.shopping_info.check().map_err(|fault| fault.within("shopping_info"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/servicepayondeliveryorder`, 创建先用后付订单.
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
    /// 服务订单状态. State of the service order.
    pub state: String,
    /// 订单状态说明. What an order in the state `DOING` waits for; absent in other states.
    pub state_description: Option<String>,
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    pub post_payments: Option<Vec<PostResponsePostPayment>>,
    /// 后付费商户优惠. Discounts, item by item; at most 30. At most 30 items.
    pub post_discounts: Option<Vec<crate::v3::payscore::PostDiscount>>,
    /// 服务风险金. The largest amount that the order may cost: deposit, prepayment or estimate.
    pub risk_fund: Option<crate::v3::payscore::RiskFund>,
    /// 服务时间段. When the service begins and ends.
    pub time_range: Option<crate::v3::payscore::TimeRange>,
    /// 服务位置. Where the service begins and ends.
    pub location: Option<crate::v3::payscore::Location>,
    /// 商户数据包. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: Option<String>,
    /// 微信支付服务订单号. WeChat Pay's number of the service order.
    pub order_id: String,
    /// 跳转微信侧小程序订单数据. Data with which the user is sent to the page in WeChat.
    pub package: String,
    /// 先用后付购物详情. What is bought now and paid later.
    pub shopping_info: Option<crate::v3::payscore::ShoppingInfo>,
}

fields! {
    PostResponse {
        0 appid, 1 mchid, 2 out_order_no, 3 service_id, 4 service_introduction, 5 state, 6 state_description,
        7 post_payments, 8 post_discounts, 9 risk_fund, 10 time_range, 11 location, 12 attach, 13 notify_url,
        14 order_id, 15 package, 16 shopping_info,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["appid", "mchid", "out_order_no", "service_id", "service_introduction", "state", "order_id", "package"],
    &[
        ("risk_fund", &crate::v3::payscore::RISK_FUND_SHAPE),
        ("shopping_info", &crate::v3::payscore::SHOPPING_INFO_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `post_payments` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponsePostPayment {
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
    PostResponsePostPayment {
        0 name, 1 amount, 2 description, 3 count,
    }
}

/// 订单风险金.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct RiskFund {
    /// 风险金名称. DEPOSIT, ADVANCE, `CASH_DEPOSIT` (kinds of deposit) or `ESTIMATE_ORDER_COST` (what the order may
    /// cost), as the service was set up.
    pub name: crate::v3::payscore::RiskFundName,
    /// 风险金额. Fen (1/100 yuan), within the limit of the service.
    pub amount: i64,
    /// 风险说明. What the risk is. At most 30 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
}

impl Check for RiskFund {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::known("name", &self.name)?;
        if let Some(value) = &self.description {
            check::text("description", value, 0, 30)?;
        }
        Ok(())
    }
}

/// 先用后付购物详情.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ShoppingInfo {
    /// 实际购物商家公众号ID. AppID of the shop where the user bought.
    #[serde(skip_serializing_if = "check::is_void")]
    pub real_merchant_appid: Option<String>,
    /// 单详跳转链接. Page of the order, opened from WeChat.
    pub jump_link: crate::v3::payscore::JumpLink,
    /// 商品列表. What is bought.
    pub goods: Vec<crate::v3::payscore::Goods>,
}

impl Check for ShoppingInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.real_merchant_appid {
            check::text("real_merchant_appid", value, 0, usize::MAX)?;
        }
        self.jump_link.check().map_err(|fault| fault.within("jump_link"))?;
        check::required("goods", &self.goods)?;
        for (index, item) in self.goods.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("goods", index))?;
        }
        Ok(())
    }
}

/// 服务时间段.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TimeRange {
    /// 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`; OnAccept for the moment the user confirms. Matches
    /// `\d{8}|\d{14}|OnAccept`.
    pub start_time: String,
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

impl Check for TimeRange {
    fn check(&self) -> Result<(), FieldError> {
        check::required("start_time", &self.start_time)?;
        check::text("start_time", &self.start_time, 0, usize::MAX)?;
        check::pattern("start_time", &self.start_time, &PATTERN_2)?;
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
