//! `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`: 查询子商户管控情况 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询子商户管控情况.
    ///
    /// `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/limited-functions-and-reasons/mch-limitations/query-sub-mch-limitation.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}", "查询子商户管控情况");

/// The answer to `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`, 查询子商户管控情况.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号.
    pub mchid: String,
    /// 商户被管控能力列表.
    pub limited_functions: Option<Vec<LimitedFunction>>,
    /// 被管控原因及解脱路径列表.
    pub recovery_specifications: Option<Vec<RecoverySpecification>>,
    /// 商户其他被管控能力描述.
    pub other_limited_functions: Option<String>,
}

fields! {
    GetResponse {
        0 mchid, 1 limited_functions, 2 recovery_specifications, 3 other_limited_functions,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["mchid"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `recovery_specifications` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RecoverySpecification {
    /// 商户被该原因管控的单据号.
    pub limitation_case_id: Option<String>,
    /// 商户被管控原因.
    pub limitation_reason: Option<String>,
    /// 商户被管控原因描述.
    pub limitation_reason_describe: Option<String>,
    /// 商户被该原因管控的解脱路径.
    pub recover_way: Option<RecoverWay>,
    /// 商户被该原因管控的解脱路径参数.
    pub recover_way_param: Option<String>,
    /// 商户被该原因管控的解脱帮助链接.
    pub recover_help_url: Option<String>,
    /// 处置方式.
    pub limitation_action_type: Option<LimitationActionType>,
    /// 预计管控开始时间.
    pub limitation_start_date: Option<Time>,
    /// 商户被该原因管控的时间.
    pub limitation_date: Option<Time>,
    /// 商户被管控原因类型.
    pub limitation_reason_type: Option<LimitationReasonType>,
    /// 商户被该原因管控的能力列表.
    pub relate_limitations: Option<Vec<RelateLimitation>>,
    /// 商户被该原因管控的其他能力描述.
    pub other_relate_limitations: Option<String>,
}

fields! {
    RecoverySpecification {
        0 limitation_case_id, 1 limitation_reason, 2 limitation_reason_describe, 3 recover_way, 4 recover_way_param,
        5 recover_help_url, 6 limitation_action_type, 7 limitation_start_date, 8 limitation_date,
        9 limitation_reason_type, 10 relate_limitations, 11 other_relate_limitations,
    }
}

open_enum! {
    /// 处置方式.
    pub enum LimitationActionType {
        /// `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`
        LimitActionTypeImmediateControl = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL",
        /// `LIMIT_ACTION_TYPE_DELAY_CONTROL`
        LimitActionTypeDelayControl = "LIMIT_ACTION_TYPE_DELAY_CONTROL",
    }
}

open_enum! {
    /// 商户被管控原因类型.
    pub enum LimitationReasonType {
        /// `LICENSE_ABNORMAL`
        LicenseAbnormal = "LICENSE_ABNORMAL",
        /// `NO_TRADE`
        NoTrade = "NO_TRADE",
        /// `SETTLE_ACCOUNT_ABNORMAL`
        SettleAccountAbnormal = "SETTLE_ACCOUNT_ABNORMAL",
        /// `RISK_ABNORMAL`
        RiskAbnormal = "RISK_ABNORMAL",
        /// `OTHER`
        Other_ = "OTHER",
        /// `INSPECT_ABNORMAL`
        InspectAbnormal = "INSPECT_ABNORMAL",
        /// `INVALID_REPRESENTATIVE_INFORMATION`
        InvalidRepresentativeInformation = "INVALID_REPRESENTATIVE_INFORMATION",
        /// `INVALID_BUSINESS_STATUS`
        InvalidBusinessStatus = "INVALID_BUSINESS_STATUS",
        /// `INVALID_BUSINESS_LICENSE`
        InvalidBusinessLicense = "INVALID_BUSINESS_LICENSE",
        /// `INVALID_BENEFICIARY_INFORMATION`
        InvalidBeneficiaryInformation = "INVALID_BENEFICIARY_INFORMATION",
    }
}

open_enum! {
    /// One of these values.
    pub enum LimitedFunction {
        /// `NO_TRANSACTION_AND_RECHARGE`
        NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
        /// `NO_PAYMENT`
        NoPayment = "NO_PAYMENT",
        /// `NO_WITHDRAWAL`
        NoWithdrawal = "NO_WITHDRAWAL",
        /// `NO_REFUND`
        NoRefund = "NO_REFUND",
        /// `NO_TRANSACTION`
        NoTransaction = "NO_TRANSACTION",
        /// `NO_PROFIT_SHARING`
        NoProfitSharing = "NO_PROFIT_SHARING",
        /// `NO_PAYMENT_POINT_COMPLETE_ORDER`
        NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
    }
}

open_enum! {
    /// 商户被该原因管控的解脱路径.
    pub enum RecoverWay {
        /// `IRRECOVERABLE`
        Irrecoverable = "IRRECOVERABLE",
        /// `MODIFY_SUBJECT_INFORMATION`
        ModifySubjectInformation = "MODIFY_SUBJECT_INFORMATION",
        /// `MODIFY_SETTLE_ACCOUNT_INFORMATION`
        ModifySettleAccountInformation = "MODIFY_SETTLE_ACCOUNT_INFORMATION",
        /// `VERIFY_INACTIVE_MERCHANT_IDENTITY`
        VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
        /// `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION`
        SubmitOfflineBusinessScenarioInformation = "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION",
        /// `SUBMIT_INFORMATION_FOR_APPEAL`
        SubmitInformationForAppeal = "SUBMIT_INFORMATION_FOR_APPEAL",
        /// `RESOLVE_TRANSACTION_DISPUTES`
        ResolveTransactionDisputes = "RESOLVE_TRANSACTION_DISPUTES",
        /// `MODIFY_ADMINISTRATOR_INFORMATION`
        ModifyAdministratorInformation = "MODIFY_ADMINISTRATOR_INFORMATION",
        /// `CALL_CUSTOMER_SERVICE_AT_95017`
        CallCustomerServiceAt95017 = "CALL_CUSTOMER_SERVICE_AT_95017",
        /// `UPDATE_BUSINESS_SCENARIO_INFORMATION`
        UpdateBusinessScenarioInformation = "UPDATE_BUSINESS_SCENARIO_INFORMATION",
        /// `SUBMIT_CDD_INFORMATION`
        SubmitCddInformation = "SUBMIT_CDD_INFORMATION",
        /// `WAITING_FOR_PLATFORM_REVIEW`
        WaitingForPlatformReview = "WAITING_FOR_PLATFORM_REVIEW",
        /// `SUBMIT_UBO_INFORMATION`
        SubmitUboInformation = "SUBMIT_UBO_INFORMATION",
        /// `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE`
        SignAntiFraudPledgeAndVerifyFace = "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE",
        /// `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION`
        ContactAppropriateAuthorityForConsultation = "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION",
        /// `MODIFY_ABBREVIATION_INFORMATION`
        ModifyAbbreviationInformation = "MODIFY_ABBREVIATION_INFORMATION",
        /// `CONFIRM_BUSINESS_TYPE`
        ConfirmBusinessType = "CONFIRM_BUSINESS_TYPE",
        /// `SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION`
        SubmitOnlineBusinessScenarioInformation = "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION",
        /// `CONTACT_SERVICE_PROVIDER`
        ContactServiceProvider = "CONTACT_SERVICE_PROVIDER",
    }
}

open_enum! {
    /// One of these values.
    pub enum RelateLimitation {
        /// `NO_TRANSACTION_AND_RECHARGE`
        NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
        /// `NO_PAYMENT`
        NoPayment = "NO_PAYMENT",
        /// `NO_WITHDRAWAL`
        NoWithdrawal = "NO_WITHDRAWAL",
        /// `NO_REFUND`
        NoRefund = "NO_REFUND",
        /// `NO_TRANSACTION`
        NoTransaction = "NO_TRANSACTION",
        /// `NO_PROFIT_SHARING`
        NoProfitSharing = "NO_PROFIT_SHARING",
        /// `NO_PAYMENT_POINT_COMPLETE_ORDER`
        NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
    }
}
