//! `/v3/payscore/acquiringbank/servicepayondeliveryorder`: 从业机构创建先用后付订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/acquiringbank/servicepayondeliveryorder`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 从业机构创建先用后付订单. Opens an order to be paid after delivery. For payment institutions.
    ///
    /// `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/acquiringbank/servicepayondeliveryorder", "从业机构创建先用后付订单");

/// An item of `goods` of a `ShoppingInfo`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Goods {
    /// 商品名称. Name of the goods.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 商品图片链接. Address of a picture of the goods.
    #[serde(skip_serializing_if = "check::is_void")]
    pub picture: Option<String>,
    /// 商品单价金额. Fen (1/100 yuan) for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 商品数量. How many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Ids of the goods' categories.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<Vec<String>>,
}

impl Check for Goods {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.name {
            check::text("name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.picture {
            check::text("picture", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.category_id {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("category_id[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 单详跳转链接.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct JumpLink {
    /// 跳转链接类型. Kind of the page.
    pub jump_link_type: String,
    /// 小程序跳转AppID. AppID of the mini program to open.
    pub appid: Option<String>,
    /// 小程序跳转path. Page of the mini program.
    pub path: Option<String>,
}

fields! {
    JumpLink {
        0 jump_link_type, 1 appid, 2 path,
    }
}

pub(crate) static JUMP_LINK_SHAPE: Shape = Shape::new(&["jump_link_type"], &[]);

/// 后付费商户优惠.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostDiscount {
    /// 优惠名称. Name of the discount. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 优惠说明. What the discount is. At most 30 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 优惠金额. Fen (1/100 yuan). Amount of the discount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量. How many discounts. 1 to 100.
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

/// 后付费项目.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostPayment {
    /// 付费项目名称. Name of the item. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 金额. Fen (1/100 yuan). Price of the item; 0 if it costs nothing. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 计费说明. How the item is charged. At most 30 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 付费数量. How many of the item. 1 to 100.
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

/// The body of `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`, 从业机构创建先用后付订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户服务订单号. Your number of the service order: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters.
    pub out_order_no: String,
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 子商户应用ID. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 渠道商商户号. Merchant id of the channel partner. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub channel_id: Option<String>,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    pub service_introduction: String,
    /// What the service costs, item by item; at most 100. At most 100 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
    /// Discounts, item by item; at most 30. At most 30 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务时间段. When the service begins and ends.
    pub time_range: TimeRange,
    /// 服务位置. Where the service begins and ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<crate::v3::payscore::Location>,
    /// 订单风险金. The largest amount that the order may cost: deposit, prepayment or estimate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_fund: Option<RiskFund>,
    /// 商户数据包. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 用户标识. The user's openid under the AppID. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识. The user's openid under the sub-merchant's AppID. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_openid: Option<String>,
    /// 是否需要用户确认. Whether the user has to confirm the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 商户号. Merchant id. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
    /// 先用后付购物详情. What is bought now and paid later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shopping_info: Option<ShoppingInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        if let Some(value) = &self.channel_id {
            check::text("channel_id", value, 0, 32)?;
        }
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
        if let Some(value) = &self.risk_fund {
            value.check().map_err(|fault| fault.within("risk_fund"))?;
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
        if let Some(value) = &self.sub_openid {
            check::text("sub_openid", value, 0, 128)?;
        }
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.shopping_info {
            value.check().map_err(|fault| fault.within("shopping_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`, 从业机构创建先用后付订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户订单号. Your number of the order. At most 32 characters.
    pub out_order_no: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商公众号ID. AppID of the institution. At most 32 characters.
    pub appid: String,
    /// 服务商商户号. Merchant id of the service provider or institution. At most 32 characters.
    pub mchid: String,
    /// 子商户公众号ID. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 子商户商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    pub service_introduction: String,
    /// 服务订单状态. State of the service order.
    pub state: String,
    /// 订单状态说明. What an order in the state `DOING` waits for; absent in other states.
    pub state_description: Option<String>,
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    pub post_payments: Option<Vec<PostResponsePostPayment>>,
    /// 商户优惠. Discounts, item by item; at most 30. At most 30 items.
    pub post_discounts: Option<Vec<crate::v3::payscore::PostDiscount>>,
    /// 服务风险金. The largest amount that the order may cost: deposit, prepayment or estimate.
    pub risk_fund: Option<crate::v3::payscore::RiskFund>,
    /// 服务时间. When the service begins and ends.
    pub time_range: Option<crate::v3::payscore::TimeRange>,
    /// 服务位置. Where the service begins and ends.
    pub location: Option<crate::v3::payscore::Location>,
    /// 附加数据. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: Option<String>,
    /// 微信支付服务订单号. WeChat Pay's number of the service order.
    pub order_id: Option<String>,
    /// 跳转微信侧数据包. Data with which the user is sent to the page in WeChat.
    pub package: Option<String>,
    /// 先用后付购物详情. What is bought now and paid later.
    pub shopping_info: Option<crate::v3::payscore::ShoppingInfo>,
}

fields! {
    PostResponse {
        0 out_order_no, 1 service_id, 2 appid, 3 mchid, 4 sub_appid, 5 sub_mchid, 6 service_introduction, 7 state,
        8 state_description, 9 post_payments, 10 post_discounts, 11 risk_fund, 12 time_range, 13 location, 14 attach,
        15 notify_url, 16 order_id, 17 package, 18 shopping_info,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_order_no", "service_id", "appid", "mchid", "sub_mchid", "service_introduction", "state"],
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
    /// 付费名称. Name of the item. At most 20 characters.
    pub name: Option<String>,
    /// 付费金额. Fen (1/100 yuan). Price of the item; 0 if it costs nothing. At least 0.
    pub amount: Option<i64>,
    /// 付费说明. How the item is charged. At most 30 characters.
    pub description: Option<String>,
    /// 付费数量. How many of the item. 1 to 100.
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
    /// 风险金名称. Kind of the amount at risk.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<crate::v3::payscore::RiskFundName>,
    /// 风险金额. Fen (1/100 yuan). Amount at risk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 风险说明. What the amount at risk is for. At most 30 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
}

impl Check for RiskFund {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.name {
            check::known("name", value)?;
        }
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_link: Option<crate::v3::payscore::JumpLink>,
    /// 商品列表. What is bought.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods: Option<Vec<Goods>>,
}

impl Check for ShoppingInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.real_merchant_appid {
            check::text("real_merchant_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.jump_link {
            value.check().map_err(|fault| fault.within("jump_link"))?;
        }
        if let Some(value) = &self.goods {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("goods", index))?;
            }
        }
        Ok(())
    }
}

/// 服务时间段.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TimeRange {
    /// 服务开始时间. Begin of the service: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time, or `OnAccept` for the moment
    /// when the user confirms. Matches `\d{8}|\d{14}|OnAccept`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time: Option<String>,
    /// 服务开始时间备注. Remark about the begin. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time_remark: Option<String>,
    /// 服务结束时间. End of the service: `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `\d{8}|\d{14}`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<String>,
    /// 服务结束时间备注. Remark about the end. At most 50 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time_remark: Option<String>,
}

impl Check for TimeRange {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.start_time {
            check::text("start_time", value, 0, usize::MAX)?;
            check::pattern("start_time", value, &PATTERN_1)?;
        }
        if let Some(value) = &self.start_time_remark {
            check::text("start_time_remark", value, 0, 20)?;
        }
        if let Some(value) = &self.end_time {
            check::text("end_time", value, 0, usize::MAX)?;
            check::pattern("end_time", value, &PATTERN_2)?;
        }
        if let Some(value) = &self.end_time_remark {
            check::text("end_time_remark", value, 0, 50)?;
        }
        Ok(())
    }
}

static PATTERN_1: Pattern = Pattern::new("\\d{8}|\\d{14}|OnAccept");
static PATTERN_2: Pattern = Pattern::new("\\d{8}|\\d{14}");
