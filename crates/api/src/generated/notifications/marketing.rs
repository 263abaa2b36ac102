//! Resources of events behind the feature `marketing`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The `attach_info` of a `CouponSendResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct AttachInfo {
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 活动ID. Id of the activity.
    pub act_code: Option<String>,
}

/// The `consume_information` of a `CouponUseResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ConsumeInformation {
    /// 核销时间.
    pub consume_time: Option<Time>,
    /// 核销商户号.
    pub consume_mchid: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 核销金额. Fen (1/100 yuan). Amount that was used.
    pub consume_amount: Option<i64>,
    /// 单品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

/// The resource of `COUPON.SEND`, 领券事件回调通知.
///
/// Behind the feature `marketing`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/merchant-exclusive-coupon/coupon/busicoupon-send.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct CouponSendResource {
    /// 事件类型.
    pub event_type: Option<String>,
    /// 券code.
    pub coupon_code: Option<String>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 发放时间. When it was sent.
    pub send_time: Option<Time>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 领券用户的UnionID.
    pub unionid: Option<String>,
    /// 发券渠道.
    pub send_channel: Option<String>,
    /// 发放商户. Merchant id that sent it.
    pub send_merchant: Option<String>,
    /// 业务附属信息.
    pub attach_info: Option<AttachInfo>,
}

/// The resource of `COUPON.USE`, 核销事件回调通知.
///
/// Behind the feature `marketing`.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/check-notice.html>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct CouponUseResource {
    /// 创建批次的商户号.
    pub stock_creator_mchid: Option<String>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 代金券id.
    pub coupon_id: Option<String>,
    /// 单品优惠. Discount on single goods.
    pub singleitem_discount_off: Option<SingleitemDiscountOff>,
    /// 减至优惠. Discount down to a price.
    pub discount_to: Option<DiscountTo>,
    /// 代金券名称.
    pub coupon_name: Option<String>,
    /// 状态.
    pub status: Option<String>,
    /// 描述.
    pub description: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 券类型.
    pub coupon_type: Option<String>,
    /// 是否无资金流.
    pub no_cash: Option<bool>,
    /// 开始时间.
    pub available_begin_time: Option<Time>,
    /// 结束时间.
    pub available_end_time: Option<Time>,
    /// 是否单品优惠.
    pub singleitem: Option<bool>,
    /// 固定面额满减券使用规则.
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// 已实扣代金券核销信息.
    pub consume_information: Option<ConsumeInformation>,
    /// 业务类型.
    pub business_type: Option<String>,
}

/// The `discount_to` of a `CouponUseResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DiscountTo {
    /// 减至后的优惠单价.
    pub cut_to_price: Option<i64>,
    /// 可用优惠的商品最高单价. Fen (1/100 yuan). Highest price of goods that the discount applies to.
    pub max_price: Option<i64>,
}

/// An item of `goods_detail` of a `ConsumeInformation`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: Option<String>,
    /// 商品数量.
    pub quantity: Option<i64>,
    /// 商品价格. Fen (1/100 yuan). Price of one.
    pub price: Option<i64>,
    /// 优惠金额.
    pub discount_amount: Option<i64>,
}

/// The resource of `MEMBERCARD.ACCEPT_CARD`, 会员卡领卡事件通知.
///
/// Behind the feature `marketing`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MembercardAcceptCardResource {
    /// 事件类型.
    pub event_type: Option<String>,
    /// 事件发生时间.
    pub event_time: Option<Time>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户UnionID.
    pub unionid: Option<String>,
    /// 卡ID.
    pub card_id: Option<String>,
    /// 会员卡Code. Code of the membership card.
    pub code: Option<String>,
    /// 自定义场景值.
    pub outer_str: Option<String>,
}

/// The resource of `MEMBERCARD.ACTIVATE_CARD`, 会员卡激活事件通知.
///
/// Behind the feature `marketing`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MembercardActivateCardResource {
    /// 事件类型.
    pub event_type: Option<String>,
    /// 事件发生时间.
    pub event_time: Option<Time>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户UnionID.
    pub unionid: Option<String>,
    /// 卡ID.
    pub card_id: Option<String>,
    /// 会员卡Code. Code of the membership card.
    pub code: Option<String>,
    /// 自定义场景值.
    pub outer_str: Option<String>,
}

/// The resource of `MEMBERCARD.USERCARD_MANAGE`, 用户管理会员卡事件通知.
///
/// Behind the feature `marketing`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct MembercardUsercardManageResource {
    /// 事件类型.
    pub event_type: Option<String>,
    /// 事件发生时间.
    pub event_time: Option<Time>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户UnionID.
    pub unionid: Option<String>,
    /// 卡ID.
    pub card_id: Option<String>,
    /// 会员卡Code. Code of the membership card.
    pub code: Option<String>,
}

/// The `normal_coupon_information` of a `CouponUseResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct NormalCouponInformation {
    /// 面额.
    pub coupon_amount: Option<i64>,
    /// 消费门槛.
    pub transaction_minimum: Option<i64>,
}

/// The `singleitem_discount_off` of a `CouponUseResource`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct SingleitemDiscountOff {
    /// 可用优惠的商品最高单价.
    pub single_price_max: Option<i64>,
}
