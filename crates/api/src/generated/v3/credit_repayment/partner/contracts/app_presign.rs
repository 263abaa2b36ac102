//! `/v3/credit-repayment/partner/contracts/app-presign`: APP预签约自动还款协议 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/credit-repayment/partner/contracts/app-presign`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// APP预签约自动还款协议.
    ///
    /// `POST /v3/credit-repayment/partner/contracts/app-presign`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/credit-repayment/partner/contracts/app-presign", "APP预签约自动还款协议");

/// The body of `POST /v3/credit-repayment/partner/contracts/app-presign`, APP预签约自动还款协议.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户AppID.
    pub appid: String,
    /// 模板ID.
    pub plan_id: String,
    /// 服务商签约协议号.
    pub out_contract_code: String,
    /// 用户展示名称.
    pub display_name: String,
    /// 签约结果通知地址.
    pub contract_notify_url: String,
    /// 还款日.
    pub repayment_day: i64,
    /// 还款金额上限.
    pub repayment_amount_limit: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 子商户AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 用户实名信息.
    pub real_identity: crate::v3::credit_repayment::partner::contracts::RealIdentity,
    /// 交易信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_info: Option<crate::v3::credit_repayment::partner::contracts::TradeInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("plan_id", &self.plan_id)?;
        check::text("plan_id", &self.plan_id, 0, usize::MAX)?;
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, usize::MAX)?;
        check::required("display_name", &self.display_name)?;
        check::text("display_name", &self.display_name, 0, usize::MAX)?;
        check::required("contract_notify_url", &self.contract_notify_url)?;
        check::text("contract_notify_url", &self.contract_notify_url, 0, usize::MAX)?;
        check::required("repayment_amount_limit", &self.repayment_amount_limit)?;
        check::text("repayment_amount_limit", &self.repayment_amount_limit, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        self.real_identity.check().map_err(|fault| fault.within("real_identity"))?;
        if let Some(value) = &self.trade_info {
            value.check().map_err(|fault| fault.within("trade_info"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.real_identity.visit_sensitive(visit);
    }
}

/// The answer to `POST /v3/credit-repayment/partner/contracts/app-presign`, APP预签约自动还款协议.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预签约码.
    pub presign_token: String,
    /// 跳转到的签约服务提供方.
    pub redirect_service: Option<String>,
}

fields! {
    PostResponse {
        0 presign_token, 1 redirect_service,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["presign_token"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
