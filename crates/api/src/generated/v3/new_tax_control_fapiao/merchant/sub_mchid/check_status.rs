//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`: 检查子商户开票功能状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 检查子商户开票功能状态.
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`, for merchants and service providers.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status", "检查子商户开票功能状态");

/// An item of `ability_info` of a `DigitalTaxMode`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AbilityInfo {
    /// 能力类型.
    pub type_: AbilityInfoType,
    /// 能力授权状态.
    pub status: AbilityInfoStatus,
    /// 能力授权失败原因.
    pub authorize_fail_reason: Option<String>,
}

fields! {
    AbilityInfo {
        0 type_ = "type", 1 status, 2 authorize_fail_reason,
    }
}

pub(crate) static ABILITY_INFO_SHAPE: Shape = Shape::new(&["type", "status"], &[]);

/// 开票人信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct BillingPersonInfo {
    /// 开票人ID.
    pub id: Option<String>,
    /// 开票人姓名.
    pub name: Option<String>,
}

fields! {
    BillingPersonInfo {
        0 id, 1 name,
    }
}

/// 数电发票模式.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DigitalTaxMode {
    /// 接入状态.
    pub status: DigitalTaxModeStatus,
    /// 开票人信息.
    pub billing_person_info: Option<BillingPersonInfo>,
    /// 接入时间.
    pub access_time: Option<Time>,
    /// 过期时间.
    pub expired_time: Option<Time>,
    /// 接入失败原因.
    pub access_fail_reason: Option<String>,
    /// 能力信息.
    pub ability_info: Option<Vec<AbilityInfo>>,
}

fields! {
    DigitalTaxMode {
        0 status, 1 billing_person_info, 2 access_time, 3 expired_time, 4 access_fail_reason, 5 ability_info,
    }
}

pub(crate) static DIGITAL_TAX_MODE_SHAPE: Shape = Shape::new(&["status"], &[("ability_info", &ABILITY_INFO_SHAPE)]);

/// The answer to `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`, 检查子商户开票功能状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// 第三方开票模式.
    pub third_mode: Option<ThirdMode>,
    /// 数电发票模式.
    pub digital_tax_mode: Option<DigitalTaxMode>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 third_mode, 2 digital_tax_mode,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid"], &[("third_mode", &THIRD_MODE_SHAPE), ("digital_tax_mode", &DIGITAL_TAX_MODE_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 第三方开票模式.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ThirdMode {
    /// 第三方/自建发票能力接入状态.
    pub status: ThirdModeStatus,
}

fields! {
    ThirdMode {
        0 status,
    }
}

pub(crate) static THIRD_MODE_SHAPE: Shape = Shape::new(&["status"], &[]);

open_enum! {
    /// 能力授权状态.
    pub enum AbilityInfoStatus {
        /// `AUTHORIZED`
        Authorized = "AUTHORIZED",
        /// `AUTHORIZE_PENDING`
        AuthorizePending = "AUTHORIZE_PENDING",
        /// `DEAUTHORIZED`
        Deauthorized = "DEAUTHORIZED",
        /// `AUTHORIZE_FAILED`
        AuthorizeFailed = "AUTHORIZE_FAILED",
    }
}

open_enum! {
    /// 能力类型.
    pub enum AbilityInfoType {
        /// `BASE_ABILITY`
        BaseAbility = "BASE_ABILITY",
        /// `PASSENGER_TRANSPORT_ABILITY`
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        /// `REAL_ESTATE_ABILITY`
        RealEstateAbility = "REAL_ESTATE_ABILITY",
    }
}

open_enum! {
    /// 接入状态.
    pub enum DigitalTaxModeStatus {
        /// `APPROVAL_PENDING`
        ApprovalPending = "APPROVAL_PENDING",
        /// `ACCESS_CONFIRMED_PENDING`
        AccessConfirmedPending = "ACCESS_CONFIRMED_PENDING",
        /// `ABILITY_CONFIRMED_PENDING`
        AbilityConfirmedPending = "ABILITY_CONFIRMED_PENDING",
        /// `BILLING_PERSON_REGISTER_PENDING`
        BillingPersonRegisterPending = "BILLING_PERSON_REGISTER_PENDING",
        /// `BILLING_PERSON_CONFIRMED_PENDING`
        BillingPersonConfirmedPending = "BILLING_PERSON_CONFIRMED_PENDING",
        /// `SECURITY_SETTING_PENDING`
        SecuritySettingPending = "SECURITY_SETTING_PENDING",
        /// `APPLY_FAILED`
        ApplyFailed = "APPLY_FAILED",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `ENABLED`
        Enabled = "ENABLED",
        /// `RESOURCE_EXPIRED`
        ResourceExpired = "RESOURCE_EXPIRED",
    }
}

open_enum! {
    /// 第三方/自建发票能力接入状态.
    pub enum ThirdModeStatus {
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `ENABLED`
        Enabled = "ENABLED",
    }
}
