//! `/v3/transfer/batches`: 发起批量转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batch_id;
pub mod out_batch_no;

/// The place `/v3/transfer/batches` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
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

    /// 发起批量转账.
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GetResponseTransferDetail {
    /// 微信明细单号.
    #[serde(deserialize_with = "null_as_default")]
    pub detail_id: String,
    /// 商家明细单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_detail_no: String,
    /// 明细状态.
    #[serde(deserialize_with = "null_as_default")]
    pub detail_status: String,
}

pub(crate) static GET_RESPONSE_TRANSFER_DETAIL_SHAPE: Shape =
    Shape::new(&["detail_id", "out_detail_no", "detail_status"], &[]);

/// The body of `POST /v3/transfer/batches`, 发起批量转账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 直连商户的appid.
    pub appid: String,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 转账总金额.
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_num: i64,
    /// 转账明细列表.
    pub transfer_detail_list: Vec<TransferDetail>,
    /// 转账场景ID.
    pub transfer_scene_id: String,
    /// 通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("out_batch_no", &self.out_batch_no)?;
        check::text("out_batch_no", &self.out_batch_no, 0, usize::MAX)?;
        check::required("batch_name", &self.batch_name)?;
        check::text("batch_name", &self.batch_name, 0, usize::MAX)?;
        check::required("batch_remark", &self.batch_remark)?;
        check::text("batch_remark", &self.batch_remark, 0, usize::MAX)?;
        check::required("transfer_detail_list", &self.transfer_detail_list)?;
        for (index, item) in self.transfer_detail_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("transfer_detail_list", index))?;
        }
        check::required("transfer_scene_id", &self.transfer_scene_id)?;
        check::text("transfer_scene_id", &self.transfer_scene_id, 0, usize::MAX)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 商家批次单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_batch_no: String,
    /// 微信批次单号.
    #[serde(deserialize_with = "null_as_default")]
    pub batch_id: String,
    /// 批次创建时间.
    #[serde(deserialize_with = "null_as_default")]
    pub create_time: Time,
    /// 批次状态.
    pub batch_status: Option<BatchStatus>,
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["out_batch_no", "batch_id", "create_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 转账批次单.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct TransferBatch {
    /// 商户号.
    #[serde(deserialize_with = "null_as_default")]
    pub mchid: String,
    /// 商家批次单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_batch_no: String,
    /// 微信批次单号.
    #[serde(deserialize_with = "null_as_default")]
    pub batch_id: String,
    /// 直连商户的appid.
    #[serde(deserialize_with = "null_as_default")]
    pub appid: String,
    /// 批次状态.
    #[serde(deserialize_with = "null_as_default")]
    pub batch_status: String,
    /// 批次类型.
    #[serde(deserialize_with = "null_as_default")]
    pub batch_type: String,
    /// 批次名称.
    #[serde(deserialize_with = "null_as_default")]
    pub batch_name: String,
    /// 批次备注.
    #[serde(deserialize_with = "null_as_default")]
    pub batch_remark: String,
    /// 批次关闭原因.
    pub close_reason: Option<CloseReason>,
    /// 转账总金额.
    #[serde(deserialize_with = "null_as_default")]
    pub total_amount: i64,
    /// 转账总笔数.
    #[serde(deserialize_with = "null_as_default")]
    pub total_num: i64,
    /// 批次创建时间.
    pub create_time: Option<Time>,
    /// 批次更新时间.
    pub update_time: Option<Time>,
    /// 转账成功金额.
    pub success_amount: Option<i64>,
    /// 转账成功笔数.
    pub success_num: Option<i64>,
    /// 转账失败金额.
    pub fail_amount: Option<i64>,
    /// 转账失败笔数.
    pub fail_num: Option<i64>,
    /// 转账场景ID.
    pub transfer_scene_id: Option<String>,
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
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 用户在直连商户应用下的用户标示.
    pub openid: String,
    /// 收款用户姓名. Sensitive: encrypted on the wire.
    pub user_name: Sensitive,
    /// 收款用户身份证. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_card: Option<Sensitive>,
}

impl Check for TransferDetail {
    fn check(&self) -> Result<(), Fault> {
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
    /// 批次状态.
    pub enum BatchStatus {
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
