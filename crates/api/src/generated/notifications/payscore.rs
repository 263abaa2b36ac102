//! Resources of events behind the feature `payscore`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// An item of `card_objectives` of a `DiscountCardGetCardResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CardObjective {
    /// 数量.
    pub count: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// Id of the target.
    pub objective_id: Option<i64>,
    /// 单位.
    pub unit: Option<String>,
}

fields! {
    CardObjective {
        0 count, 1 description, 2 name, 3 objective_id, 4 unit,
    }
}

/// An item of `card_rewards` of a `DiscountCardGetCardResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CardReward {
    /// 金额.
    pub amount: Option<i64>,
    /// 数量.
    pub count: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// Id of the reward.
    pub reward_id: Option<i64>,
    /// 单位.
    pub unit: Option<String>,
}

fields! {
    CardReward {
        0 amount, 1 count, 2 description, 3 name, 4 reward_id, 5 unit,
    }
}

/// The `collection` of a `PayscoreUserAcceptedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Collection {
    /// 收款状态.
    pub state: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 待收金额.
    pub paying_amount: Option<i64>,
    /// 已收金额.
    pub paid_amount: Option<i64>,
    /// 收款明细列表.
    pub details: Option<Vec<Detail>>,
}

fields! {
    Collection {
        0 state, 1 total_amount, 2 paying_amount, 3 paid_amount, 4 details,
    }
}

/// An item of `details` of a `Collection`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Detail {
    /// 收款序号.
    pub seq: Option<i64>,
    /// 金额.
    pub amount: Option<i64>,
    /// 收款成功渠道.
    pub paid_type: Option<String>,
    /// 收款成功时间.
    pub paid_time: Option<String>,
    /// 微信支付交易单号.
    pub transaction_id: Option<String>,
    /// 优惠功能.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

fields! {
    Detail {
        0 seq, 1 amount, 2 paid_type, 3 paid_time, 4 transaction_id, 5 promotion_detail,
    }
}

/// The resource of `DISCOUNT_CARD.AGREEMENT_ENDED`, 守约状态变化通知.
///
/// Behind the feature `payscore`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DiscountCardAgreementEndedResource {
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 先享卡ID.
    pub card_id: Option<String>,
    /// 卡模板ID.
    pub card_template_id: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 目标达成明细列表.
    pub objectives: Option<Vec<Objective>>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 商户领卡号.
    pub out_card_code: Option<String>,
    /// 奖励明细列表.
    pub rewards: Option<Vec<Reward>>,
    /// 订单状态.
    pub state: Option<String>,
    /// 约定时间期限.
    pub time_range: Option<TimeRange>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 未完成约定原因.
    pub unfinished_reason: Option<String>,
}

fields! {
    DiscountCardAgreementEndedResource {
        0 appid, 1 card_id, 2 card_template_id, 3 create_time, 4 mchid, 5 objectives, 6 openid, 7 out_card_code,
        8 rewards, 9 state, 10 time_range, 11 total_amount, 12 unfinished_reason,
    }
}

/// The resource of `DISCOUNT_CARD.GET_CARD`, 微信先享卡用户领卡通知.
///
/// Behind the feature `payscore`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DiscountCardGetCardResource {
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 先享卡开始时间.
    pub card_begin_time: Option<Time>,
    /// 先享卡结束时间.
    pub card_end_time: Option<Time>,
    /// 先享卡名称.
    pub card_name: Option<String>,
    /// Targets that the user has to reach.
    pub card_objectives: Option<Vec<CardObjective>>,
    /// Rewards of the card.
    pub card_rewards: Option<Vec<CardReward>>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 先享卡ID.
    pub discount_card_id: Option<String>,
    /// 预估奖励金额.
    pub estimated_reward_amount: Option<i64>,
    /// 目标描述.
    pub objective_description: Option<String>,
    /// 线下使用说明.
    pub offline_instructions: Option<String>,
    /// 线上使用说明.
    pub online_instructions: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 先享卡订单号.
    pub out_order_no: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 奖励描述.
    pub reward_description: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 订单状态.
    pub state: Option<String>,
}

