//! `/v3/discount-card/orders/out-trade-no/{out_trade_no}`: 通过先享卡订单号查询订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/discount-card/orders/out-trade-no/{out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 通过先享卡订单号查询订单.
    ///
    /// `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml>
    #[deprecated = "the official page calls it deprecated"]
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/discount-card/orders/out-trade-no/{out_trade_no}", "通过先享卡订单号查询订单");

/// The answer to `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`, 通过先享卡订单号查询订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 先享卡订单号.
    pub out_order_no: String,
    /// 先享卡ID.
    pub discount_card_id: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// 微信支付服务订单号.
    pub order_id: String,
    /// 微信支付交易单号.
    pub transaction_id: Option<String>,
    /// 用户标识.
    pub openid: String,
    /// 先享卡开始时间.
    pub card_begin_time: Time,
    /// 先享卡结束时间.
    pub card_end_time: Time,
    /// 先享卡名称.
    pub card_name: String,
    /// 目标描述.
    pub objective_description: String,
    /// 奖励描述.
    pub reward_description: String,
    /// 预估奖励金额.
    pub estimated_reward_amount: i64,
    /// 线上使用说明.
    pub online_instructions: Option<String>,
    /// 线下使用说明.
    pub offline_instructions: Option<String>,
    /// 订单状态.
    pub state: crate::v3::discount_card::orders::GetState,
    /// 总金额.
    pub total_amount: Option<i64>,
    /// 扣除金额.
    pub deduction_amount: Option<i64>,
    /// 结算金额.
    pub settlement_amount: Option<i64>,
    /// 创建时间.
    pub create_time: Time,
    /// 支付时间.
    pub pay_time: Option<Time>,
    /// 目标达成明细列表.
    pub objectives: Option<Vec<crate::v3::discount_card::orders::Objective>>,
    /// 奖励明细列表.
    pub rewards: Option<Vec<crate::v3::discount_card::orders::Reward>>,
}

fields! {
    GetResponse {
        0 out_order_no, 1 discount_card_id, 2 out_trade_no, 3 appid, 4 service_id, 5 order_id, 6 transaction_id,
        7 openid, 8 card_begin_time, 9 card_end_time, 10 card_name, 11 objective_description, 12 reward_description,
        13 estimated_reward_amount, 14 online_instructions, 15 offline_instructions, 16 state, 17 total_amount,
        18 deduction_amount, 19 settlement_amount, 20 create_time, 21 pay_time, 22 objectives, 23 rewards,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_order_no",
        "discount_card_id",
        "out_trade_no",
        "appid",
        "service_id",
        "order_id",
        "openid",
        "card_begin_time",
        "card_end_time",
        "card_name",
        "objective_description",
        "reward_description",
        "estimated_reward_amount",
        "state",
        "create_time",
    ],
    &[
        ("objectives", &crate::v3::discount_card::orders::OBJECTIVE_SHAPE),
        ("rewards", &crate::v3::discount_card::orders::REWARD_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
