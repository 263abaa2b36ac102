//! `/v3/discount-card/cards/{out_card_code}`: 查询先享卡订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod add_user_records;

/// The path `/v3/discount-card/cards/{out_card_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/discount-card/cards/{out_card_code}/add-user-records`.
    pub fn add_user_records(self) -> add_user_records::Path<'a> {
        add_user_records::Path(self.0.segment("add-user-records"))
    }

    /// 查询先享卡订单.
    ///
    /// `GET /v3/discount-card/cards/{out_card_code}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/discount-card/cards/{out_card_code}", "查询先享卡订单");

/// The answer to `GET /v3/discount-card/cards/{out_card_code}`, 查询先享卡订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 先享卡ID.
    pub card_id: String,
    /// 先享卡模板ID.
    pub card_template_id: String,
    /// 用户标识.
    pub openid: String,
    /// 商户领卡号.
    pub out_card_code: String,
    /// 公众账号ID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 约定时间期限.
    pub time_range: TimeRange,
    /// 状态.
    pub state: String,
    /// 未完成约定原因.
    pub unfinished_reason: Option<String>,
    /// 享受优惠总金额. Fen (1/100 yuan).
    pub total_amount: Option<i64>,
    /// 用户退回优惠的付款信息.
    pub pay_information: Option<PayInformation>,
    /// 创卡时间.
    pub create_time: Time,
    /// 目标列表.
    pub objectives: Option<Vec<Objective>>,
    /// 优惠列表.
    pub rewards: Option<Vec<Reward>>,
    /// 邀请者用户标识.
    pub sharer_openid: Option<String>,
}