fields! {
    DiscountCardGetCardResource {
        0 appid, 1 card_begin_time, 2 card_end_time, 3 card_name, 4 card_objectives, 5 card_rewards, 6 create_time,
        7 discount_card_id, 8 estimated_reward_amount, 9 objective_description, 10 offline_instructions,
        11 online_instructions, 12 openid, 13 order_id, 14 out_order_no, 15 out_trade_no, 16 reward_description,
        17 service_id, 18 state,
    }
}

/// An item of `objectives` of a `DiscountCardSettlementResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DiscountCardSettlementObjective {
    /// 数量.
    pub count: Option<i64>,
    /// 名称.
    pub name: Option<String>,
    /// Id of the target.
    pub objective_id: Option<i64>,
    /// 目标流水号.
    pub objective_serial_no: Option<String>,
    /// 履约描述.
    pub performance_description: Option<String>,
    /// 履约时间.
    pub performance_time: Option<Time>,
    /// 履约类型.
    pub performance_type: Option<String>,
    /// 备注说明.
    pub remark: Option<String>,
    /// 单位.
    pub unit: Option<String>,
}

fields! {
    DiscountCardSettlementObjective {
        0 count, 1 name, 2 objective_id, 3 objective_serial_no, 4 performance_description, 5 performance_time,
        6 performance_type, 7 remark, 8 unit,
    }
}

/// The resource of `DISCOUNT_CARD.SETTLEMENT`, 微信先享卡用户结算通知.
///
/// Behind the feature `payscore`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DiscountCardSettlementResource {
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 先享卡开始时间.
    pub card_begin_time: Option<Time>,
    /// 先享卡结束时间.
    pub card_end_time: Option<Time>,
    /// 先享卡名称.
    pub card_name: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 扣除金额.
    pub deduction_amount: Option<i64>,
    /// 先享卡ID.
    pub discount_card_id: Option<String>,
    /// 预估奖励金额.
    pub estimated_reward_amount: Option<i64>,
    /// 目标描述.
    pub objective_description: Option<String>,
    /// 目标达成明细列表.
    pub objectives: Option<Vec<DiscountCardSettlementObjective>>,
    /// 线下使用说明.
    pub offline_instructions: Option<String>,
    /// 线上使用说明.
    pub online_instructions: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 先享卡订单号.
    pub out_order_no: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 支付时间.
    pub pay_time: Option<Time>,
    /// 奖励描述.
    pub reward_description: Option<String>,
    /// 奖励明细列表.
    pub rewards: Option<Vec<DiscountCardSettlementReward>>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 结算金额.
    pub settlement_amount: Option<i64>,
    /// 订单状态.
    pub state: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 微信支付交易单号.
    pub transaction_id: Option<String>,
}

fields! {
    DiscountCardSettlementResource {
        0 appid, 1 card_begin_time, 2 card_end_time, 3 card_name, 4 create_time, 5 deduction_amount, 6 discount_card_id,
        7 estimated_reward_amount, 8 objective_description, 9 objectives, 10 offline_instructions,
        11 online_instructions, 12 openid, 13 order_id, 14 out_order_no, 15 out_trade_no, 16 pay_time,
        17 reward_description, 18 rewards, 19 service_id, 20 settlement_amount, 21 state, 22 total_amount,
        23 transaction_id,
    }
}

/// An item of `rewards` of a `DiscountCardSettlementResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DiscountCardSettlementReward {
    /// 金额.
    pub amount: Option<i64>,
    /// 数量.
    pub count: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// 备注说明.
    pub remark: Option<String>,
    /// Id of the reward.
    pub reward_id: Option<i64>,
    /// 奖励流水号.
    pub reward_serial_no: Option<String>,
    /// 奖励时间.
    pub reward_time: Option<Time>,
    /// 奖励类型.
    pub reward_type: Option<String>,
    /// 单位.
    pub unit: Option<String>,
}

fields! {
    DiscountCardSettlementReward {
        0 amount, 1 count, 2 description, 3 name, 4 remark, 5 reward_id, 6 reward_serial_no, 7 reward_time,
        8 reward_type, 9 unit,
    }
}

/// An item of `objectives` of a `DiscountCardUserAcceptedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DiscountCardUserAcceptedObjective {
    /// 单位.
    pub unit: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// 数量.
    pub count: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// Id of the target.
    pub objective_id: Option<String>,
}

