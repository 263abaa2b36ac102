//! `/v3/partner-transfer/batches`: 发起批量转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batch_id;
pub mod out_batch_no;

/// The path `/v3/partner-transfer/batches`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/partner-transfer/batches/batch-id`.
    pub fn batch_id(self) -> batch_id::Path<'a> {
        batch_id::Path(self.0.segment("batch-id"))
    }

    /// On to `/v3/partner-transfer/batches/out-batch-no`.
    pub fn out_batch_no(self) -> out_batch_no::Path<'a> {
        out_batch_no::Path(self.0.segment("out-batch-no"))
    }

    /// 发起批量转账.
    ///
    /// `POST /v3/partner-transfer/batches`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/partner-transfer/batches", "发起批量转账");

/// An item of `transfer_detail_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseTransferDetail {
    /// 微信支付明细单号.
    pub detail_id: String,
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 明细状态.
    pub detail_status: String,
}

fields! {
    GetResponseTransferDetail {
        0 detail_id, 1 out_detail_no, 2 detail_status,
    }
}

pub(crate) static GET_RESPONSE_TRANSFER_DETAIL_SHAPE: Shape =
    Shape::new(&["detail_id", "out_detail_no", "detail_status"], &[]);

/// The body of `POST /v3/partner-transfer/batches`, 发起批量转账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 特约商户号.
    pub sub_mchid: String,
    /// 特约商户appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 特约商户授权类型.
    pub authorization_type: AuthorizationType,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 转账总金额. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_num: i64,
    /// 转账明细列表.
    pub transfer_detail_list: Vec<TransferDetail>,
    /// 服务商的appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 批量转账用途.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transfer_purpose: Option<TransferPurpose>,
    /// 转账场景.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transfer_scene: Option<TransferScene>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("authorization_type", &self.authorization_type)?;
        check::known("authorization_type", &self.authorization_type)?;
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
        if let Some(value) = &self.sp_appid {
            check::text("sp_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.transfer_purpose {
            check::known("transfer_purpose", value)?;
        }
        if let Some(value) = &self.transfer_scene {
            check::known("transfer_scene", value)?;
        }
        crate::checks::partner_transfer::batch(self)?;
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

/// The answer to `POST /v3/partner-transfer/batches`, 发起批量转账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商家批次单号.
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
    /// 商家明细单号.
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
    /// 特约商户授权类型.
    pub enum AuthorizationType {
        /// `INFORMATION_AUTHORIZATION_TYPE`
        InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
        /// `FUND_AUTHORIZATION_TYPE`
        FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
        /// `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`
        InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
    }
}

open_enum! {
    /// 批次关闭原因.
    pub enum CloseReason {
        /// `MERCHANT_REVOCATION`
        MerchantRevocation = "MERCHANT_REVOCATION",
        /// `OVERDUE_CLOSE`
        OverdueClose = "OVERDUE_CLOSE",
        /// `PAYER_ACCOUNT_ABNORMAL`
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
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