fields! {
    GetResponse {
        0 card_id, 1 card_template_id, 2 openid, 3 out_card_code, 4 appid, 5 mchid, 6 time_range, 7 state,
        8 unfinished_reason, 9 total_amount, 10 pay_information, 11 create_time, 12 objectives, 13 rewards,
        14 sharer_openid,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["card_id", "card_template_id", "openid", "out_card_code", "appid", "mchid", "time_range", "state", "create_time"],
    &[
        ("time_range", &TIME_RANGE_SHAPE),
        ("pay_information", &PAY_INFORMATION_SHAPE),
        ("objectives", &OBJECTIVE_SHAPE),
        ("rewards", &REWARD_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `objectives` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Objective {
    /// 目标ID.
    pub objective_id: String,
    /// 目标名称.
    pub name: String,
    /// 目标数量.
    pub count: i64,
    /// 目标单位.
    pub unit: String,
    /// 目标描述.
    pub description: Option<String>,
    /// 目标完成记录.
    pub objective_completion_records: Option<Vec<ObjectiveCompletionRecord>>,
}

fields! {
    Objective {
        0 objective_id, 1 name, 2 count, 3 unit, 4 description, 5 objective_completion_records,
    }
}

pub(crate) static OBJECTIVE_SHAPE: Shape = Shape::new(
    &["objective_id", "name", "count", "unit"],
    &[("objective_completion_records", &OBJECTIVE_COMPLETION_RECORD_SHAPE)],
);

/// An item of `objective_completion_records` of a `Objective`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ObjectiveCompletionRecord {
    /// 目标完成流水号.
    pub objective_completion_serial_no: String,
    /// 目标ID.
    pub objective_id: String,
    /// 目标完成时间.
    pub completion_time: Time,
    /// 目标完成类型.
    pub completion_type: String,
    /// 目标完成描述.
    pub description: String,
    /// 目标完成数量.
    pub completion_count: i64,
    /// 备注说明.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
}

fields! {
    ObjectiveCompletionRecord {
        0 objective_completion_serial_no, 1 objective_id, 2 completion_time, 3 completion_type, 4 description,
        5 completion_count, 6 remark,
    }
}

impl Check for ObjectiveCompletionRecord {
    fn check(&self) -> Result<(), FieldError> {
        check::required("objective_completion_serial_no", &self.objective_completion_serial_no)?;
        check::text("objective_completion_serial_no", &self.objective_completion_serial_no, 0, usize::MAX)?;
        check::required("objective_id", &self.objective_id)?;
        check::text("objective_id", &self.objective_id, 0, usize::MAX)?;
        check::required("completion_time", &self.completion_time)?;
        check::required("completion_type", &self.completion_type)?;
        check::text("completion_type", &self.completion_type, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static OBJECTIVE_COMPLETION_RECORD_SHAPE: Shape = Shape::new(
    &[
        "objective_completion_serial_no",
        "objective_id",
        "completion_time",
        "completion_type",
        "description",
        "completion_count",
    ],
    &[],
);

/// 用户退回优惠的付款信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayInformation {
    /// 付款金额. Fen (1/100 yuan).
    pub pay_amount: i64,
    /// 付款状态.
    pub pay_state: Time,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 支付时间.
    pub pay_time: Option<Time>,
}

fields! {
    PayInformation {
        0 pay_amount, 1 pay_state, 2 transaction_id, 3 pay_time,
    }
}

pub(crate) static PAY_INFORMATION_SHAPE: Shape = Shape::new(&["pay_amount", "pay_state"], &[]);

/// An item of `rewards` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Reward {
    /// 优惠ID.
    pub reward_id: String,
    /// 优惠名称.
    pub name: String,
    /// 优惠数量类型.
    pub count_type: String,
    /// 优惠数量.
    pub count: i64,
    /// 优惠单位.
    pub unit: String,
    /// 优惠金额. Yuan.
    pub amount: i64,
    /// 优惠描述.
    pub description: Option<String>,
    /// 优惠使用记录列.
    pub reward_usage_records: Option<Vec<RewardUsageRecord>>,
}

fields! {
    Reward {
        0 reward_id, 1 name, 2 count_type, 3 count, 4 unit, 5 amount, 6 description, 7 reward_usage_records,
    }
}

pub(crate) static REWARD_SHAPE: Shape = Shape::new(
    &["reward_id", "name", "count_type", "count", "unit", "amount"],
    &[("reward_usage_records", &REWARD_USAGE_RECORD_SHAPE)],
);

/// An item of `reward_usage_records` of a `Reward`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RewardUsageRecord {
    /// 优惠使用记录流水号.
    pub reward_usage_serial_no: String,
    /// 优惠ID.
    pub reward_id: String,
    /// 优惠使用时间.
    pub usage_time: Time,
    /// 优惠使用类型.
    pub usage_type: String,
    /// 优惠使用描述.
    pub description: String,
    /// 优惠使用数量.
    pub usage_count: i64,
    /// 优惠金额. Yuan.
    pub amount: i64,
    /// 备注说明.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
}

fields! {
    RewardUsageRecord {
        0 reward_usage_serial_no, 1 reward_id, 2 usage_time, 3 usage_type, 4 description, 5 usage_count, 6 amount,
        7 remark,
    }
}

impl Check for RewardUsageRecord {
    fn check(&self) -> Result<(), FieldError> {
        check::required("reward_usage_serial_no", &self.reward_usage_serial_no)?;
        check::text("reward_usage_serial_no", &self.reward_usage_serial_no, 0, usize::MAX)?;
        check::required("reward_id", &self.reward_id)?;
        check::text("reward_id", &self.reward_id, 0, usize::MAX)?;
        check::required("usage_time", &self.usage_time)?;
        check::required("usage_type", &self.usage_type)?;
        check::text("usage_type", &self.usage_type, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static REWARD_USAGE_RECORD_SHAPE: Shape = Shape::new(
    &["reward_usage_serial_no", "reward_id", "usage_time", "usage_type", "description", "usage_count", "amount"],
    &[],
);

/// 约定时间期限.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    /// 约定开始时间.
    pub begin_time: Time,
    /// 约定结束时间.
    pub end_time: Time,
}

fields! {
    TimeRange {
        0 begin_time, 1 end_time,
    }
}

pub(crate) static TIME_RANGE_SHAPE: Shape = Shape::new(&["begin_time", "end_time"], &[]);