fields! {
    DiscountCardUserAcceptedObjective {
        0 unit, 1 name, 2 count, 3 description, 4 objective_id,
    }
}

/// The resource of `DISCOUNT_CARD.USER_ACCEPTED`, 微信先享卡用户领卡通知.
///
/// Behind the feature `payscore`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DiscountCardUserAcceptedResource {
    /// 先享卡ID.
    pub card_id: Option<String>,
    /// 卡模板ID.
    pub card_template_id: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 商户领卡号.
    pub out_card_code: Option<String>,
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 约定时间期限.
    pub time_range: Option<TimeRange>,
    /// 订单状态.
    pub state: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 目标达成明细列表.
    pub objectives: Option<Vec<DiscountCardUserAcceptedObjective>>,
    /// 奖励明细列表.
    pub rewards: Option<Vec<DiscountCardUserAcceptedReward>>,
    /// 邀请者用户标识.
    pub sharer_openid: Option<String>,
}

fields! {
    DiscountCardUserAcceptedResource {
        0 card_id, 1 card_template_id, 2 openid, 3 out_card_code, 4 appid, 5 mchid, 6 time_range, 7 state,
        8 create_time, 9 objectives, 10 rewards, 11 sharer_openid,
    }
}

/// An item of `rewards` of a `DiscountCardUserAcceptedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DiscountCardUserAcceptedReward {
    /// 单位.
    pub unit: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 优惠数量类型.
    pub count_type: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// 数量.
    pub count: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// Id of the reward.
    pub reward_id: Option<String>,
}

fields! {
    DiscountCardUserAcceptedReward {
        0 unit, 1 amount, 2 count_type, 3 name, 4 count, 5 description, 6 reward_id,
    }
}

/// The resource of `DISCOUNT_CARD.USER_PAID`, 扣费状态变化通知.
///
/// Behind the feature `payscore`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DiscountCardUserPaidResource {
    /// 用户标识.
    pub openid: Option<String>,
    /// 先享卡ID.
    pub card_id: Option<String>,
    /// 卡模板ID.
    pub card_template_id: Option<String>,
    /// 商户领卡号.
    pub out_card_code: Option<String>,
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 订单状态.
    pub state: Option<String>,
    /// 未完成约定原因.
    pub unfinished_reason: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 用户退回优惠的付款信息.
    pub pay_information: Option<PayInformation>,
}

fields! {
    DiscountCardUserPaidResource {
        0 openid, 1 card_id, 2 card_template_id, 3 out_card_code, 4 appid, 5 mchid, 6 state, 7 unfinished_reason,
        8 total_amount, 9 pay_information,
    }
}

/// The resource of `HIRE_POWER_BANK.RECEIVE_INSURANCE`, 隔夜归还保险订单状态变化通知.
///
/// Behind the feature `payscore`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct HirePowerBankReceiveInsuranceResource {
    /// 租借充电宝隔夜归还保险订单号.
    pub order_id: Option<String>,
    /// 商户创建保险订单时的凭据号.
    pub out_order_no: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 一笔保险订单对应的最大理赔次数.
    pub max_claim_count: Option<i64>,
    /// 一笔保险订单对应的已理赔次数.
    pub claimed_count: Option<i64>,
    /// 保险订单领取时间.
    pub order_receive_time: Option<Time>,
    /// 保险订单领取状态.
    pub order_receive_state: Option<String>,
    /// 保险订单开始时间.
    pub order_begin_time: Option<Time>,
    /// 保险订单结束时间.
    pub order_end_time: Option<Time>,
}

fields! {
    HirePowerBankReceiveInsuranceResource {
        0 order_id, 1 out_order_no, 2 openid, 3 max_claim_count, 4 claimed_count, 5 order_receive_time,
        6 order_receive_state, 7 order_begin_time, 8 order_end_time,
    }
}

/// The `location` of a `PayscoreUserAcceptedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// 服务开始地点.
    pub start_location: Option<String>,
    /// 预计服务结束地点.
    pub end_location: Option<String>,
}

fields! {
    Location {
        0 start_location, 1 end_location,
    }
}

