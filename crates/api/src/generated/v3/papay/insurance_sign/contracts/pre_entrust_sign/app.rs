//! `/v3/papay/insurance-sign/contracts/pre-entrust-sign/app`: 保险商户App预签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/insurance-sign/contracts/pre-entrust-sign/app`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 保险商户App预签约. Prepares the signing of an insurance contract from an app.
    ///
    /// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/app-sign-and-create-transaction.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/papay/insurance-sign/contracts/pre-entrust-sign/app", "保险商户App预签约");

/// The body of `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app`, 保险商户App预签约.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 应用ID. AppID that is bound to the merchant. At most 32 characters.
    pub appid: String,
    /// 用户在直连商户应用下的用户标示. The user's openid under the AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 委托代扣模板ID. Id of the template the contract is signed on.
    pub plan_id: i64,
    /// 商户签约协议号. Your number of the contract: digits and letters. It cannot be used again after the contract has
    /// ended. At most 32 characters.
    pub out_contract_code: String,
    /// 被保人的展示名称. Masked name of the insured, which the signing page shows: asterisks and the last character. At
    /// most 32 characters.
    pub insured_display_name: String,
    /// 签约结果通知地址. Address that is told the result of signing.
    pub contract_notify_url: String,
    /// 保险保单的开始日期. First day of the policy, `yyyy-MM-dd`.
    pub policy_start_date: String,
    /// 保险保单的结束日期. Last day of the policy, `yyyy-MM-dd`.
    pub policy_end_date: String,
    /// 保单的扣费周期列表. Periods of the policy. Each costs the same; only the first may cost less, nothing, or several
    /// periods at once.
    pub policy_periods: Vec<crate::v3::papay::insurance_sign::PolicyPeriod>,
    /// 扣费金额信息. Amount to deduct.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<crate::v3::papay::Amount>,
    /// 商户订单号. Your order number. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 商品描述. What is paid for.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 支付结果通知地址. Address that is told the result of the payment.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_notify_url: Option<String>,
    /// 商户侧用户标识. Your id of the user.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_user_code: Option<String>,
    /// 订单优惠标记. Mark for coupons and discounts.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 附加数据. Your own data; it comes back in notifications and queries.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 是否自动续保. Whether the policy is prolonged by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_auto_insure: Option<bool>,
    /// 是否自动重新投保. Whether a new policy is taken out by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_auto_reinsure: Option<bool>,
    /// 用户实名信息. The person who has to sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_identity: Option<crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::RealIdentity>,
    /// 合并扣费期数. How many periods the first deduction covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_deduct_period_count: Option<i64>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, 32)?;
        check::required("insured_display_name", &self.insured_display_name)?;
        check::text("insured_display_name", &self.insured_display_name, 0, 32)?;
        check::required("contract_notify_url", &self.contract_notify_url)?;
        check::text("contract_notify_url", &self.contract_notify_url, 0, usize::MAX)?;
        check::required("policy_start_date", &self.policy_start_date)?;
        check::text("policy_start_date", &self.policy_start_date, 0, usize::MAX)?;
        check::required("policy_end_date", &self.policy_end_date)?;
        check::text("policy_end_date", &self.policy_end_date, 0, usize::MAX)?;
        check::required("policy_periods", &self.policy_periods)?;
        for (index, item) in self.policy_periods.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("policy_periods", index))?;
        }
        if let Some(value) = &self.amount {
            value.check().map_err(|fault| fault.within("amount"))?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, 32)?;
        }
        if let Some(value) = &self.description {
            check::text("description", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.transaction_notify_url {
            check::text("transaction_notify_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_user_code {
            check::text("out_user_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.real_identity {
            value.check().map_err(|fault| fault.within("real_identity"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.real_identity {
            value.visit_sensitive(visit);
        }
    }
}

/// The answer to `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app`, 保险商户App预签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预签约ID. Id of the signing session.
    pub pre_entrustweb_id: String,
}

fields! {
    PostResponse {
        0 pre_entrustweb_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["pre_entrustweb_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
