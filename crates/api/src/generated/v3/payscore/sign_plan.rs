//! `/v3/payscore/sign-plan`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod partner;
pub mod serviceorder;
pub mod user_sign_plans;

/// The path `/v3/payscore/sign-plan`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/sign-plan/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }

    /// On to `/v3/payscore/sign-plan/serviceorder`.
    pub fn serviceorder(self) -> serviceorder::Path<'a> {
        serviceorder::Path(self.0.segment("serviceorder"))
    }

    /// On to `/v3/payscore/sign-plan/user-sign-plans`.
    pub fn user_sign_plans(self) -> user_sign_plans::Path<'a> {
        user_sign_plans::Path(self.0.segment("user-sign-plans"))
    }
}

/// An item of `post_discounts` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostDiscount {
    /// 优惠名称. Name of the discount; each name once in an order. At most 20 characters.
    pub name: Option<String>,
    /// 优惠金额. Fen (1/100 yuan) taken off.
    pub amount: Option<i64>,
}

fields! {
    PostDiscount {
        0 name, 1 amount,
    }
}

/// An item of `post_payments` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostPayment {
    /// 付费名称. Name of the item, as the rules of the industry ask. At most 20 characters.
    pub name: Option<String>,
    /// 付费金额. Fen (1/100 yuan) for the item; 0 is nothing to pay. At least 0.
    pub amount: Option<i64>,
    /// 付费说明. How the item is priced. At most 30 characters.
    pub description: Option<String>,
}

fields! {
    PostPayment {
        0 name, 1 amount, 2 description,
    }
}

/// 服务风险金.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RiskFund {
    /// 风险金额. Fen (1/100 yuan), within the limit of the service.
    pub amount: i64,
}

fields! {
    RiskFund {
        0 amount,
    }
}

pub(crate) static RISK_FUND_SHAPE: Shape = Shape::new(&["amount"], &[]);

/// An item of `sign_plan_detail` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SignPlanDetail {
    /// 计划明细序号. Which part of the plan, counted from 1. Parts are served in their order, one at a time.
    pub plan_detail_no: i64,
    /// 商户侧计划明细使用订单号. Your order number of the part.
    pub merchant_plan_detail_no: String,
}

impl Check for SignPlanDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("merchant_plan_detail_no", &self.merchant_plan_detail_no)?;
        check::text("merchant_plan_detail_no", &self.merchant_plan_detail_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// An item of `signed_detail_list` of a `SignPlan`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SignedDetail {
    /// 计划明细序号. Which part of the plan, counted from 1. Parts are served in their order, one at a time.
    pub plan_detail_no: i64,
    /// 计划明细原支付金额. Fen (1/100 yuan). Price of the part before discounts; not below its actual price.
    pub original_price: i64,
    /// 计划明细优惠说明. What the discount of the part is.
    pub plan_discount_description: Option<String>,
    /// 计划明细实际支付金额. Fen (1/100 yuan). Price of the part; not above that of the part before it.
    pub actual_price: i64,
    /// 计划明细状态. State of the part; `NOT_USED` if it has not begun.
    pub plan_detail_state: String,
    /// 计划明细对应的支付分服务单号. WeChat Pay's number of the service order.
    pub order_id: Option<String>,
    /// 商户侧计划明细使用订单号. Your order number of the part.
    pub merchant_plan_detail_no: String,
    /// 计划详情名称. Name of the part.
    pub plan_detail_name: String,
    /// 计划明细对应订单实际支付金额. Fen (1/100 yuan). What was paid for the part.
    pub actual_pay_price: Option<i64>,
    /// 详情使用时间. When the part began.
    pub use_time: Option<Time>,
    /// 详情完成时间. When it was completed.
    pub complete_time: Option<Time>,
    /// 详情取消时间. When the part was cancelled.
    pub cancel_time: Option<Time>,
}

fields! {
    SignedDetail {
        0 plan_detail_no, 1 original_price, 2 plan_discount_description, 3 actual_price, 4 plan_detail_state,
        5 order_id, 6 merchant_plan_detail_no, 7 plan_detail_name, 8 actual_pay_price, 9 use_time, 10 complete_time,
        11 cancel_time,
    }
}

pub(crate) static SIGNED_DETAIL_SHAPE: Shape = Shape::new(
    &[
        "plan_detail_no",
        "original_price",
        "actual_price",
        "plan_detail_state",
        "merchant_plan_detail_no",
        "plan_detail_name",
    ],
    &[],
);