/// An item of `objectives` of a `DiscountCardAgreementEndedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Objective {
    /// 数量.
    pub count: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// 目标完成记录.
    pub objective_completion_records: Option<Vec<ObjectiveCompletionRecord>>,
    /// Id of the target.
    pub objective_id: Option<String>,
    /// 单位.
    pub unit: Option<String>,
}

fields! {
    Objective {
        0 count, 1 description, 2 name, 3 objective_completion_records, 4 objective_id, 5 unit,
    }
}

/// An item of `objective_completion_records` of a `Objective`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ObjectiveCompletionRecord {
    /// 目标完成数量.
    pub completion_count: Option<i64>,
    /// 目标完成时间.
    pub completion_time: Option<Time>,
    /// 目标完成类型.
    pub completion_type: Option<String>,
    /// 描述.
    pub description: Option<String>,
    /// 目标完成流水号.
    pub objective_completion_serial_no: Option<String>,
    /// Id of the target.
    pub objective_id: Option<String>,
    /// 备注说明.
    pub remark: Option<String>,
}

fields! {
    ObjectiveCompletionRecord {
        0 completion_count, 1 completion_time, 2 completion_type, 3 description, 4 objective_completion_serial_no,
        5 objective_id, 6 remark,
    }
}

/// The `pay_information` of a `DiscountCardUserPaidResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayInformation {
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// State of the payment.
    pub pay_state: Option<String>,
    /// Fen (1/100 yuan). Amount of the payment.
    pub pay_amount: Option<i64>,
    /// 支付时间.
    pub pay_time: Option<Time>,
}

fields! {
    PayInformation {
        0 transaction_id, 1 pay_state, 2 pay_amount, 3 pay_time,
    }
}

/// The resource of `PAYSCORE.BIND_SERVICE_ACCOUNT`, 服务账户绑定结果通知.
///
/// Behind the feature `payscore`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_15.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayscoreBindServiceAccountResource {
    /// 服务ID.
    pub service_id: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户申请绑定单号. Your number of the application.
    pub out_apply_no: Option<String>,
    /// 受理状态.
    pub apply_state: Option<String>,
    /// 拒绝原因.
    pub reject_reason: Option<String>,
}

fields! {
    PayscoreBindServiceAccountResource {
        0 service_id, 1 appid, 2 mchid, 3 sub_appid, 4 sub_mchid, 5 out_apply_no, 6 apply_state, 7 reject_reason,
    }
}

/// The resource of `PAYSCORE.USER_ACCEPTED`, 支付分服务确认订单通知.
///
/// Behind the feature `payscore`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayscoreUserAcceptedResource {
    /// 服务ID.
    pub service_id: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: Option<String>,
    /// 服务订单状态.
    pub state: Option<String>,
    /// 服务信息.
    pub service_introduction: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostPayment>>,
    /// 商户优惠.
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务风险金.
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段.
    pub time_range: Option<PayscoreUserAcceptedTimeRange>,
    /// 服务位置.
    pub location: Option<Location>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
    /// 收款信息.
    pub collection: Option<Collection>,
}

fields! {
    PayscoreUserAcceptedResource {
        0 service_id, 1 appid, 2 mchid, 3 out_order_no, 4 state, 5 service_introduction, 6 total_amount,
        7 post_payments, 8 post_discounts, 9 risk_fund, 10 time_range, 11 location, 12 attach, 13 order_id,
        14 need_collection, 15 collection,
    }
}

/// The `time_range` of a `PayscoreUserAcceptedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayscoreUserAcceptedTimeRange {
    /// 服务开始时间.
    pub start_time: Option<String>,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 服务结束时间.
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    pub end_time_remark: Option<String>,
}

fields! {
    PayscoreUserAcceptedTimeRange {
        0 start_time, 1 start_time_remark, 2 end_time, 3 end_time_remark,
    }
}

