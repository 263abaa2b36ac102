//! `/v3/payscore/plan/payscore-plans`: 创建支付分计划 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod merchant_plan_no;

/// The path `/v3/payscore/plan/payscore-plans`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/plan/payscore-plans/merchant-plan-no`.
    pub fn merchant_plan_no(self) -> merchant_plan_no::Path<'a> {
        merchant_plan_no::Path(self.0.segment("merchant-plan-no"))
    }

    /// 创建支付分计划. Makes a plan users can sign.
    ///
    /// `POST /v3/payscore/plan/payscore-plans`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/create-pay-score-plan.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/plan/payscore-plans", "创建支付分计划");

/// An item of `plan_detail_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PlanDetail {
    /// 计划明细原支付金额. Fen (1/100 yuan). Price of the part before discounts; not below its actual price.
    pub original_price: i64,
    /// 计划明细优惠说明. What the discount of the part is.
    #[serde(skip_serializing_if = "check::is_void")]
    pub plan_discount_description: Option<String>,
    /// 计划明细实际支付金额. Fen (1/100 yuan). Price of the part; not above that of the part before it.
    pub actual_price: i64,
    /// 计划明细名称. Name of the part.
    pub plan_detail_name: String,
}

impl Check for PlanDetail {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.plan_discount_description {
            check::text("plan_discount_description", value, 0, usize::MAX)?;
        }
        check::required("plan_detail_name", &self.plan_detail_name)?;
        check::text("plan_detail_name", &self.plan_detail_name, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/payscore/plan/payscore-plans`, 创建支付分计划.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 计划所属服务. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// AppID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 支付分计划名称. Name of the plan. At most 20 characters.
    pub plan_name: String,
    /// 支付分计划有效期. Days for which a signed plan is valid, from the day when the user signs.
    pub plan_duration: i64,
    /// 支付分计划扣费次数. How often money is collected: the number of parts of the plan.
    pub deduction_quantity: i64,
    /// 支付分计划原总金额. Fen (1/100 yuan). What the plan costs before discounts.
    pub total_original_price: i64,
    /// 支付分计划实际扣费总金额. Fen (1/100 yuan). What the plan costs.
    pub total_actual_price: i64,
    /// 支付分计划明细列表. Parts of the plan, in their order; as many as money is collected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_detail_list: Option<Vec<PlanDetail>>,
    /// 商户侧计划号. Your number of the plan. At most 32 characters.
    pub merchant_plan_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("plan_name", &self.plan_name)?;
        check::text("plan_name", &self.plan_name, 0, 20)?;
        if let Some(value) = &self.plan_detail_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("plan_detail_list", index))?;
            }
        }
        check::required("merchant_plan_no", &self.merchant_plan_no)?;
        check::text("merchant_plan_no", &self.merchant_plan_no, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/plan/payscore-plans`, 创建支付分计划.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 支付分计划ID. WeChat Pay's number of the plan. At most 32 characters.
    pub plan_id: String,
    /// 计划所属服务. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// AppID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
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
        0 plan_id, 1 service_id, 2 mchid, 3 appid, 4 merchant_plan_no, 5 plan_name, 6 plan_duration, 7 plan_state,
        8 total_original_price, 9 deduction_quantity, 10 total_actual_price, 11 plan_detail_list, 12 stop_mchid,
        13 stop_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "plan_id",
        "service_id",
        "mchid",
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
