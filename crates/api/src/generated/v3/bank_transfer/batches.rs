//! `/v3/bank-transfer/batches`: 发起批量转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batch_id;
pub mod out_batch_no;

/// The path `/v3/bank-transfer/batches`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/bank-transfer/batches/batch-id`.
    pub fn batch_id(self) -> batch_id::Path<'a> {
        batch_id::Path(self.0.segment("batch-id"))
    }

    /// On to `/v3/bank-transfer/batches/out-batch-no`.
    pub fn out_batch_no(self) -> out_batch_no::Path<'a> {
        out_batch_no::Path(self.0.segment("out-batch-no"))
    }

    /// 发起批量转账.
    ///
    /// `POST /v3/bank-transfer/batches`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/bank-transfer/batches", "发起批量转账");

/// An item of `transfer_detail_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseTransferDetail {
    /// 微信支付明细单号.
    pub detail_id: String,
    /// 银行明细单号.
    pub out_detail_no: String,
    /// 明细状态.
    pub detail_state: crate::v3::bank_transfer::batches::batch_id::batch_id::DetailState,
    /// 明细失败原因.
    pub fail_reason: Option<FailReason>,
}

fields! {
    GetResponseTransferDetail {
        0 detail_id, 1 out_detail_no, 2 detail_state, 3 fail_reason,
    }
}

pub(crate) static GET_RESPONSE_TRANSFER_DETAIL_SHAPE: Shape =
    Shape::new(&["detail_id", "out_detail_no", "detail_state"], &[]);

/// The body of `POST /v3/bank-transfer/batches`, 发起批量转账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务平台商户号.
    pub platform_mchid: String,
    /// 付款企业商户号.
    pub specialized_payment_mchid: String,
    /// 实际出资商户号.
    pub sponsor_mchid: String,
    /// 用户授权商户号.
    pub user_authorized_mchid: String,
    /// 用户授权appid.
    pub user_authorized_appid: String,
    /// 银行批次单号.
    pub out_batch_no: String,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 附加信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach_remark: Option<String>,
    /// 转账总金额. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_count: i64,
    /// 转账场景.
    pub transfer_scene: String,
    /// 批量转账用途.
    pub transfer_purpose: String,
    /// 转账明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_detail_list: Option<Vec<TransferDetail>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("platform_mchid", &self.platform_mchid)?;
        check::text("platform_mchid", &self.platform_mchid, 0, usize::MAX)?;
        check::required("specialized_payment_mchid", &self.specialized_payment_mchid)?;
        check::text("specialized_payment_mchid", &self.specialized_payment_mchid, 0, usize::MAX)?;
        check::required("sponsor_mchid", &self.sponsor_mchid)?;
        check::text("sponsor_mchid", &self.sponsor_mchid, 0, usize::MAX)?;
        check::required("user_authorized_mchid", &self.user_authorized_mchid)?;
        check::text("user_authorized_mchid", &self.user_authorized_mchid, 0, usize::MAX)?;
        check::required("user_authorized_appid", &self.user_authorized_appid)?;
        check::text("user_authorized_appid", &self.user_authorized_appid, 0, usize::MAX)?;
        check::required("out_batch_no", &self.out_batch_no)?;
        check::text("out_batch_no", &self.out_batch_no, 0, usize::MAX)?;
        check::required("batch_name", &self.batch_name)?;
        check::text("batch_name", &self.batch_name, 0, usize::MAX)?;
        check::required("batch_remark", &self.batch_remark)?;
        check::text("batch_remark", &self.batch_remark, 0, usize::MAX)?;
        if let Some(value) = &self.attach_remark {
            check::text("attach_remark", value, 0, usize::MAX)?;
        }
        check::required("transfer_scene", &self.transfer_scene)?;
        check::text("transfer_scene", &self.transfer_scene, 0, usize::MAX)?;
        check::required("transfer_purpose", &self.transfer_purpose)?;
        check::text("transfer_purpose", &self.transfer_purpose, 0, usize::MAX)?;
        if let Some(value) = &self.transfer_detail_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("transfer_detail_list", index))?;
            }
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.transfer_detail_list {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

/// The answer to `POST /v3/bank-transfer/batches`, 发起批量转账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 银行批次单号.
    pub out_batch_no: String,
    /// 微信支付批次单号.
    pub batch_id: String,
    /// 批次创建时间.
    pub create_time: Time,
}

fields! {
    PostResponse {
        0 out_batch_no, 1 batch_id, 2 create_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["out_batch_no", "batch_id", "create_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `transfer_detail_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TransferDetail {
    /// 银行明细单号.
    pub out_detail_no: String,
    /// 转账金额. Fen (1/100 yuan).
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 收款用户openid.
    pub openid: String,
    /// 收款用户姓名. Sensitive: encrypted on the wire.
    pub user_name: Sensitive,
    /// 收款用户身份证. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_id_card: Option<Sensitive>,
}

impl Check for TransferDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_detail_no", &self.out_detail_no)?;
        check::text("out_detail_no", &self.out_detail_no, 0, usize::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("user_name", &self.user_name)?;
        Ok(())
    }
}

impl SensitiveFields for TransferDetail {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("user_name", &mut self.user_name);
        if let Some(value) = &mut self.user_id_card {
            visit("user_id_card", value);
        }
    }
}

open_enum! {
    /// 收款账户类型.
    pub enum AccountType {
        /// `WECHATPAY_ACCOUNT`
        WechatpayAccount = "WECHATPAY_ACCOUNT",
        /// `BANK_ACCOUNT`
        BankAccount = "BANK_ACCOUNT",
    }
}

open_enum! {
    /// 批次状态.
    pub enum BatchState {
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
        /// `ALL`
        All = "ALL",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
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
        /// `TRANSFER_REMARK_SET_FAIL`
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
    }
}

open_enum! {
    /// 批量转账用途.
    pub enum TransferPurpose {
        /// `GOODSPAYMENT`
        Goodspayment = "GOODSPAYMENT",
        /// `COMMISSION`
        Commission = "COMMISSION",
        /// `REFUND`
        Refund = "REFUND",
        /// `REIMBURSEMENT`
        Reimbursement = "REIMBURSEMENT",
        /// `FREIGHT`
        Freight = "FREIGHT",
        /// `OTHERS`
        Others = "OTHERS",
    }
}

open_enum! {
    /// 转账场景.
    pub enum TransferScene {
        /// `ORDINARY_TRANSFER`
        OrdinaryTransfer = "ORDINARY_TRANSFER",
        /// `PAYROLL_CARD_TRANSFER`
        PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
    }
}