/// The resource of `PAYSCORE.USER_CANCEL_SIGN_PLAN`, 取消签约回调通知.
///
/// Behind the feature `payscore`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/cancel-sign-plan-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayscoreUserCancelSignPlanResource {
    /// 计划签约ID.
    pub sign_plan_id: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户侧签约计划号.
    pub merchant_sign_plan_no: Option<String>,
    /// 商户回调地址.
    pub merchant_callback_url: Option<String>,
    /// 模板ID.
    pub plan_id: Option<String>,
    /// 目前用户进行到的计划详情序号.
    pub going_detail_no: Option<i64>,
    /// 计划签约状态.
    pub sign_state: Option<String>,
    /// 签约计划取消时间.
    pub cancel_sign_time: Option<Time>,
    /// 签约计划取消类型.
    pub cancel_sign_type: Option<String>,
    /// 签约计划取消原因.
    pub cancel_reason: Option<String>,
    /// 签约计划名称.
    pub plan_name: Option<String>,
    /// 签约计划的过期时间.
    pub plan_over_time: Option<Time>,
    /// 签约计划原总金额.
    pub total_origin_price: Option<i64>,
    /// 扣费次数. How often money is deducted.
    pub deduction_quantity: Option<i64>,
    /// 实际总金额. Fen (1/100 yuan). What the plan costs in all.
    pub total_actual_price: Option<i64>,
    /// 签约计划明细列表.
    pub signed_detail_list: Option<Vec<SignedDetail>>,
    /// 签约时间.
    pub sign_time: Option<Time>,
}

fields! {
    PayscoreUserCancelSignPlanResource {
        0 sign_plan_id, 1 openid, 2 service_id, 3 mchid, 4 appid, 5 merchant_sign_plan_no, 6 merchant_callback_url,
        7 plan_id, 8 going_detail_no, 9 sign_state, 10 cancel_sign_time, 11 cancel_sign_type, 12 cancel_reason,
        13 plan_name, 14 plan_over_time, 15 total_origin_price, 16 deduction_quantity, 17 total_actual_price,
        18 signed_detail_list, 19 sign_time,
    }
}

/// The resource of `PAYSCORE.USER_CLOSE_SERVICE`, 支付分服务用户解除授权成功成功通知.
///
/// Behind the feature `payscore`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_10.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayscoreUserCloseServiceResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mch_id: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mch_id: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 用户服务状态. Whether the user opened or closed the service.
    pub user_service_status: Option<String>,
    /// 服务开启/解除授权时间. When the user did so, `yyyyMMddHHmmss`, Beijing time.
    pub openorclose_time: Option<String>,
    /// 授权协议号.
    pub authorization_code: Option<String>,
}

fields! {
    PayscoreUserCloseServiceResource {
        0 appid, 1 mch_id, 2 sub_appid, 3 sub_mch_id, 4 service_id, 5 sub_openid, 6 user_service_status,
        7 openorclose_time, 8 authorization_code,
    }
}

/// The resource of `PAYSCORE.USER_CONFIRM`, 支付分服务用户确认成功通知.
///
/// Behind the feature `payscore`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_9.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayscoreUserConfirmResource {
    /// 服务ID.
    pub service_id: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: Option<String>,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 服务订单状态.
    pub state: Option<String>,
    /// 服务信息.
    pub service_introduction: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostPayment>>,
    /// 商户优惠.
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务风险金.
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段.
    pub time_range: Option<PayscoreUserConfirmTimeRange>,
    /// 服务位置.
    pub location: Option<Location>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
    /// 收款信息.
    pub collection: Option<Collection>,
}

fields! {
    PayscoreUserConfirmResource {
        0 service_id, 1 appid, 2 mchid, 3 sub_appid, 4 sub_mchid, 5 out_order_no, 6 sub_openid, 7 state,
        8 service_introduction, 9 total_amount, 10 post_payments, 11 post_discounts, 12 risk_fund, 13 time_range,
        14 location, 15 attach, 16 order_id, 17 need_collection, 18 collection,
    }
}

/// The `time_range` of a `PayscoreUserConfirmResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayscoreUserConfirmTimeRange {
    /// 服务开始时间.
    pub start_time: Option<String>,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 服务结束时间.
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    pub end_time_remark: Option<String>,
}

fields! {
    PayscoreUserConfirmTimeRange {
        0 start_time, 1 start_time_remark, 2 end_time, 3 end_time_remark,
    }
}

/// The resource of `PAYSCORE.USER_OPEN_SERVICE`, 支付分服务用户授权成功通知.
///
/// Behind the feature `payscore`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_10.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayscoreUserOpenServiceResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mch_id: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mch_id: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 用户服务状态. Whether the user opened or closed the service.
    pub user_service_status: Option<String>,
    /// 服务开启/解除授权时间. When the user did so, `yyyyMMddHHmmss`, Beijing time.
    pub openorclose_time: Option<String>,
    /// 授权协议号.
    pub authorization_code: Option<String>,
}

