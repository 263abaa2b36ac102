//! `/v3/discount-card/orders/{out_order_no}`: 更新先享卡订单 `PATCH`, 通过先享卡订单号查询订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/discount-card/orders/{out_order_no}`.
#[must_use = "a path sends nothing: call `.patch()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 更新先享卡订单.
    ///
    /// `PATCH /v3/discount-card/orders/{out_order_no}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml>
    #[deprecated = "the official page calls it deprecated"]
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }

    /// 通过先享卡订单号查询订单.
    ///
    /// `GET /v3/discount-card/orders/{out_order_no}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml>
    #[deprecated = "the official page calls it deprecated"]
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static PATCH: Operation = Operation::new("PATCH", "/v3/discount-card/orders/{out_order_no}", "更新先享卡订单");

static GET: Operation = Operation::new("GET", "/v3/discount-card/orders/{out_order_no}", "通过先享卡订单号查询订单");

/// The answer to `GET /v3/discount-card/orders/{out_order_no}`, 通过先享卡订单号查询订单.
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

/// An item of `objectives` of a `PatchRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Objective {
    /// 目标流水号.
    pub objective_serial_no: String,
    /// 先享卡目标ID.
    pub objective_id: i64,
    /// 履约描述.
    pub performance_description: String,
    /// 履约类型.
    pub performance_type: crate::v3::discount_card::orders::PerformanceType,
    /// 目标数量.
    pub count: i64,
    /// 履约时间.
    pub performance_time: Time,
    /// 备注说明.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
}

impl Check for Objective {
    fn check(&self) -> Result<(), FieldError> {
        check::required("objective_serial_no", &self.objective_serial_no)?;
        check::text("objective_serial_no", &self.objective_serial_no, 0, usize::MAX)?;
        check::required("performance_description", &self.performance_description)?;
        check::text("performance_description", &self.performance_description, 0, usize::MAX)?;
        check::required("performance_type", &self.performance_type)?;
        check::known("performance_type", &self.performance_type)?;
        check::required("performance_time", &self.performance_time)?;
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `PATCH /v3/discount-card/orders/{out_order_no}`, 更新先享卡订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 目标达成明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objectives: Option<Vec<Objective>>,
    /// 奖励明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards: Option<Vec<Reward>>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.objectives {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("objectives", index))?;
            }
        }
        if let Some(value) = &self.rewards {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("rewards", index))?;
            }
        }
        Ok(())
    }
}

/// The answer to `PATCH /v3/discount-card/orders/{out_order_no}`, 更新先享卡订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 先享卡订单号.
    pub out_order_no: String,
    /// 微信支付服务订单号.
    pub order_id: String,
}

fields! {
    PatchResponse {
        0 out_order_no, 1 order_id,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(&["out_order_no", "order_id"], &[]);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}

/// An item of `rewards` of a `PatchRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Reward {
    /// 奖励流水号.
    pub reward_serial_no: String,
    /// 先享卡奖励ID.
    pub reward_id: i64,
    /// 奖励描述.
    pub description: String,
    /// 奖励类型.
    pub reward_type: crate::v3::discount_card::orders::RewardType,
    /// 奖励数量.
    pub count: i64,
    /// 奖励金额.
    pub amount: i64,
    /// 奖励时间.
    pub reward_time: Time,
    /// 备注说明.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
}

impl Check for Reward {
    fn check(&self) -> Result<(), FieldError> {
        check::required("reward_serial_no", &self.reward_serial_no)?;
        check::text("reward_serial_no", &self.reward_serial_no, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        check::required("reward_type", &self.reward_type)?;
        check::known("reward_type", &self.reward_type)?;
        check::required("reward_time", &self.reward_time)?;
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
