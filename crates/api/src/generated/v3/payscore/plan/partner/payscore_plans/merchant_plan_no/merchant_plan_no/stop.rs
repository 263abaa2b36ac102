//! `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`: 停止支付分计划 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 停止支付分计划. Ends a plan. For service providers.
    ///
    /// `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`, for service
    /// providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/stop-partner-pay-score-plan.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    "停止支付分计划",
);

/// The body of `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`,
/// 停止支付分计划.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`,
/// 停止支付分计划.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 支付分计划ID. WeChat Pay's number of the plan. At most 32 characters.
    pub plan_id: String,
    /// 计划所属服务. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商商户号. Merchant id of the service provider or institution. At most 32 characters.
    pub mchid: String,
    /// 子商户商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 服务商AppID. AppID of the service provider. At most 32 characters.
    pub appid: String,
    /// 子商户AppID. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 商户侧计划号. Your number of the plan. At most 32 characters.
    pub merchant_plan_no: String,
    /// 支付分计划名称. Name of the plan. At most 20 characters.
    pub plan_name: String,
    /// 支付分计划有效期. Days for which a signed plan is valid, from the day when the user signs.
    pub plan_duration: i64,
    /// 支付分计划状态. `NORMAL`: can be signed. `STOP`: can no longer be signed; signed plans go on.
    pub plan_state: String,
    /// 支付分计划原总金额. Fen (1/100 yuan). What the plan costs before discounts.
    pub total_original_price: i64,
    /// 支付分计划扣费次数. How often money is collected: the number of parts of the plan.
    pub deduction_quantity: i64,
    /// 支付分计划实际扣费总金额. Fen (1/100 yuan). What the plan costs.
    pub total_actual_price: i64,
    /// 支付分计划明细列表. Parts of the plan, in their order; as many as money is collected.
    pub plan_detail_list: Option<Vec<crate::v3::payscore::plan::PlanDetail>>,
    /// 终止方商户号. Merchant id that stopped the plan.
    pub stop_mchid: Option<String>,
    /// 终止时间. When the plan was stopped.
    pub stop_time: Option<Time>,
}

fields! {
    PostResponse {
        0 plan_id, 1 service_id, 2 mchid, 3 sub_mchid, 4 appid, 5 sub_appid, 6 merchant_plan_no, 7 plan_name,
        8 plan_duration, 9 plan_state, 10 total_original_price, 11 deduction_quantity, 12 total_actual_price,
        13 plan_detail_list, 14 stop_mchid, 15 stop_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "plan_id",
        "service_id",
        "mchid",
        "sub_mchid",
        "appid",
        "merchant_plan_no",
        "plan_name",
        "plan_duration",
        "plan_state",
        "total_original_price",
        "deduction_quantity",
        "total_actual_price",
    ],
    &[("plan_detail_list", &crate::v3::payscore::plan::PLAN_DETAIL_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