fields! {
    PayscoreUserOpenServiceResource {
        0 appid, 1 mch_id, 2 sub_appid, 3 sub_mch_id, 4 service_id, 5 sub_openid, 6 user_service_status,
        7 openorclose_time, 8 authorization_code,
    }
}

/// The resource of `PAYSCORE.USER_PAID`, 支付分服务用户支付成功通知.
///
/// Behind the feature `payscore`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_9.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayscoreUserPaidResource {
    /// 服务ID.
    pub service_id: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: Option<String>,
    /// 子商户公众号下的用户标识.
    pub sub_openid: Option<String>,
    /// 服务订单状态.
    pub state: Option<String>,
    /// 服务信息.
    pub service_introduction: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostPayment>>,
    /// 商户优惠.
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务风险金.
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段.
    pub time_range: Option<PayscoreUserPaidTimeRange>,
    /// 服务位置.
    pub location: Option<Location>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 是否需要收款.
    pub need_collection: Option<bool>,
    /// 收款信息.
    pub collection: Option<Collection>,
}

fields! {
    PayscoreUserPaidResource {
        0 service_id, 1 appid, 2 mchid, 3 sub_appid, 4 sub_mchid, 5 out_order_no, 6 sub_openid, 7 state,
        8 service_introduction, 9 total_amount, 10 post_payments, 11 post_discounts, 12 risk_fund, 13 time_range,
        14 location, 15 attach, 16 order_id, 17 need_collection, 18 collection,
    }
}

/// The `time_range` of a `PayscoreUserPaidResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayscoreUserPaidTimeRange {
    /// 服务开始时间.
    pub start_time: Option<String>,
    /// 服务开始时间备注.
    pub start_time_remark: Option<String>,
    /// 服务结束时间.
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    pub end_time_remark: Option<String>,
}

fields! {
    PayscoreUserPaidTimeRange {
        0 start_time, 1 start_time_remark, 2 end_time, 3 end_time_remark,
    }
}

/// The resource of `PAYSCORE.USER_SIGN_PLAN`, 签约成功回调通知.
///
/// Behind the feature `payscore`.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/sign-plan-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayscoreUserSignPlanResource {
    /// 计划签约ID.
    pub sign_plan_id: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 商户侧签约计划号.
    pub merchant_sign_plan_no: Option<String>,
    /// 商户回调地址.
    pub merchant_callback_url: Option<String>,
    /// 模板ID.
    pub plan_id: Option<String>,
    /// 目前用户进行到的计划详情序号.
    pub going_detail_no: Option<i64>,
    /// 计划签约状态.
    pub sign_state: Option<String>,
    /// 签约计划取消时间.
    pub cancel_sign_time: Option<Time>,
    /// 签约计划取消类型.
    pub cancel_sign_type: Option<String>,
    /// 签约计划取消原因.
    pub cancel_reason: Option<String>,
    /// 签约计划名称.
    pub plan_name: Option<String>,
    /// 签约计划的过期时间.
    pub plan_over_time: Option<Time>,
    /// 签约计划原总金额.
    pub total_origin_price: Option<i64>,
    /// 扣费次数. How often money is deducted.
    pub deduction_quantity: Option<i64>,
    /// 实际总金额. Fen (1/100 yuan). What the plan costs in all.
    pub total_actual_price: Option<i64>,
    /// 签约计划明细列表.
    pub signed_detail_list: Option<Vec<SignedDetail>>,
    /// 签约时间.
    pub sign_time: Option<Time>,
}

fields! {
    PayscoreUserSignPlanResource {
        0 sign_plan_id, 1 openid, 2 service_id, 3 mchid, 4 appid, 5 merchant_sign_plan_no, 6 merchant_callback_url,
        7 plan_id, 8 going_detail_no, 9 sign_state, 10 cancel_sign_time, 11 cancel_sign_type, 12 cancel_reason,
        13 plan_name, 14 plan_over_time, 15 total_origin_price, 16 deduction_quantity, 17 total_actual_price,
        18 signed_detail_list, 19 sign_time,
    }
}

