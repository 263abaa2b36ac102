//! `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`: 直连商户取消用户的签约计划
//! `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 直连商户取消用户的签约计划. Ends what a user signed.
    ///
    /// `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`, for
    /// merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/stop-user-sign-plan.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    "直连商户取消用户的签约计划",
);

/// The body of `POST
/// /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`, 直连商户取消用户的签约计划.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 停止签约计划原因.
    pub stop_reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("stop_reason", &self.stop_reason)?;
        check::text("stop_reason", &self.stop_reason, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST
/// /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`, 直连商户取消用户的签约计划.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 计划签约ID.
    pub sign_plan_id: String,
    /// 签约计划用户应用下的OpenID.
    pub openid: Option<String>,
    /// 计划所属服务.
    pub service_id: String,
    /// 商户号.
    pub mchid: String,
    /// AppID.
    pub appid: String,
    /// 商户侧签约计划号.
    pub merchant_sign_plan_no: String,
    /// 商户回调地址.
    pub merchant_callback_url: String,
    /// 签约所属计划ID.
    pub plan_id: String,
    /// 目前用户进行到的计划详情序号.
    pub going_detail_no: i64,
    /// 计划签约状态.
    pub sign_state: String,
    /// 签约计划取消时间.
    pub cancel_sign_time: Option<Time>,
    /// 签约计划取消类型.
    pub cancel_sign_type: Option<String>,
    /// 签约计划取消原因.
    pub cancel_reason: Option<String>,
    /// 签约计划的名称.
    pub plan_name: String,
    /// 签约计划的过期时间.
    pub plan_over_time: Time,
    /// 签约计划原总金额.
    pub total_origin_price: i64,
    /// 签约计划扣费次数.
    pub deduction_quantity: i64,
    /// 签约计划实际总金额.
    pub total_actual_price: i64,
    /// 签约计划明细列表.
    pub signed_detail_list: Option<Vec<crate::v3::payscore::sign_plan::SignedDetail>>,
    /// 签约时间.
    pub sign_time: Option<Time>,
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
