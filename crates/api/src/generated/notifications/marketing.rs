//! Resources of events behind the feature `marketing`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The `attach_info` of a `CouponSendResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AttachInfo {
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 活动ID. Id of the activity.
    pub act_code: Option<String>,
}

fields! {
    AttachInfo {
        0 transaction_id, 1 act_code,
    }
}

/// The `consume_information` of a `CouponUseResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    ConsumeInformation {
        0 consume_time, 1 consume_mchid, 2 transaction_id, 3 consume_amount, 4 goods_detail,
    }
}

/// The resource of `COUPON.SEND`, 领券事件回调通知.
///
/// Behind the feature `marketing`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/merchant-exclusive-coupon/coupon/busicoupon-send.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    CouponSendResource {
        0 event_type, 1 coupon_code, 2 stock_id, 3 send_time, 4 openid, 5 unionid, 6 send_channel, 7 send_merchant,
        8 attach_info,
    }
}

/// The resource of `COUPON.USE`, 核销事件回调通知.
///
/// Behind the feature `marketing`.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/check-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    CouponUseResource {
        0 stock_creator_mchid, 1 stock_id, 2 coupon_id, 3 singleitem_discount_off, 4 discount_to, 5 coupon_name,
        6 status, 7 description, 8 create_time, 9 coupon_type, 10 no_cash, 11 available_begin_time,
        12 available_end_time, 13 singleitem, 14 normal_coupon_information, 15 consume_information, 16 business_type,
    }
}

/// The `discount_to` of a `CouponUseResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DiscountTo {
    /// 减至后的优惠单价.
    pub cut_to_price: Option<i64>,
    /// 可用优惠的商品最高单价. Fen (1/100 yuan). Highest price of goods that the discount applies to.
    pub max_price: Option<i64>,
}

fields! {
    DiscountTo {
        0 cut_to_price, 1 max_price,
    }
}

/// An item of `goods_detail` of a `ConsumeInformation`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    GoodsDetail {
        0 goods_id, 1 quantity, 2 price, 3 discount_amount,
    }
}

/// The resource of `MEMBERCARD.ACCEPT_CARD`, 会员卡领卡事件通知.
///
/// Behind the feature `marketing`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    MembercardAcceptCardResource {
        0 event_type, 1 event_time, 2 openid, 3 unionid, 4 card_id, 5 code, 6 outer_str,
    }
}

/// The resource of `MEMBERCARD.ACTIVATE_CARD`, 会员卡激活事件通知.
///
/// Behind the feature `marketing`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    MembercardActivateCardResource {
        0 event_type, 1 event_time, 2 openid, 3 unionid, 4 card_id, 5 code, 6 outer_str,
    }
}

/// The resource of `MEMBERCARD.USERCARD_MANAGE`, 用户管理会员卡事件通知.
///
/// Behind the feature `marketing`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_9_32.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
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

fields! {
    MembercardUsercardManageResource {
        0 event_type, 1 event_time, 2 openid, 3 unionid, 4 card_id, 5 code,
    }
}

/// The `normal_coupon_information` of a `CouponUseResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct NormalCouponInformation {
    /// 面额.
    pub coupon_amount: Option<i64>,
    /// 消费门槛.
    pub transaction_minimum: Option<i64>,
}

fields! {
    NormalCouponInformation {
        0 coupon_amount, 1 transaction_minimum,
    }
}

/// The `singleitem_discount_off` of a `CouponUseResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SingleitemDiscountOff {
    /// 可用优惠的商品最高单价.
    pub single_price_max: Option<i64>,
}

fields! {
    SingleitemDiscountOff {
        0 single_price_max,
    }
}
