//! `/v3/credit-repayment/partner/contracts`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod app_presign;
pub mod h5_presign;
pub mod out_contract_code;
pub mod terminate;

/// The path `/v3/credit-repayment/partner/contracts`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/credit-repayment/partner/contracts/app-presign`.
    pub fn app_presign(self) -> app_presign::Path<'a> {
        app_presign::Path(self.0.segment("app-presign"))
    }

    /// On to `/v3/credit-repayment/partner/contracts/h5-presign`.
    pub fn h5_presign(self) -> h5_presign::Path<'a> {
        h5_presign::Path(self.0.segment("h5-presign"))
    }

    /// On to `/v3/credit-repayment/partner/contracts/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// On to `/v3/credit-repayment/partner/contracts/{out_contract_code}`.
    pub fn out_contract_code(self, out_contract_code: impl AsRef<str>) -> out_contract_code::Path<'a> {
        out_contract_code::Path(self.0.variable("out_contract_code", out_contract_code.as_ref(), |value| {
            check::text("out_contract_code", value, 0, usize::MAX)
        }))
    }
}

/// 用户实名信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct RealIdentity {
    /// 实名验证类型.
    pub identity_type: IdentityType,
    /// 自然人证件号码. Sensitive: encrypted on the wire.
    pub identity_id: Sensitive,
    /// 自然人姓名. Sensitive: encrypted on the wire.
    pub real_name: Sensitive,
}

impl Check for RealIdentity {
    fn check(&self) -> Result<(), FieldError> {
        check::required("identity_type", &self.identity_type)?;
        check::known("identity_type", &self.identity_type)?;
        check::required("identity_id", &self.identity_id)?;
        check::required("real_name", &self.real_name)?;
        Ok(())
    }
}

impl SensitiveFields for RealIdentity {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("identity_id", &mut self.identity_id);
        visit("real_name", &mut self.real_name);
    }
}

/// 交易信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TradeInfo {
    /// 商户侧交易单号.
    pub out_trade_no: String,
    /// 还款金额.
    pub deduct_amount: i64,
    /// 产品描述.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 商户数据包.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户回调地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for TradeInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.description {
            check::text("description", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 协议状态.
    pub enum ContractState {
        /// `CONTRACT_STATE_INVALID`
        ContractStateInvalid = "CONTRACT_STATE_INVALID",
        /// `CONTRACT_STATE_EFFECTIVE`
        ContractStateEffective = "CONTRACT_STATE_EFFECTIVE",
        /// `CONTRACT_STATE_TERMINATED`
        ContractStateTerminated = "CONTRACT_STATE_TERMINATED",
    }
}

open_enum! {
    /// 协议解约方式.
    pub enum ContractTerminatedMode {
        /// `TERMINATION_MODE_INVALID`
        TerminationModeInvalid = "TERMINATION_MODE_INVALID",
        /// `TERMINATION_MODE_BY_USER`
        TerminationModeByUser = "TERMINATION_MODE_BY_USER",
        /// `TERMINATION_MODE_BY_MERCHANT`
        TerminationModeByMerchant = "TERMINATION_MODE_BY_MERCHANT",
        /// `TERMINATION_MODE_BY_CUSTOMER_SERVICE`
        TerminationModeByCustomerService = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
    }
}

open_enum! {
    /// 实名验证类型.
    pub enum IdentityType {
        /// `REAL_IDENTITY_TYPE_INVALID`
        RealIdentityTypeInvalid = "REAL_IDENTITY_TYPE_INVALID",
        /// `REAL_IDENTITY_TYPE_ID_CARD`
        RealIdentityTypeIdCard = "REAL_IDENTITY_TYPE_ID_CARD",
    }
}
