//! `/v3/payscore/plan`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod partner;
pub mod payscore_plans;

/// The path `/v3/payscore/plan`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/plan/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }

    /// On to `/v3/payscore/plan/payscore-plans`.
    pub fn payscore_plans(self) -> payscore_plans::Path<'a> {
        payscore_plans::Path(self.0.segment("payscore-plans"))
    }
}

/// An item of `plan_detail_list` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PlanDetail {
    /// 计划明细序号. Which part of the plan, counted from 1. Parts are served in their order, one at a time.
    pub plan_detail_no: i64,
    /// 计划明细名称. Name of the part.
    pub plan_detail_name: String,
    /// 计划明细原支付金额. Fen (1/100 yuan). Price of the part before discounts; not below its actual price.
    pub original_price: i64,
    /// 计划明细优惠说明. What the discount of the part is.
    pub plan_discount_description: Option<String>,
    /// 计划明细实际支付金额. Fen (1/100 yuan). Price of the part; not above that of the part before it.
    pub actual_price: i64,
}

fields! {
    PlanDetail {
        0 plan_detail_no, 1 plan_detail_name, 2 original_price, 3 plan_discount_description, 4 actual_price,
    }
}

pub(crate) static PLAN_DETAIL_SHAPE: Shape =
    Shape::new(&["plan_detail_no", "plan_detail_name", "original_price", "actual_price"], &[]);
