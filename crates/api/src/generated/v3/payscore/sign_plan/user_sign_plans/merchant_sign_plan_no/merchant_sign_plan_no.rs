//! `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`: 查询用户的签约计划 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod stop;

/// The path `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`.
    pub fn stop(self) -> stop::Path<'a> {
        stop::Path(self.0.segment("stop"))
    }

    /// 查询用户的签约计划. What a user signed, by your number.
    ///
    /// `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/query-user-sign-plan.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
    "查询用户的签约计划",
);

/// The answer to `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`,
/// 查询用户的签约计划.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 计划签约ID. WeChat Pay's number of the signed plan. At most 32 characters.
    pub sign_plan_id: String,
    /// 签约计划用户应用下的OpenID. The user's openid under the AppID. At most 128 characters.
    pub openid: Option<String>,
    /// 计划所属服务. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// AppID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 商户侧签约计划号. Your number of the signed plan: digits, letters and `_-*`. At most 32 characters.
    pub merchant_sign_plan_no: String,
    /// 商户回调地址. Address that gets the notifications. At most 1024 characters.
    pub merchant_callback_url: String,
    /// 签约所属计划ID. WeChat Pay's number of the plan. At most 32 characters.
    pub plan_id: String,
    /// 目前用户进行到的计划详情序号. The part that the user has come to, counted from 1; 0 if none has begun.
    pub going_detail_no: i64,
    /// 计划签约状态. `UNSIGNED`: not yet signed. `SIGNED`: signed. `SIGN_PLAN_CANCEL`: cancelled. `COMPLETE`: all parts
    /// are done. `EXPIRE`: expired.
    pub sign_state: String,
    /// 签约计划取消时间. When the signed plan was cancelled.
    pub cancel_sign_time: Option<Time>,
    /// 签约计划取消类型. Who cancelled the signed plan; `NOT_CANCEL` if nobody did.
    pub cancel_sign_type: Option<String>,
    /// 签约计划取消原因. Why the plan was cancelled.
    pub cancel_reason: Option<String>,
    /// 签约计划的名称. Name of the plan.
    pub plan_name: String,
    /// 签约计划的过期时间. When the signed plan expires.
    pub plan_over_time: Time,
    /// 签约计划原总金额. Fen (1/100 yuan). What the plan costs before discounts.
    pub total_origin_price: i64,
    /// 签约计划扣费次数. How often money is collected: the number of parts of the plan.
    pub deduction_quantity: i64,
    /// 签约计划实际总金额. Fen (1/100 yuan). What the plan costs.
    pub total_actual_price: i64,
    /// 签约计划明细列表. Parts of the plan, in their order.
    pub signed_detail_list: Option<Vec<crate::v3::payscore::sign_plan::SignedDetail>>,
    /// 签约时间. When the user signed.
    pub sign_time: Option<Time>,
}

fields! {
    GetResponse {
        0 sign_plan_id, 1 openid, 2 service_id, 3 mchid, 4 appid, 5 merchant_sign_plan_no, 6 merchant_callback_url,
        7 plan_id, 8 going_detail_no, 9 sign_state, 10 cancel_sign_time, 11 cancel_sign_type, 12 cancel_reason,
        13 plan_name, 14 plan_over_time, 15 total_origin_price, 16 deduction_quantity, 17 total_actual_price,
        18 signed_detail_list, 19 sign_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sign_plan_id",
        "service_id",
        "mchid",
        "appid",
        "merchant_sign_plan_no",
        "merchant_callback_url",
        "plan_id",
        "going_detail_no",
        "sign_state",
        "plan_name",
        "plan_over_time",
        "total_origin_price",
        "deduction_quantity",
        "total_actual_price",
    ],
    &[("signed_detail_list", &crate::v3::payscore::sign_plan::SIGNED_DETAIL_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
