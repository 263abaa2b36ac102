//! `/v3/inspolicymgr/deduct/policies`: 上传保单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_insurance_no;

/// The path `/v3/inspolicymgr/deduct/policies`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`.
    pub fn out_insurance_no(self, out_insurance_no: impl AsRef<str>) -> out_insurance_no::Path<'a> {
        out_insurance_no::Path(self.0.variable("out_insurance_no", out_insurance_no.as_ref(), |value| {
            check::text("out_insurance_no", value, 0, usize::MAX)
        }))
    }

    /// 上传保单.
    ///
    /// `POST /v3/inspolicymgr/deduct/policies`, for merchants.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/inspolicymgr/deduct/policies", "上传保单");

/// The body of `POST /v3/inspolicymgr/deduct/policies`, 上传保单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户保险编号.
    pub out_insurance_no: String,
    /// 被保险人姓名列表.
    pub insured_name_list: Vec<Sensitive>,
    /// 承保公司代码.
    pub insurance_company_code: String,
    /// 保单生效时间.
    pub effective_time: Time,
    /// 保单失效时间.
    pub expired_time: Time,
    /// 保障详情.
    pub coverage_detail: String,
    /// 是否支持续保.
    pub support_renewal: bool,
    /// 可续保开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_renewal_time: Option<Time>,
    /// 可续保结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_renewal_time: Option<Time>,
    /// 保单类型.
    pub policy_type: PolicyType,
    /// 车牌信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub car_number: Option<String>,
    /// 宠物名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pet_name: Option<String>,
    /// 地址信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub address: Option<String>,
    /// 保单状态.
    pub policy_state: PolicyState,
    /// 保司保单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub policy_code: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 保单的扣费周期列表.
    pub policy_periods: Vec<i64>,
    /// 商户APPID.
    pub appid: String,
    /// 用户在商户公众号内的身份标识.
    pub openid: String,
    /// 是否为赠险.
    pub free_insurance: bool,
    /// 是否与其它保单合并扣费.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_payment: Option<bool>,
    /// 缴费方式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payment_method: Option<PaymentMethod>,
    /// 期交保费模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub period_premium_mode: Option<PeriodPremiumMode>,
    /// 缴费周期.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payment_period: Option<PaymentPeriod>,
    /// 首期保费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_period_amount: Option<i64>,
    /// 后续每期保费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsequent_period_amount: Option<i64>,
    /// 保障期限类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub coverage_term_type: Option<CoverageTermType>,
    /// 收款方商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payee_mchid: Option<String>,
    /// 收款方公众账号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payee_appid: Option<String>,
    /// 收款方用户标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payee_openid: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_insurance_no", &self.out_insurance_no)?;
        check::text("out_insurance_no", &self.out_insurance_no, 0, usize::MAX)?;
        check::required("insured_name_list", &self.insured_name_list)?;
        check::required("insurance_company_code", &self.insurance_company_code)?;
        check::text("insurance_company_code", &self.insurance_company_code, 0, usize::MAX)?;
        check::required("effective_time", &self.effective_time)?;
        check::required("expired_time", &self.expired_time)?;
        check::required("coverage_detail", &self.coverage_detail)?;
        check::text("coverage_detail", &self.coverage_detail, 0, usize::MAX)?;
        check::required("policy_type", &self.policy_type)?;
        check::known("policy_type", &self.policy_type)?;
        if let Some(value) = &self.car_number {
            check::text("car_number", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.pet_name {
            check::text("pet_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.address {
            check::text("address", value, 0, usize::MAX)?;
        }
        check::required("policy_state", &self.policy_state)?;
        check::known("policy_state", &self.policy_state)?;
        if let Some(value) = &self.policy_code {
            check::text("policy_code", value, 0, usize::MAX)?;
        }
        check::required("plan_id", &self.plan_id)?;
        check::text("plan_id", &self.plan_id, 0, usize::MAX)?;
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, usize::MAX)?;
        check::required("policy_periods", &self.policy_periods)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        if let Some(value) = &self.payment_method {
            check::known("payment_method", value)?;
        }
        if let Some(value) = &self.period_premium_mode {
            check::known("period_premium_mode", value)?;
        }
        if let Some(value) = &self.payment_period {
            check::known("payment_period", value)?;
        }
        if let Some(value) = &self.coverage_term_type {
            check::known("coverage_term_type", value)?;
        }
        if let Some(value) = &self.payee_mchid {
            check::text("payee_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.payee_appid {
            check::text("payee_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.payee_openid {
            check::text("payee_openid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        for item in &mut self.insured_name_list {
            visit("insured_name_list", item);
        }
    }
}

/// The answer to `POST /v3/inspolicymgr/deduct/policies`, 上传保单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户保险编号.
    pub out_insurance_no: String,
    /// 保险名称.
    pub insurance_name: String,
    /// 被保险人姓名列表.
    pub insured_name_list: Vec<Sensitive>,
    /// 承保公司代码.
    pub insurance_company_code: String,
    /// 保单生效时间.
    pub effective_time: Time,
    /// 保单失效时间.
    pub expired_time: Time,
    /// 保障详情.
    pub coverage_detail: String,
    /// 是否支持续保.
    pub support_renewal: bool,
    /// 可续保开始时间.
    pub start_renewal_time: Option<Time>,
    /// 可续保结束时间.
    pub end_renewal_time: Option<Time>,
    /// 保单类型.
    pub policy_type: PolicyType,
    /// 车牌信息.
    pub car_number: Option<String>,
    /// 宠物名称.
    pub pet_name: Option<String>,
    /// 地址信息.
    pub address: Option<String>,
    /// 保单状态.
    pub policy_state: PolicyState,
    /// 保司保单号.
    pub policy_code: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 保单的扣费周期列表.
    pub policy_periods: Vec<i64>,
    /// 是否为赠险.
    pub free_insurance: bool,
    /// 是否与其它保单合并扣费.
    pub combined_payment: Option<bool>,
    /// 缴费方式.
    pub payment_method: Option<PaymentMethod>,
    /// 期交保费模式.
    pub period_premium_mode: Option<PeriodPremiumMode>,
    /// 缴费周期.
    pub payment_period: Option<PaymentPeriod>,
    /// 首期保费金额.
    pub first_period_amount: Option<i64>,
    /// 后续每期保费金额.
    pub subsequent_period_amount: Option<i64>,
    /// 保障期限类型.
    pub coverage_term_type: Option<CoverageTermType>,
}

fields! {
    PostResponse {
        0 out_insurance_no, 1 insurance_name, 2 insured_name_list, 3 insurance_company_code, 4 effective_time,
        5 expired_time, 6 coverage_detail, 7 support_renewal, 8 start_renewal_time, 9 end_renewal_time, 10 policy_type,
        11 car_number, 12 pet_name, 13 address, 14 policy_state, 15 policy_code, 16 plan_id, 17 out_contract_code,
        18 policy_periods, 19 free_insurance, 20 combined_payment, 21 payment_method, 22 period_premium_mode,
        23 payment_period, 24 first_period_amount, 25 subsequent_period_amount, 26 coverage_term_type,
    }
}

impl SensitiveFields for PostResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        for item in &mut self.insured_name_list {
            visit("insured_name_list", item);
        }
    }
}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_insurance_no",
        "insurance_name",
        "insured_name_list",
        "insurance_company_code",
        "effective_time",
        "expired_time",
        "coverage_detail",
        "support_renewal",
        "policy_type",
        "policy_state",
        "plan_id",
        "out_contract_code",
        "policy_periods",
        "free_insurance",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 保障期限类型.
    pub enum CoverageTermType {
        /// `COVERAGE_TERM_TYPE_FIXED_DATE`
        CoverageTermTypeFixedDate = "COVERAGE_TERM_TYPE_FIXED_DATE",
        /// `COVERAGE_TERM_TYPE_LIFETIME`
        CoverageTermTypeLifetime = "COVERAGE_TERM_TYPE_LIFETIME",
    }
}

