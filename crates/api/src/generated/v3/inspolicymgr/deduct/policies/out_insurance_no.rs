//! `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`: 查询保单 `GET`, 更新保单信息 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询保单.
    ///
    /// `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`, for merchants.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }

    /// 更新保单信息.
    ///
    /// `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`, for merchants.
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_sealed(body)
    }
}

static GET: Operation = Operation::new("GET", "/v3/inspolicymgr/deduct/policies/{out_insurance_no}", "查询保单");

static PATCH: Operation =
    Operation::new("PATCH", "/v3/inspolicymgr/deduct/policies/{out_insurance_no}", "更新保单信息");

/// The answer to `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`, 查询保单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    pub policy_type: crate::v3::inspolicymgr::deduct::policies::PolicyType,
    /// 车牌信息.
    pub car_number: Option<String>,
    /// 宠物名称.
    pub pet_name: Option<String>,
    /// 地址信息.
    pub address: Option<String>,
    /// 保单状态.
    pub policy_state: crate::v3::inspolicymgr::deduct::policies::PolicyState,
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
    pub payment_method: Option<crate::v3::inspolicymgr::deduct::policies::PaymentMethod>,
    /// 期交保费模式.
    pub period_premium_mode: Option<crate::v3::inspolicymgr::deduct::policies::PeriodPremiumMode>,
    /// 缴费周期.
    pub payment_period: Option<crate::v3::inspolicymgr::deduct::policies::PaymentPeriod>,
    /// 首期保费金额.
    pub first_period_amount: Option<i64>,
    /// 后续每期保费金额.
    pub subsequent_period_amount: Option<i64>,
    /// 保障期限类型.
    pub coverage_term_type: Option<crate::v3::inspolicymgr::deduct::policies::CoverageTermType>,
}

fields! {
    GetResponse {
        0 out_insurance_no, 1 insurance_name, 2 insured_name_list, 3 insurance_company_code, 4 effective_time,
        5 expired_time, 6 coverage_detail, 7 support_renewal, 8 start_renewal_time, 9 end_renewal_time, 10 policy_type,
        11 car_number, 12 pet_name, 13 address, 14 policy_state, 15 policy_code, 16 plan_id, 17 out_contract_code,
        18 policy_periods, 19 free_insurance, 20 combined_payment, 21 payment_method, 22 period_premium_mode,
        23 payment_period, 24 first_period_amount, 25 subsequent_period_amount, 26 coverage_term_type,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        for item in &mut self.insured_name_list {
            visit("insured_name_list", item);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`, 更新保单信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 被保险人姓名列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insured_name_list: Option<Vec<Sensitive>>,
    /// 保险名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub insurance_name: Option<String>,
    /// 保单生效时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub effective_time: Option<Time>,
    /// 保单失效时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub expired_time: Option<Time>,
    /// 保障详情.
    #[serde(skip_serializing_if = "check::is_void")]
    pub coverage_detail: Option<String>,
    /// 是否支持续保.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_renewal: Option<bool>,
    /// 可续保开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_renewal_time: Option<Time>,
    /// 可续保结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_renewal_time: Option<Time>,
    /// 保单类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub policy_type: Option<crate::v3::inspolicymgr::deduct::policies::PolicyType>,
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
    #[serde(skip_serializing_if = "check::is_void")]
    pub policy_state: Option<crate::v3::inspolicymgr::deduct::policies::PolicyState>,
    /// 保司保单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub policy_code: Option<String>,
    /// 委托代扣模板ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub plan_id: Option<String>,
    /// 商户签约协议号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_contract_code: Option<String>,
    /// 保单的扣费周期列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_periods: Option<Vec<i64>>,
    /// 是否为赠险.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_insurance: Option<bool>,
    /// 是否与其它保单合并扣费.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combined_payment: Option<bool>,
    /// 缴费方式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payment_method: Option<crate::v3::inspolicymgr::deduct::policies::PaymentMethod>,
    /// 期交保费模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub period_premium_mode: Option<crate::v3::inspolicymgr::deduct::policies::PeriodPremiumMode>,
    /// 缴费周期.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payment_period: Option<crate::v3::inspolicymgr::deduct::policies::PaymentPeriod>,
    /// 首期保费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_period_amount: Option<i64>,
    /// 后续每期保费金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsequent_period_amount: Option<i64>,
    /// 保障期限类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub coverage_term_type: Option<crate::v3::inspolicymgr::deduct::policies::CoverageTermType>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.insurance_name {
            check::text("insurance_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.coverage_detail {
            check::text("coverage_detail", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.policy_type {
            check::known("policy_type", value)?;
        }
        if let Some(value) = &self.car_number {
            check::text("car_number", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.pet_name {
            check::text("pet_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.address {
            check::text("address", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.policy_state {
            check::known("policy_state", value)?;
        }
        if let Some(value) = &self.policy_code {
            check::text("policy_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.plan_id {
            check::text("plan_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_contract_code {
            check::text("out_contract_code", value, 0, usize::MAX)?;
        }
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
        Ok(())
    }
}

impl SensitiveFields for PatchRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.insured_name_list {
            for item in value {
                visit("insured_name_list", item);
            }
        }
    }
}

/// The answer to `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`, 更新保单信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
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
    pub policy_type: crate::v3::inspolicymgr::deduct::policies::PolicyType,
    /// 车牌信息.
    pub car_number: Option<String>,
    /// 宠物名称.
    pub pet_name: Option<String>,
    /// 地址信息.
    pub address: Option<String>,
    /// 保单状态.
    pub policy_state: crate::v3::inspolicymgr::deduct::policies::PolicyState,
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
    pub payment_method: Option<crate::v3::inspolicymgr::deduct::policies::PaymentMethod>,
    /// 期交保费模式.
    pub period_premium_mode: Option<crate::v3::inspolicymgr::deduct::policies::PeriodPremiumMode>,
    /// 缴费周期.
    pub payment_period: Option<crate::v3::inspolicymgr::deduct::policies::PaymentPeriod>,
    /// 首期保费金额.
    pub first_period_amount: Option<i64>,
    /// 后续每期保费金额.
    pub subsequent_period_amount: Option<i64>,
    /// 保障期限类型.
    pub coverage_term_type: Option<crate::v3::inspolicymgr::deduct::policies::CoverageTermType>,
}

fields! {
    PatchResponse {
        0 out_insurance_no, 1 insurance_name, 2 insured_name_list, 3 insurance_company_code, 4 effective_time,
        5 expired_time, 6 coverage_detail, 7 support_renewal, 8 start_renewal_time, 9 end_renewal_time, 10 policy_type,
        11 car_number, 12 pet_name, 13 address, 14 policy_state, 15 policy_code, 16 plan_id, 17 out_contract_code,
        18 policy_periods, 19 free_insurance, 20 combined_payment, 21 payment_method, 22 period_premium_mode,
        23 payment_period, 24 first_period_amount, 25 subsequent_period_amount, 26 coverage_term_type,
    }
}

impl SensitiveFields for PatchResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        for item in &mut self.insured_name_list {
            visit("insured_name_list", item);
        }
    }
}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
