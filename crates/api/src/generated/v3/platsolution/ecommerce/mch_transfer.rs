//! `/v3/platsolution/ecommerce/mch-transfer`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod compensate_bills;
pub mod deposit_after_sales_compensation_bills;
pub mod deposit_insurance_premiums_compensation_bills;
pub mod deposit_shipping_cost_compensation_bills;
pub mod insurance_claim_bills;
pub mod sub_mch_compensation_bills;
pub mod transfer_bills;

/// The path `/v3/platsolution/ecommerce/mch-transfer`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/mch-transfer/compensate-bills`.
    pub fn compensate_bills(self) -> compensate_bills::Path<'a> {
        compensate_bills::Path(self.0.segment("compensate-bills"))
    }

    /// On to `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`.
    pub fn deposit_after_sales_compensation_bills(self) -> deposit_after_sales_compensation_bills::Path<'a> {
        deposit_after_sales_compensation_bills::Path(self.0.segment("deposit-after-sales-compensation-bills"))
    }

    /// On to `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`.
    pub fn deposit_insurance_premiums_compensation_bills(
        self,
    ) -> deposit_insurance_premiums_compensation_bills::Path<'a> {
        deposit_insurance_premiums_compensation_bills::Path(
            self.0.segment("deposit-insurance-premiums-compensation-bills"),
        )
    }

    /// On to `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`.
    pub fn deposit_shipping_cost_compensation_bills(self) -> deposit_shipping_cost_compensation_bills::Path<'a> {
        deposit_shipping_cost_compensation_bills::Path(self.0.segment("deposit-shipping-cost-compensation-bills"))
    }

    /// On to `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`.
    pub fn insurance_claim_bills(self) -> insurance_claim_bills::Path<'a> {
        insurance_claim_bills::Path(self.0.segment("insurance-claim-bills"))
    }

    /// On to `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`.
    pub fn sub_mch_compensation_bills(self) -> sub_mch_compensation_bills::Path<'a> {
        sub_mch_compensation_bills::Path(self.0.segment("sub-mch-compensation-bills"))
    }

    /// On to `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`.
    pub fn transfer_bills(self) -> transfer_bills::Path<'a> {
        transfer_bills::Path(self.0.segment("transfer-bills"))
    }
}

/// 关单信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CloseInfo {
    /// 关单时间.
    pub close_time: Option<Time>,
    /// 关单原因.
    pub close_reason: Option<String>,
}

fields! {
    CloseInfo {
        0 close_time, 1 close_reason,
    }
}

/// 转账接收者信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Receiver {
    /// 转账接收方类型.
    #[serde(rename = "type", skip_serializing_if = "check::is_void")]
    pub type_: Option<ReceiverType>,
    /// 转账接收方订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<TransactionInfo>,
}

fields! {
    Receiver {
        0 type_ = "type", 1 transaction_info,
    }
}

impl Check for Receiver {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.type_ {
            check::known("type", value)?;
        }
        if let Some(value) = &self.transaction_info {
            value.check().map_err(|fault| fault.within("transaction_info"))?;
        }
        Ok(())
    }
}

pub(crate) static RECEIVER_SHAPE: Shape = Shape::new(&[], &[("transaction_info", &TRANSACTION_INFO_SHAPE)]);

/// 转账接收方信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ReceiverDetail {
    /// 转账接收者信息.
    pub receiver: Option<Receiver>,
}

fields! {
    ReceiverDetail {
        0 receiver,
    }
}

pub(crate) static RECEIVER_DETAIL_SHAPE: Shape = Shape::new(&[], &[("receiver", &RECEIVER_SHAPE)]);

/// 转账接收方订单信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TransactionInfo {
    /// 交易订单号.
    pub transaction_id: String,
    /// 转账接收方订单类型.
    #[serde(rename = "type", skip_serializing_if = "check::is_void")]
    pub type_: Option<TransactionInfoType>,
}

fields! {
    TransactionInfo {
        0 transaction_id, 1 type_ = "type",
    }
}

impl Check for TransactionInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        if let Some(value) = &self.type_ {
            check::known("type", value)?;
        }
        Ok(())
    }
}

pub(crate) static TRANSACTION_INFO_SHAPE: Shape = Shape::new(&["transaction_id"], &[]);

/// 转账接收方用户.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UserInfo {
    /// 转账接收方用户 openid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_openid: Option<String>,
}

fields! {
    UserInfo {
        0 sp_openid,
    }
}

impl Check for UserInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sp_openid {
            check::text("sp_openid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 赔付状态.
    pub enum GetState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `CLOSED`
        Closed = "CLOSED",
        /// `WAIT_USER_CONFIRM`
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// `CANCELING`
        Canceling = "CANCELING",
        /// `CANCELLED`
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 赔付状态.
    pub enum PostState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `CLOSED`
        Closed = "CLOSED",
        /// `WAIT_USER_CONFIRM`
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        /// `CANCELING`
        Canceling = "CANCELING",
        /// `CANCELLED`
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 转账接收方类型.
    pub enum ReceiverType {
        /// `MERCHANT`
        Merchant = "MERCHANT",
        /// `TRANSACTION_USER`
        TransactionUser = "TRANSACTION_USER",
    }
}

open_enum! {
    /// 转账接收方订单类型.
    pub enum TransactionInfoType {
        /// `WXPAY`
        Wxpay = "WXPAY",
        /// `WXVALUE`
        Wxvalue = "WXVALUE",
    }
}
