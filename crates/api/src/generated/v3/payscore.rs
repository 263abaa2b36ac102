//! `/v3/payscore`
//!
//! WeChat Pay Score (支付分).
//!
//! Behind the feature `payscore`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod acquiringbank;
pub mod merchant_bill;
pub mod oversea;
pub mod partner;
pub mod payafter_orders;
pub mod permissions;
pub mod plan;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
pub mod sign_plan;
pub mod smartretail_orders;
pub mod user_service_state;
pub mod users;

/// The path `/v3/payscore`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/acquiringbank`.
    pub fn acquiringbank(self) -> acquiringbank::Path<'a> {
        acquiringbank::Path(self.0.segment("acquiringbank"))
    }

    /// On to `/v3/payscore/merchant-bill`.
    pub fn merchant_bill(self) -> merchant_bill::Path<'a> {
        merchant_bill::Path(self.0.segment("merchant-bill"))
    }

    /// On to `/v3/payscore/oversea`.
    pub fn oversea(self) -> oversea::Path<'a> {
        oversea::Path(self.0.segment("oversea"))
    }

    /// On to `/v3/payscore/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }

    /// On to `/v3/payscore/payafter-orders`.
    pub fn payafter_orders(self) -> payafter_orders::Path<'a> {
        payafter_orders::Path(self.0.segment("payafter-orders"))
    }

    /// On to `/v3/payscore/permissions`.
    pub fn permissions(self) -> permissions::Path<'a> {
        permissions::Path(self.0.segment("permissions"))
    }

    /// On to `/v3/payscore/plan`.
    pub fn plan(self) -> plan::Path<'a> {
        plan::Path(self.0.segment("plan"))
    }

    /// On to `/v3/payscore/serviceorder`.
    pub fn serviceorder(self) -> serviceorder::Path<'a> {
        serviceorder::Path(self.0.segment("serviceorder"))
    }

    /// On to `/v3/payscore/servicepayondeliveryorder`.
    pub fn servicepayondeliveryorder(self) -> servicepayondeliveryorder::Path<'a> {
        servicepayondeliveryorder::Path(self.0.segment("servicepayondeliveryorder"))
    }

    /// On to `/v3/payscore/sign-plan`.
    pub fn sign_plan(self) -> sign_plan::Path<'a> {
        sign_plan::Path(self.0.segment("sign-plan"))
    }

    /// On to `/v3/payscore/smartretail-orders`.
    pub fn smartretail_orders(self) -> smartretail_orders::Path<'a> {
        smartretail_orders::Path(self.0.segment("smartretail-orders"))
    }

    /// On to `/v3/payscore/user-service-state`.
    pub fn user_service_state(self) -> user_service_state::Path<'a> {
        user_service_state::Path(self.0.segment("user-service-state"))
    }

    /// On to `/v3/payscore/users`.
    pub fn users(self) -> users::Path<'a> {
        users::Path(self.0.segment("users"))
    }
}

/// 收款信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Collection {
    /// 收款状态. `USER_PAYING` (not paid yet) or `USER_PAID`.
    pub state: CollectionState,
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

pub(crate) static COLLECTION_SHAPE: Shape = Shape::new(&["state"], &[("details", &COLLECTION_ITEM_SHAPE)]);

/// An item of `details` of a `Collection`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CollectionItem {
    /// 收款序号. Which collection of the order it is, counted from 1.
    pub seq: Option<i64>,
    /// 单笔收款金额. Fen (1/100 yuan).
    pub amount: Option<i64>,
    /// 收款成功渠道. NEWTON (by WeChat Pay) or MCH (reported by the merchant).
    pub paid_type: Option<PaidType>,
    /// 收款成功时间. `yyyyMMddHHmmss`.
    pub paid_time: Option<String>,
    /// 微信支付交易单号. WeChat Pay number of the payment; a refund needs it.
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

