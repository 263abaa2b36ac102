//! `/v3/payscore/sign-plan/user-sign-plans`: 创建用户的签约计划 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod merchant_sign_plan_no;

/// The path `/v3/payscore/sign-plan/user-sign-plans`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no`.
    pub fn merchant_sign_plan_no(self) -> merchant_sign_plan_no::Path<'a> {
        merchant_sign_plan_no::Path(self.0.segment("merchant-sign-plan-no"))
    }

    /// 创建用户的签约计划. Prepares the signing of a plan by a user.
    ///
    /// `POST /v3/payscore/sign-plan/user-sign-plans`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/create-user-sign-plan.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/sign-plan/user-sign-plans", "创建用户的签约计划");

/// The body of `POST /v3/payscore/sign-plan/user-sign-plans`, 创建用户的签约计划.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 支付分服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 支付分计划ID. WeChat Pay's number of the plan. At most 32 characters.
    pub plan_id: String,
    /// AppID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 用户唯一标识. The user's openid under the AppID. At most 128 characters.
    pub openid: String,
    /// 商户签约计划单号. Your number of the signed plan: digits, letters and `_-*`. At most 32 characters.
    pub merchant_sign_plan_no: String,
    /// 签约成功事件通知回调地址. Address that is told when the user signs or cancels. At most 1024 characters.
    pub notify_url: String,
    /// 签约计划明细列表. Your order number of each part of the plan.
    pub sign_plan_detail: Vec<crate::v3::payscore::sign_plan::SignPlanDetail>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("plan_id", &self.plan_id)?;
        check::text("plan_id", &self.plan_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, 128)?;
        check::required("merchant_sign_plan_no", &self.merchant_sign_plan_no)?;
        check::text("merchant_sign_plan_no", &self.merchant_sign_plan_no, 0, 32)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, 1024)?;
        check::required("sign_plan_detail", &self.sign_plan_detail)?;
        for (index, item) in self.sign_plan_detail.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("sign_plan_detail", index))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/sign-plan/user-sign-plans`, 创建用户的签约计划.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 用户的签约计划. The signed plan.
    pub sign_plan: SignPlan,
    /// 跳转微信侧确认签约小程序的数据. Data with which the user is sent to the page in WeChat.
    pub package: String,
}

fields! {
    PostResponse {
        0 sign_plan, 1 package,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sign_plan", "package"], &[("sign_plan", &SIGN_PLAN_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 用户的签约计划.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SignPlan {
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
    SignPlan {
        0 sign_plan_id, 1 openid, 2 service_id, 3 mchid, 4 appid, 5 merchant_sign_plan_no, 6 merchant_callback_url,
        7 plan_id, 8 going_detail_no, 9 sign_state, 10 cancel_sign_time, 11 cancel_sign_type, 12 cancel_reason,
        13 plan_name, 14 plan_over_time, 15 total_origin_price, 16 deduction_quantity, 17 total_actual_price,
        18 signed_detail_list, 19 sign_time,
    }
}

pub(crate) static SIGN_PLAN_SHAPE: Shape = Shape::new(
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
