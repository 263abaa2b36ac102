//! `/v3/transfer/batches`: 发起批量转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batch_id;
pub mod out_batch_no;

/// The path `/v3/transfer/batches`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/transfer/batches/batch-id`.
    pub fn batch_id(self) -> batch_id::Path<'a> {
        batch_id::Path(self.0.segment("batch-id"))
    }

    /// On to `/v3/transfer/batches/out-batch-no`.
    pub fn out_batch_no(self) -> out_batch_no::Path<'a> {
        out_batch_no::Path(self.0.segment("out-batch-no"))
    }

    /// 发起批量转账. Pays up to 1,000 users in one batch. The answer only says that it was accepted; on an unknown
    /// outcome repeat with the same number.
    ///
    /// `POST /v3/transfer/batches`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/transfer/batches", "发起批量转账");

/// An item of `transfer_detail_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseTransferDetail {
    /// 微信明细单号. WeChat Pay's number of the detail.
    pub detail_id: String,
    /// 商家明细单号. Your number of the detail.
    pub out_detail_no: String,
    /// 明细状态. State of the detail: INIT, `WAIT_PAY`, PROCESSING, SUCCESS or FAIL. A failed one is repeated alone,
    /// never the whole batch.
    pub detail_status: String,
}

fields! {
    GetResponseTransferDetail {
        0 detail_id, 1 out_detail_no, 2 detail_status,
    }
}

pub(crate) static GET_RESPONSE_TRANSFER_DETAIL_SHAPE: Shape =
    Shape::new(&["detail_id", "out_detail_no", "detail_status"], &[]);

/// The body of `POST /v3/transfer/batches`, 发起批量转账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 直连商户的appid. AppID bound to your merchant id, or the corpid of the company. At most 32 characters.
    pub appid: String,
    /// 商家批次单号. Your number of this batch, unique within the merchant. Repeat it, with the same content, to retry
    /// safely; a new number is a new payment. At most 32 characters. Digits and letters only.
    pub out_batch_no: String,
    /// 批次名称. Name of the batch. At most 32 characters.
    pub batch_name: String,
    /// 批次备注. Remark on the batch. At most 32 characters.
    pub batch_remark: String,
    /// 转账总金额. Fen (1/100 yuan). Must equal the sum of the details. At least 1.
    pub total_amount: i64,
    /// 转账总笔数. Must equal the number of details. 1 to 1000.
    pub total_num: i64,
    /// 转账明细列表. The single transfers. 1 to 1000 items.
    pub transfer_detail_list: Vec<TransferDetail>,
    /// 转账场景ID. Scene of the transfers, applied for in the merchant platform, such as 1001. The default scene if
    /// absent. At most 36 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transfer_scene_id: Option<String>,
    /// 通知地址. Where the end of the batch is reported: a public HTTPS address without query. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("out_batch_no", &self.out_batch_no)?;
        check::text("out_batch_no", &self.out_batch_no, 0, 32)?;
        check::pattern("out_batch_no", &self.out_batch_no, &PATTERN_1)?;
        check::required("batch_name", &self.batch_name)?;
        check::text("batch_name", &self.batch_name, 0, 32)?;
        check::required("batch_remark", &self.batch_remark)?;
        check::text("batch_remark", &self.batch_remark, 0, 32)?;
        check::range("total_amount", self.total_amount, 1, i64::MAX)?;
        check::range("total_num", self.total_num, 1, 1000)?;
        check::required("transfer_detail_list", &self.transfer_detail_list)?;
        check::count("transfer_detail_list", self.transfer_detail_list.len(), 1, 1000)?;
        for (index, item) in self.transfer_detail_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("transfer_detail_list", index))?;
        }
        if let Some(value) = &self.transfer_scene_id {
            check::text("transfer_scene_id", value, 0, 36)?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 256)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        for item in &mut self.transfer_detail_list {
            item.visit_sensitive(visit);
        }
    }
}

/// The answer to `POST /v3/transfer/batches`, 发起批量转账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商家批次单号. Your number of the batch.
    pub out_batch_no: String,
    /// 微信批次单号. WeChat Pay's number of the batch.
    pub batch_id: String,
    /// 批次创建时间. When the batch was accepted. Accepted is not paid: query the batch.
    pub create_time: Time,
    /// 批次状态. State of the batch: `WAIT_PAY`, ACCEPTED, PROCESSING, FINISHED or CLOSED.
    pub batch_status: Option<BatchStatus>,
}