/// An item of `post_discounts` of a `PayscoreUserAcceptedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostDiscount {
    /// 名称.
    pub name: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 描述.
    pub description: Option<String>,
}

fields! {
    PostDiscount {
        0 name, 1 amount, 2 description,
    }
}

/// An item of `post_payments` of a `PayscoreUserAcceptedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostPayment {
    /// 名称.
    pub name: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 描述.
    pub description: Option<String>,
}

fields! {
    PostPayment {
        0 name, 1 amount, 2 description,
    }
}

/// An item of `promotion_detail` of a `Detail`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 类型.
    pub type_: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
    /// 单品列表.
    pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
}

fields! {
    PromotionDetail {
        0 coupon_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 stock_id, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute, 9 currency, 10 goods_detail,
    }
}

/// An item of `rewards` of a `DiscountCardAgreementEndedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Reward {
    /// 金额.
    pub amount: Option<i64>,
    /// 数量.
    pub count: Option<i64>,
    /// 优惠数量类型.
    pub count_type: Option<String>,
    /// 描述.
    pub description: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// Id of the reward.
    pub reward_id: Option<String>,
    /// When the reward was used.
    pub reward_usage_records: Option<Vec<RewardUsageRecord>>,
    /// 单位.
    pub unit: Option<String>,
}

fields! {
    Reward {
        0 amount, 1 count, 2 count_type, 3 description, 4 name, 5 reward_id, 6 reward_usage_records, 7 unit,
    }
}

/// An item of `reward_usage_records` of a `Reward`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RewardUsageRecord {
    /// 金额.
    pub amount: Option<i64>,
    /// 描述.
    pub description: Option<String>,
    /// 备注说明.
    pub remark: Option<String>,
    /// Id of the reward.
    pub reward_id: Option<String>,
    /// 优惠使用记录流水号.
    pub reward_usage_serial_no: Option<String>,
    /// 优惠使用数量.
    pub usage_count: Option<i64>,
    /// 优惠使用时间.
    pub usage_time: Option<Time>,
    /// 优惠使用类型.
    pub usage_type: Option<String>,
}

fields! {
    RewardUsageRecord {
        0 amount, 1 description, 2 remark, 3 reward_id, 4 reward_usage_serial_no, 5 usage_count, 6 usage_time,
        7 usage_type,
    }
}

/// The `risk_fund` of a `PayscoreUserAcceptedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RiskFund {
    /// 名称.
    pub name: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 描述.
    pub description: Option<String>,
}

fields! {
    RiskFund {
        0 name, 1 amount, 2 description,
    }
}

/// An item of `signed_detail_list` of a `PayscoreUserCancelSignPlanResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SignedDetail {
    /// 计划明细序号.
    pub plan_detail_no: Option<i64>,
    /// 计划明细原支付金额.
    pub original_price: Option<i64>,
    /// 计划明细优惠说明.
    pub plan_discount_description: Option<String>,
    /// 计划明细实际支付金额.
    pub actual_price: Option<i64>,
    /// 计划明细状态.
    pub plan_detail_state: Option<String>,
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 商户侧计划明细使用订单号.
    pub merchant_plan_detail_no: Option<String>,
    /// 计划明细名称.
    pub plan_detail_name: Option<String>,
    /// 计划明细对应订单实际支付金额.
    pub actual_pay_price: Option<i64>,
    /// 详情使用时间.
    pub use_time: Option<Time>,
    /// 完结服务时间.
    pub complete_time: Option<Time>,
    /// 详情取消时间.
    pub cancel_time: Option<Time>,
}

fields! {
    SignedDetail {
        0 plan_detail_no, 1 original_price, 2 plan_discount_description, 3 actual_price, 4 plan_detail_state,
        5 order_id, 6 merchant_plan_detail_no, 7 plan_detail_name, 8 actual_pay_price, 9 use_time, 10 complete_time,
        11 cancel_time,
    }
}

/// The `time_range` of a `DiscountCardAgreementEndedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    /// 开始时间. When it begins.
    pub begin_time: Option<Time>,
    /// 结束时间.
    pub end_time: Option<Time>,
}

fields! {
    TimeRange {
        0 begin_time, 1 end_time,
    }
}
