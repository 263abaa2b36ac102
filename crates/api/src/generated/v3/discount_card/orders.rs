//! `/v3/discount-card/orders`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_order_no;
pub mod out_trade_no;

/// The path `/v3/discount-card/orders`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/discount-card/orders/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }

    /// On to `/v3/discount-card/orders/{out_order_no}`.
    pub fn out_order_no(self, out_order_no: impl AsRef<str>) -> out_order_no::Path<'a> {
        out_order_no::Path(
            self.0.variable("out_order_no", out_order_no.as_ref(), |value| {
                check::text("out_order_no", value, 0, usize::MAX)
            }),
        )
    }
}

/// An item of `objectives` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Objective {
    /// 目标流水号.
    pub objective_serial_no: String,
    /// 先享卡目标ID.
    pub objective_id: i64,
    /// 目标名称.
    pub name: Option<String>,
    /// 目标单位.
    pub unit: Option<String>,
    /// 履约描述.
    pub performance_description: String,
    /// 履约类型.
    pub performance_type: PerformanceType,
    /// 目标数量.
    pub count: i64,
    /// 履约时间.
    pub performance_time: Time,
    /// 备注说明.
    pub remark: Option<String>,
}

fields! {
    Objective {
        0 objective_serial_no, 1 objective_id, 2 name, 3 unit, 4 performance_description, 5 performance_type, 6 count,
        7 performance_time, 8 remark,
    }
}

pub(crate) static OBJECTIVE_SHAPE: Shape = Shape::new(
    &[
        "objective_serial_no",
        "objective_id",
        "performance_description",
        "performance_type",
        "count",
        "performance_time",
    ],
    &[],
);

/// An item of `rewards` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Reward {
    /// 奖励流水号.
    pub reward_serial_no: String,
    /// 先享卡奖励ID.
    pub reward_id: i64,
    /// 奖励名称.
    pub name: Option<String>,
    /// 奖励单位.
    pub unit: Option<String>,
    /// 奖励描述.
    pub description: String,
    /// 奖励类型.
    pub reward_type: RewardType,
    /// 奖励数量.
    pub count: i64,
    /// 奖励金额.
    pub amount: i64,
    /// 奖励时间.
    pub reward_time: Time,
    /// 备注说明.
    pub remark: Option<String>,
}

fields! {
    Reward {
        0 reward_serial_no, 1 reward_id, 2 name, 3 unit, 4 description, 5 reward_type, 6 count, 7 amount, 8 reward_time,
        9 remark,
    }
}

pub(crate) static REWARD_SHAPE: Shape =
    Shape::new(&["reward_serial_no", "reward_id", "description", "reward_type", "count", "amount", "reward_time"], &[]);

open_enum! {
    /// 订单状态.
    pub enum GetState {
        /// `CREATED`
        Created = "CREATED",
        /// `SETTLING`
        Settling = "SETTLING",
        /// `CHARGING`
        Charging = "CHARGING",
        /// `CHARGED`
        Charged = "CHARGED",
        /// `NO_CHARGE`
        NoCharge = "NO_CHARGE",
        /// `REVOKED`
        Revoked = "REVOKED",
    }
}

open_enum! {
    /// 履约类型.
    pub enum PerformanceType {
        /// `INCREASE`
        Increase = "INCREASE",
        /// `DECREASE`
        Decrease = "DECREASE",
    }
}

open_enum! {
    /// 奖励类型.
    pub enum RewardType {
        /// `INCREASE`
        Increase = "INCREASE",
        /// `DECREASE`
        Decrease = "DECREASE",
    }
}