open_enum! {
    /// 缴费方式.
    pub enum PaymentMethod {
        /// `PAYMENT_METHOD_OTHER`
        PaymentMethodOther = "PAYMENT_METHOD_OTHER",
        /// `PAYMENT_METHOD_PERIOD`
        PaymentMethodPeriod = "PAYMENT_METHOD_PERIOD",
        /// `PAYMENT_METHOD_LUMP_SUM`
        PaymentMethodLumpSum = "PAYMENT_METHOD_LUMP_SUM",
    }
}

open_enum! {
    /// 缴费周期.
    pub enum PaymentPeriod {
        /// `PAYMENT_PERIOD_DAY`
        PaymentPeriodDay = "PAYMENT_PERIOD_DAY",
        /// `PAYMENT_PERIOD_WEEK`
        PaymentPeriodWeek = "PAYMENT_PERIOD_WEEK",
        /// `PAYMENT_PERIOD_BIWEEKLY`
        PaymentPeriodBiweekly = "PAYMENT_PERIOD_BIWEEKLY",
        /// `PAYMENT_PERIOD_MONTH`
        PaymentPeriodMonth = "PAYMENT_PERIOD_MONTH",
        /// `PAYMENT_PERIOD_QUARTER`
        PaymentPeriodQuarter = "PAYMENT_PERIOD_QUARTER",
        /// `PAYMENT_PERIOD_HALF_YEAR`
        PaymentPeriodHalfYear = "PAYMENT_PERIOD_HALF_YEAR",
        /// `PAYMENT_PERIOD_YEAR`
        PaymentPeriodYear = "PAYMENT_PERIOD_YEAR",
    }
}

