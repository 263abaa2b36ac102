//! `/v3/platsolution/insurance/mch-transfer/batches`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply;
pub mod batch_id;
pub mod detail_receipts;
pub mod out_batch_no;
pub mod summary_receipts;

/// The path `/v3/platsolution/insurance/mch-transfer/batches`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/insurance/mch-transfer/batches/apply`.
    pub fn apply(self) -> apply::Path<'a> {
        apply::Path(self.0.segment("apply"))
    }

    /// On to `/v3/platsolution/insurance/mch-transfer/batches/batch-id`.
    pub fn batch_id(self) -> batch_id::Path<'a> {
        batch_id::Path(self.0.segment("batch-id"))
    }

    /// On to `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts`.
    pub fn detail_receipts(self) -> detail_receipts::Path<'a> {
        detail_receipts::Path(self.0.segment("detail-receipts"))
    }

    /// On to `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no`.
    pub fn out_batch_no(self) -> out_batch_no::Path<'a> {
        out_batch_no::Path(self.0.segment("out-batch-no"))
    }

    /// On to `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts`.
    pub fn summary_receipts(self) -> summary_receipts::Path<'a> {
        summary_receipts::Path(self.0.segment("summary-receipts"))
    }
}

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 商家转账明细单号.
    pub detail_id: String,
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 明细状态.
    pub detail_state: DetailState,
}

fields! {
    GetItem {
        0 detail_id, 1 out_detail_no, 2 detail_state,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(&["detail_id", "out_detail_no", "detail_state"], &[]);

/// 转账批次单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransferBatch {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 商家转账批次单号.
    pub batch_id: String,
    /// 服务商应用ID.
    pub sp_appid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 二级商户应用ID.
    pub sub_appid: Option<String>,
    /// 批次状态.
    pub batch_state: BatchState,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 批次关闭原因.
    pub close_reason: Option<CloseReason>,
    /// 转账总金额. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_num: i64,
    /// 批次创建时间.
    pub create_time: Time,
    /// 转账成功金额. Fen (1/100 yuan).
    pub success_amount: i64,
    /// 转账成功笔数.
    pub success_num: i64,
    /// 转账失败金额. Fen (1/100 yuan).
    pub failed_amount: i64,
    /// 转账失败笔数.
    pub failed_num: i64,
    /// 转账场景ID.
    pub transfer_scene_id: String,
}

fields! {
    TransferBatch {
        0 out_batch_no, 1 batch_id, 2 sp_appid, 3 sub_mchid, 4 sub_appid, 5 batch_state, 6 batch_name, 7 batch_remark,
        8 close_reason, 9 total_amount, 10 total_num, 11 create_time, 12 success_amount, 13 success_num,
        14 failed_amount, 15 failed_num, 16 transfer_scene_id,
    }
}

pub(crate) static TRANSFER_BATCH_SHAPE: Shape = Shape::new(
    &[
        "out_batch_no",
        "batch_id",
        "sp_appid",
        "sub_mchid",
        "batch_state",
        "batch_name",
        "batch_remark",
        "total_amount",
        "total_num",
        "create_time",
        "success_amount",
        "success_num",
        "failed_amount",
        "failed_num",
        "transfer_scene_id",
    ],
    &[],
);

open_enum! {
    /// 批次状态.
    pub enum BatchState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 批次关闭原因.
    pub enum CloseReason {
        /// `MERCHANT_REVOCATION`
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// `OVERDUE_CLOSE`
        OverdueClose = "OVERDUE_CLOSE",
    }
}

open_enum! {
    /// 明细状态.
    pub enum DetailState {
        /// `INIT`
        Init = "INIT",
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
    /// 明细失败原因.
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
        /// `MONTH_RECEIVED_QUOTA_EXCEED`
        MonthReceivedQuotaExceed = "MONTH_RECEIVED_QUOTA_EXCEED",
        /// `DAY_RECEIVED_COUNT_EXCEED`
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        /// `PRODUCT_AUTH_CHECK_FAIL`
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        /// `OVERDUE_CLOSE`
        OverdueClose = "OVERDUE_CLOSE",
        /// `ID_CARD_NOT_CORRECT`
        IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
        /// `ACCOUNT_NOT_EXIST`
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        /// `TRANSFER_RISK`
        TransferRisk = "TRANSFER_RISK",
        /// `PAYROLL_CARD_ALREADY_LOGOUT`
        PayrollCardAlreadyLogout = "PAYROLL_CARD_ALREADY_LOGOUT",
        /// `PAYROLL_CARD_ALREADY_FROZEN`
        PayrollCardAlreadyFrozen = "PAYROLL_CARD_ALREADY_FROZEN",
        /// `PAYROLL_CARD_UNAUTHORIZED`
        PayrollCardUnauthorized = "PAYROLL_CARD_UNAUTHORIZED",
        /// `PAYROLL_CARD_USER_NOT_OPEN`
        PayrollCardUserNotOpen = "PAYROLL_CARD_USER_NOT_OPEN",
        /// `PAYROLL_CARD_NAME_CARD_NOT_MATCH`
        PayrollCardNameCardNotMatch = "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
        /// `PAYROLL_CARD_ID_CARD_NOT_MATCH`
        PayrollCardIdCardNotMatch = "PAYROLL_CARD_ID_CARD_NOT_MATCH",
        /// `PAYROLL_CARD_BANKCARD_UNBUNDLING`
        PayrollCardBankcardUnbundling = "PAYROLL_CARD_BANKCARD_UNBUNDLING",
        /// `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`
        BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
        /// `BANK_CARD_ACCOUNT_ABNORMAL`
        BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
        /// `BANK_CARD_STATUS_ABNORMAL`
        BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
        /// `BANK_CARD_BANK_INFO_WRONG`
        BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
        /// `BANK_CARD_CARD_INFO_WRONG`
        BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
        /// `OTHER_FAIL_REASON_TYPE`
        OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
        /// `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`
        RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        /// `RECEIVE_ACCOUNT_NOT_PERMMIT`
        ReceiveAccountNotPermmit = "RECEIVE_ACCOUNT_NOT_PERMMIT",
        /// `PAYEE_ACCOUNT_ABNORMAL`
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        /// `PAYER_ACCOUNT_ABNORMAL`
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// `TRANSFER_REMARK_SET_FAIL`
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
        /// `TRANSFER_SCENE_INVALID`
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
        /// `TRANSFER_SCENE_UNAVAILABLE`
        TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
        /// `RECEIVE_ACCOUNT_NOT_CONFIGURE`
        ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`
        BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        /// `BLOCK_B2C_USERLIMITAMOUNT_MONTH`
        BlockB2cUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        /// `MERCHANT_REJECT`
        MerchantReject = "MERCHANT_REJECT",
        /// `MERCHANT_NOT_CONFIRM`
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        /// `BANK_CARD_PARAM_ERROR`
        BankCardParamError = "BANK_CARD_PARAM_ERROR",
        /// `BANK_CARD_TYPE_NOT_SUPPORTED`
        BankCardTypeNotSupported = "BANK_CARD_TYPE_NOT_SUPPORTED",
        /// `RESERVATION_STATE_INVALID`
        ReservationStateInvalid = "RESERVATION_STATE_INVALID",
        /// `EXCEEDED_ESTIMATED_AMOUNT`
        ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
        /// `RESERVATION_INFO_NOT_MATCH`
        ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
        /// `RESERVATION_SCENE_NOT_MATCH`
        ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
    }
}

open_enum! {
    /// 电子回单状态.
    pub enum ReceiptState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `FINISHED`
        Finished = "FINISHED",
    }
}