fields! {
    PostResponse {
        0 out_batch_no, 1 batch_id, 2 create_time, 3 batch_status,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["out_batch_no", "batch_id", "create_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 转账批次单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransferBatch {
    /// 商户号. Your merchant id.
    pub mchid: String,
    /// 商家批次单号. Your number of the batch.
    pub out_batch_no: String,
    /// 微信批次单号. WeChat Pay's number of the batch.
    pub batch_id: String,
    /// 直连商户的appid. AppID of the batch.
    pub appid: String,
    /// 批次状态. State of the batch: `WAIT_PAY`, ACCEPTED, PROCESSING, FINISHED or CLOSED.
    pub batch_status: String,
    /// 批次类型. API, or WEB if made in the merchant platform.
    pub batch_type: String,
    /// 批次名称. Name of the batch.
    pub batch_name: String,
    /// 批次备注. Remark on the batch.
    pub batch_remark: String,
    /// 批次关闭原因. Why it was closed. Only with CLOSED.
    pub close_reason: Option<CloseReason>,
    /// 转账总金额. Fen (1/100 yuan) of all details.
    pub total_amount: i64,
    /// 转账总笔数. Number of details.
    pub total_num: i64,
    /// 批次创建时间. When it was accepted.
    pub create_time: Option<Time>,
    /// 批次更新时间. When its state last changed.
    pub update_time: Option<Time>,
    /// 转账成功金额. Fen (1/100 yuan) paid so far.
    pub success_amount: Option<i64>,
    /// 转账成功笔数. Number of details paid so far.
    pub success_num: Option<i64>,
    /// 转账失败金额. Fen (1/100 yuan) of failed details.
    pub fail_amount: Option<i64>,
    /// 转账失败笔数. Number of failed details.
    pub fail_num: Option<i64>,
    /// 转账场景ID. Scene of the transfers.
    pub transfer_scene_id: Option<String>,
}

fields! {
    TransferBatch {
        0 mchid, 1 out_batch_no, 2 batch_id, 3 appid, 4 batch_status, 5 batch_type, 6 batch_name, 7 batch_remark,
        8 close_reason, 9 total_amount, 10 total_num, 11 create_time, 12 update_time, 13 success_amount, 14 success_num,
        15 fail_amount, 16 fail_num, 17 transfer_scene_id,
    }
}

pub(crate) static TRANSFER_BATCH_SHAPE: Shape = Shape::new(
    &[
        "mchid",
        "out_batch_no",
        "batch_id",
        "appid",
        "batch_status",
        "batch_type",
        "batch_name",
        "batch_remark",
        "total_amount",
        "total_num",
    ],
    &[],
);

/// An item of `transfer_detail_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TransferDetail {
    /// 商家明细单号. Unique within the batch. Digits and letters. Digits and letters only.
    pub out_detail_no: String,
    /// 转账金额. Fen (1/100 yuan). At least 1.
    pub transfer_amount: i64,
    /// 转账备注. Shown to the payee. At most 32 characters.
    pub transfer_remark: String,
    /// 用户在直连商户应用下的用户标示. The payee's openid under `appid`.
    pub openid: String,
    /// 收款用户姓名. The payee's real name. Sensitive: sent encrypted. Needed from 2,000 yuan, not allowed below 0.3
    /// yuan, and needed for a receipt; it is compared with the account's. Give it for all details of a batch or for
    /// none.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_name: Option<Sensitive>,
    /// 收款用户身份证. The payee's identity card number. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_id_card: Option<Sensitive>,
}

impl Check for TransferDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_detail_no", &self.out_detail_no)?;
        check::text("out_detail_no", &self.out_detail_no, 0, usize::MAX)?;
        check::pattern("out_detail_no", &self.out_detail_no, &PATTERN_1)?;
        check::range("transfer_amount", self.transfer_amount, 1, i64::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, 32)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for TransferDetail {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
        if let Some(value) = &mut self.user_id_card {
            visit("user_id_card", value);
        }
    }
}

open_enum! {
    /// 批次状态.
    ///
    /// `WAIT_PAY` (the payer has to confirm), ACCEPTED (if it stays, the balance is probably too low), PROCESSING,
    /// then FINISHED or CLOSED. FINISHED does not mean that all succeeded.
    pub enum BatchStatus {
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
    /// 批次关闭原因.
    pub enum CloseReason {
        /// `OVERDUE_CLOSE`
        OverdueClose = "OVERDUE_CLOSE",
        /// `TRANSFER_SCENE_INVALID`
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
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
        /// `TRANSFER_SCENE_UNAVAILABLE`
        TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
        /// `TRANSFER_SCENE_INVALID`
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
        /// `TRANSFER_REMARK_SET_FAIL`
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
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
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
