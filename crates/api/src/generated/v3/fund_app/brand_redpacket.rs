//! `/v3/fund-app/brand-redpacket`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brand_merchant_batches;
pub mod brand_merchant_out_batches;

/// The path `/v3/fund-app/brand-redpacket`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/brand-redpacket/brand-merchant-batches`.
    pub fn brand_merchant_batches(self) -> brand_merchant_batches::Path<'a> {
        brand_merchant_batches::Path(self.0.segment("brand-merchant-batches"))
    }

    /// On to `/v3/fund-app/brand-redpacket/brand-merchant-out-batches`.
    pub fn brand_merchant_out_batches(self) -> brand_merchant_out_batches::Path<'a> {
        brand_merchant_out_batches::Path(self.0.segment("brand-merchant-out-batches"))
    }
}

/// An item of `detail_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Detail {
    /// 微信支付品牌红包明细单号. WeChat Pay's number of the detail.
    pub transfer_detail_no: String,
    /// 商家品牌红包明细单号. Your number of the detail.
    pub out_detail_no: String,
    /// 品牌红包明细单状态. State of the detail.
    pub detail_state: DetailState,
}

fields! {
    Detail {
        0 transfer_detail_no, 1 out_detail_no, 2 detail_state,
    }
}

pub(crate) static DETAIL_SHAPE: Shape = Shape::new(&["transfer_detail_no", "out_detail_no", "detail_state"], &[]);

open_enum! {
    /// 批次单状态.
    pub enum BatchState {
        /// `WAIT_PAY`
        WaitPay = "WAIT_PAY",
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `FINISHED`
        Finished = "FINISHED",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 品牌红包批次单关闭原因.
    pub enum CloseReason {
        /// `MERCHANT_REVOCATION`
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// `SYSTEM_OVERDUE_CLOSE`
        SystemOverdueClose = "SYSTEM_OVERDUE_CLOSE",
    }
}

open_enum! {
    /// 品牌红包明细单状态.
    pub enum DetailState {
        /// `DETAIL_INIT`
        DetailInit = "DETAIL_INIT",
        /// `DETAIL_WAIT_PAY`
        DetailWaitPay = "DETAIL_WAIT_PAY",
        /// `DETAIL_PROCESSING`
        DetailProcessing = "DETAIL_PROCESSING",
        /// `DETAIL_SUCCESS`
        DetailSuccess = "DETAIL_SUCCESS",
        /// `DETAIL_FAIL`
        DetailFail = "DETAIL_FAIL",
    }
}

open_enum! {
    /// 失败原因.
    pub enum FailReason {
        /// `ACCOUNT_FROZEN`
        AccountFrozen = "ACCOUNT_FROZEN",
        /// `REAL_NAME_CHECK_FAIL`
        RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
        /// `NAME_NOT_CORRECT`
        NameNotCorrect = "NAME_NOT_CORRECT",
        /// `OPENID_INVALID`
        OpenidInvalid = "OPENID_INVALID",
        /// `TRANSFER_QUOTA_EXCEED`
        TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
        /// `DAY_RECEIVED_QUOTA_EXCEED`
        DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
        /// `DAY_RECEIVED_COUNT_EXCEED`
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        /// `PRODUCT_AUTH_CHECK_FAIL`
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        /// `OVERDUE_CLOSE`
        OverdueClose = "OVERDUE_CLOSE",
        /// `ACCOUNT_NOT_EXIST`
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        /// `TRANSFER_RISK`
        TransferRisk = "TRANSFER_RISK",
        /// `USER_ACCOUNT_LIMIT`
        UserAccountLimit = "USER_ACCOUNT_LIMIT",
        /// `FAIL_REASON_UNKNOWN`
        FailReasonUnknown = "FAIL_REASON_UNKNOWN",
        /// `PAYER_ACCOUNT_ABNORMAL`
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// `PAYEE_ACCOUNT_ABNORMAL`
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        /// `USER_RECEIVE_OVERDUE`
        UserReceiveOverdue = "USER_RECEIVE_OVERDUE",
        /// `REMARK_NOT_CORRECT`
        RemarkNotCorrect = "REMARK_NOT_CORRECT",
        /// `MERCHANT_REJECT`
        MerchantReject = "MERCHANT_REJECT",
        /// `MERCHANT_NOT_CONFIRM`
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`
        BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    }
}