open_enum! {
    /// 期交保费模式.
    pub enum PeriodPremiumMode {
        /// `PERIOD_PREMIUM_MODE_EQUAL`
        PeriodPremiumModeEqual = "PERIOD_PREMIUM_MODE_EQUAL",
        /// `PERIOD_PREMIUM_MODE_FIRST_DIFF`
        PeriodPremiumModeFirstDiff = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
        /// `PERIOD_PREMIUM_MODE_MULTI_DIFF`
        PeriodPremiumModeMultiDiff = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
    }
}

open_enum! {
    /// 保单状态.
    pub enum PolicyState {
        /// `POLICY_STATE_ISSUING`
        PolicyStateIssuing = "POLICY_STATE_ISSUING",
        /// `POLICY_STATE_APPROVED`
        PolicyStateApproved = "POLICY_STATE_APPROVED",
        /// `POLICY_STATE_DECLINED`
        PolicyStateDeclined = "POLICY_STATE_DECLINED",
        /// `POLICY_STATE_INACTIVE`
        PolicyStateInactive = "POLICY_STATE_INACTIVE",
    }
}

open_enum! {
    /// 保单类型.
    pub enum PolicyType {
        /// `POLICY_TYPE_OTHER`
        PolicyTypeOther = "POLICY_TYPE_OTHER",
        /// `POLICY_TYPE_MEDICAL`
        PolicyTypeMedical = "POLICY_TYPE_MEDICAL",
        /// `POLICY_TYPE_ACCIDENT`
        PolicyTypeAccident = "POLICY_TYPE_ACCIDENT",
        /// `POLICY_TYPE_CRITICAL`
        PolicyTypeCritical = "POLICY_TYPE_CRITICAL",
        /// `POLICY_TYPE_CAR`
        PolicyTypeCar = "POLICY_TYPE_CAR",
        /// `POLICY_TYPE_LIFE`
        PolicyTypeLife = "POLICY_TYPE_LIFE",
        /// `POLICY_TYPE_PROPERTY`
        PolicyTypeProperty = "POLICY_TYPE_PROPERTY",
        /// `POLICY_TYPE_PET`
        PolicyTypePet = "POLICY_TYPE_PET",
        /// `POLICY_TYPE_ANNUITY`
        PolicyTypeAnnuity = "POLICY_TYPE_ANNUITY",
    }
}