/// 设备信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Device {
    /// 服务开始的设备ID. Device where the service begins.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_device_id: Option<String>,
    /// 服务结束的设备ID. Device where the service ends.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_device_id: Option<String>,
    /// 物料URL. Address in the code on the device.
    #[serde(skip_serializing_if = "check::is_void")]
    pub materiel_no: Option<String>,
}

impl Check for Device {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.start_device_id {
            check::text("start_device_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.end_device_id {
            check::text("end_device_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.materiel_no {
            check::text("materiel_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `discounts` of a `GetResponse`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Discount {
    /// 优惠名称. Name of the discount. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub discount_name: Option<String>,
    /// 商品优惠金额. Fen (1/100 yuan). Amount of the discount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 优惠说明. What the discount is.
    #[serde(skip_serializing_if = "check::is_void")]
    pub discount_desc: Option<String>,
}

fields! {
    Discount {
        0 discount_name, 1 discount_amount, 2 discount_desc,
    }
}

impl Check for Discount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.discount_name {
            check::text("discount_name", value, 0, 20)?;
        }
        if let Some(value) = &self.discount_desc {
            check::text("discount_desc", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `fees` of a `GetResponse`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Fee {
    /// 付费项目名称. Name of the item.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fee_name: Option<String>,
    /// 付费项目数量. How many of the item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_count: Option<i64>,
    /// 付费项目总金额. Fen (1/100 yuan). Price of the item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_amount: Option<i64>,
    /// 描述计费规则. How the item is charged.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fee_desc: Option<String>,
}

fields! {
    Fee {
        0 fee_name, 1 fee_count, 2 fee_amount, 3 fee_desc,
    }
}

impl Check for Fee {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.fee_name {
            check::text("fee_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.fee_desc {
            check::text("fee_desc", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `goods` of a `ShoppingInfo`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Goods {
    /// 商品名称. Name of the goods.
    pub name: String,
    /// 商品图片链接. Address of a picture of the goods.
    pub picture: String,
    /// 商品单价金额. Fen (1/100 yuan) for one.
    pub amount: i64,
    /// 商品数量. How many.
    pub count: i64,
    /// 商品品类ID. Ids of the goods' categories.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<Vec<String>>,
}

fields! {
    Goods {
        0 name, 1 picture, 2 amount, 3 count, 4 category_id,
    }
}

impl Check for Goods {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        check::required("picture", &self.picture)?;
        check::text("picture", &self.picture, 0, usize::MAX)?;
        if let Some(value) = &self.category_id {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("category_id[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

pub(crate) static GOODS_SHAPE: Shape = Shape::new(&["name", "picture", "amount", "count"], &[]);

/// An item of `goods_detail` of a `PromotionDetail`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码. Your code of the goods.
    pub goods_id: String,
    /// 商品数量. How many of the goods.
    pub quantity: Option<i64>,
    /// 商品价格. Fen (1/100 yuan). Price of one.
    pub unit_price: Option<i64>,
    /// 商品优惠金额. Fen (1/100 yuan). Amount of the discount.
    pub discount_amount: Option<i64>,
    /// 商品备注. Remark about the goods.
    pub goods_remark: Option<String>,
}

fields! {
    GoodsDetail {
        0 goods_id, 1 quantity, 2 unit_price, 3 discount_amount, 4 goods_remark,
    }
}

pub(crate) static GOODS_DETAIL_SHAPE: Shape = Shape::new(&["goods_id"], &[]);

/// 单详跳转链接.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct JumpLink {
    /// 跳转链接类型. Kind of the page.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_link_type: Option<JumpLinkType>,
    /// 小程序跳转AppID. AppID of the mini program to open.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 小程序跳转path. Page of the mini program.
    #[serde(skip_serializing_if = "check::is_void")]
    pub path: Option<String>,
}

impl Check for JumpLink {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.jump_link_type {
            check::known("jump_link_type", value)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.path {
            check::text("path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 服务位置.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Location {
    /// 服务开始地点. Where it begins.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_location: Option<String>,
    /// 预计服务结束地点. Where it ends.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_location: Option<String>,
}

fields! {
    Location {
        0 start_location, 1 end_location,
    }
}

impl Check for Location {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.start_location {
            check::text("start_location", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.end_location {
            check::text("end_location", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `post_discounts` of a `PostResponse`.
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

/// An item of `post_payments` of a `GetResponse`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PostPayment {
    /// 付费项目名称. Name of the item, as the rules of the industry ask. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 付费说明. How the item is priced. At most 30 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 金额. Fen (1/100 yuan) for the item, abroad the smallest unit of the currency; 0 is nothing to pay. At least
    /// 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 付费数量. How many, 1 to 100. 1 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

fields! {
    PostPayment {
        0 name, 1 description, 2 amount, 3 count,
    }
}

impl Check for PostPayment {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.name {
            check::text("name", value, 0, 20)?;
        }
        if let Some(value) = &self.description {
            check::text("description", value, 0, 30)?;
        }
        if let Some(value) = &self.amount {
            check::range("amount", *value, 0, i64::MAX)?;
        }
        if let Some(value) = &self.count {
            check::range("count", *value, 1, 100)?;
        }
        Ok(())
    }
}

/// An item of `promotion_detail` of a `CollectionItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID. Id of the coupon.
    pub coupon_id: String,
    /// 优惠名称. Name of the discount. At most 20 characters.
    pub name: Option<String>,
    /// 优惠范围. What the discount applies to.
    pub scope: Option<Scope>,
    /// 优惠类型. Kind of the discount.
    pub type_: Option<PromotionDetailType>,
    /// 优惠券面额. Fen (1/100 yuan).
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
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

fields! {
    PromotionDetail {
        0 coupon_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 stock_id, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute, 9 currency, 10 goods_detail,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape =
    Shape::new(&["coupon_id", "amount"], &[("goods_detail", &GOODS_DETAIL_SHAPE)]);

/// 订单风险金.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RiskFund {
    /// 风险金名称. DEPOSIT, ADVANCE, `CASH_DEPOSIT` (kinds of deposit) or `ESTIMATE_ORDER_COST` (what the order may
    /// cost), as the service was set up.
    pub name: String,
    /// 风险金额. Fen (1/100 yuan), abroad the smallest unit of the currency; within the limit of the service.
    pub amount: i64,
    /// 风险说明. What the risk is.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
}

fields! {
    RiskFund {
        0 name, 1 amount, 2 description,
    }
}

impl Check for RiskFund {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        if let Some(value) = &self.description {
            check::text("description", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static RISK_FUND_SHAPE: Shape = Shape::new(&["name", "amount"], &[]);

/// 先用后付购物详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ShoppingInfo {
    /// 实际购物商家公众号ID. AppID of the shop where the user bought.
    pub real_merchant_appid: Option<String>,
    /// 单详跳转链接. Page of the order, opened from WeChat.
    pub jump_link: crate::v3::payscore::acquiringbank::servicepayondeliveryorder::JumpLink,
    /// 商品列表. What is bought.
    pub goods: Vec<Goods>,
}

fields! {
    ShoppingInfo {
        0 real_merchant_appid, 1 jump_link, 2 goods,
    }
}

pub(crate) static SHOPPING_INFO_SHAPE: Shape = Shape::new(
    &["jump_link", "goods"],
    &[
        ("jump_link", &crate::v3::payscore::acquiringbank::servicepayondeliveryorder::JUMP_LINK_SHAPE),
        ("goods", &GOODS_SHAPE),
    ],
);

/// 服务时间.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TimeRange {
    /// 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`; OnAccept for the moment the user confirms.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time: Option<String>,
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

fields! {
    TimeRange {
        0 start_time, 1 end_time, 2 start_time_remark, 3 end_time_remark,
    }
}

impl Check for TimeRange {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.start_time {
            check::text("start_time", value, 0, usize::MAX)?;
        }
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

open_enum! {
    /// 收款状态.
    ///
    /// `USER_PAYING`: not yet paid in full. `USER_PAID`: paid.
    pub enum CollectionState {
        /// `USER_PAYING`
        UserPaying = "USER_PAYING",
        /// `USER_PAID`
        UserPaid = "USER_PAID",
    }
}

open_enum! {
    /// 服务订单状态.
    ///
    /// `CREATED`: the user has not confirmed. `DOING`: the service goes on, or the money is being collected.
    /// `DONE`: paid, final. `REVOKED`: cancelled, final. `EXPIRED`: not confirmed within 30 days, final.
    pub enum GetState {
        /// `CREATED`
        Created = "CREATED",
        /// `DOING`
        Doing = "DOING",
        /// `DONE`
        Done = "DONE",
        /// `REVOKED`
        Revoked = "REVOKED",
        /// `EXPIRED`
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// 跳转链接类型.
    ///
    /// Always a page of a mini program.
    pub enum JumpLinkType {
        /// `JUMP_LINK_MINI_PROGRAM`
        JumpLinkMiniProgram = "JUMP_LINK_MINI_PROGRAM",
    }
}

open_enum! {
    /// 收款成功渠道.
    ///
    /// `NEWTON`: collected by WeChat Pay Score. `MCH`: received by the merchant in another way.
    pub enum PaidType {
        /// `NEWTON`
        Newton = "NEWTON",
        /// `MCH`
        Mch = "MCH",
    }
}

open_enum! {
    /// 支付方式.
    ///
    /// `MchChannelPayType`: received by the merchant in another way.
    pub enum PayType {
        /// `MchChannelPayType`
        MchChannelPayType = "MchChannelPayType",
    }
}

open_enum! {
    /// 服务订单状态.
    ///
    /// `CREATED`: the user has not confirmed. `DOING`: the service goes on, or the money is being collected.
    /// `DONE`: paid, final. `REVOKED`: cancelled, final. `EXPIRED`: not confirmed within 30 days, final.
    pub enum PostState {
        /// `CREATED`
        Created = "CREATED",
        /// `DOING`
        Doing = "DOING",
        /// `DONE`
        Done = "DONE",
        /// `REVOKED`
        Revoked = "REVOKED",
        /// `EXPIRED`
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// 场景类型.
    ///
    /// `Order_Paid`: the order was paid in another way.
    pub enum PostType {
        /// `Order_Paid`
        OrderPaid = "Order_Paid",
    }
}

open_enum! {
    /// 优惠类型.
    ///
    /// `CASH`: paid for in advance. `NOCASH`: not paid for in advance.
    pub enum PromotionDetailType {
        /// `CASH`
        Cash = "CASH",
        /// `NOCASH`
        Nocash = "NOCASH",
    }
}

open_enum! {
    /// 风险金名称.
    ///
    /// `DEPOSIT`: a deposit that is waived. `ADVANCE`: a prepayment that is waived. `CASH_DEPOSIT`: a security that
    /// is waived. `ESTIMATE_ORDER_COST`: an estimate of the cost.
    pub enum RiskFundName {
        /// `DEPOSIT`
        Deposit = "DEPOSIT",
        /// `ADVANCE`
        Advance = "ADVANCE",
        /// `CASH_DEPOSIT`
        CashDeposit = "CASH_DEPOSIT",
        /// `ESTIMATE_ORDER_COST`
        EstimateOrderCost = "ESTIMATE_ORDER_COST",
    }
}

open_enum! {
    /// 优惠范围.
    ///
    /// `GLOBAL`: the whole order. `SINGLE`: single goods.
    pub enum Scope {
        /// `SINGLE`
        Single = "SINGLE",
        /// `GLOBAL`
        Global = "GLOBAL",
    }
}

open_enum! {
    /// 订单状态说明.
    ///
    /// `USER_CONFIRM`: the user has confirmed. `MCH_COMPLETE`: the merchant has completed the order; the money is
    /// being collected.
    pub enum StateDescription {
        /// `USER_CONFIRM`
        UserConfirm = "USER_CONFIRM",
        /// `MCH_COMPLETE`
        MchComplete = "MCH_COMPLETE",
    }
}
