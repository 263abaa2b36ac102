//! `/v3/platsolution`
//!
//! Platform solutions (平台解决方案).
//!
//! Behind the feature `platform-solution`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod ecommerce;
pub mod insurance;
pub mod mch_transfer;

/// The path `/v3/platsolution`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce`.
    pub fn ecommerce(self) -> ecommerce::Path<'a> {
        ecommerce::Path(self.0.segment("ecommerce"))
    }

    /// On to `/v3/platsolution/insurance`.
    pub fn insurance(self) -> insurance::Path<'a> {
        insurance::Path(self.0.segment("insurance"))
    }

    /// On to `/v3/platsolution/mch-transfer`.
    pub fn mch_transfer(self) -> mch_transfer::Path<'a> {
        mch_transfer::Path(self.0.segment("mch-transfer"))
    }
}

/// 保险保单报备信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct InsurancePolicy {
    /// 保险产品备案编号.
    pub product_registration_no: String,
    /// 保险单号.
    pub policy_no: String,
    /// 保险名称.
    pub name: String,
    /// 取现单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub withdrawal_no: Option<String>,
    /// 理赔单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub claim_no: Option<String>,
}

impl Check for InsurancePolicy {
    fn check(&self) -> Result<(), FieldError> {
        check::required("product_registration_no", &self.product_registration_no)?;
        check::text("product_registration_no", &self.product_registration_no, 0, usize::MAX)?;
        check::required("policy_no", &self.policy_no)?;
        check::text("policy_no", &self.policy_no, 0, usize::MAX)?;
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        if let Some(value) = &self.withdrawal_no {
            check::text("withdrawal_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.claim_no {
            check::text("claim_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 场景报备信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SceneReportData {
    /// 保险保单报备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insurance_policy: Option<InsurancePolicy>,
}

impl Check for SceneReportData {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.insurance_policy {
            value.check().map_err(|fault| fault.within("insurance_policy"))?;
        }
        Ok(())
    }
}

/// An item of `transfer_detail_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TransferDetail {
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 转账金额. Fen (1/100 yuan).
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 微信转账预约单号.
    pub reservation_id: String,
    /// 收款用户OpenID.
    pub openid: String,
}

impl Check for TransferDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_detail_no", &self.out_detail_no)?;
        check::text("out_detail_no", &self.out_detail_no, 0, usize::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, usize::MAX)?;
        check::required("reservation_id", &self.reservation_id)?;
        check::text("reservation_id", &self.reservation_id, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        Ok(())
    }
}

open_enum! {
    /// 明细状态.
    pub enum DetailState {
        /// `ALL`
        All = "ALL",
        /// `WAIT_PAY`
        WaitPay = "WAIT_PAY",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `BANK_REFUND`
        BankRefund = "BANK_REFUND",
    }
}

open_enum! {
    /// 预约记录状态.
    pub enum PostState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `CONFIRMED`
        Confirmed = "CONFIRMED",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}
