//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`: 保证金赔付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bill_id;
pub mod out_bill_no;

/// The path `/v3/platsolution/ecommerce/mch-transfer/transfer-bills`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id`.
    pub fn bill_id(self) -> bill_id::Path<'a> {
        bill_id::Path(self.0.segment("bill-id"))
    }

    /// On to `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no`.
    pub fn out_bill_no(self) -> out_bill_no::Path<'a> {
        out_bill_no::Path(self.0.segment("out-bill-no"))
    }

    /// 保证金赔付.
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504198>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/platsolution/ecommerce/mch-transfer/transfer-bills", "保证金赔付");

/// 转账接收方商户信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MchInfo {
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mch_id: Option<String>,
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
}

impl Check for MchInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mch_id {
            check::text("mch_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`, 保证金赔付.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 业务类型.
    pub business_type: BusinessType,
    /// 收款方信息.
    pub receiver: Receiver,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 收款方备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub receiver_remark: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_appid {
            check::text("sp_appid", value, 0, usize::MAX)?;
        }
        check::required("business_type", &self.business_type)?;
        check::known("business_type", &self.business_type)?;
        self.receiver.check().map_err(|fault| fault.within("receiver"))?;
        check::required("out_bill_no", &self.out_bill_no)?;
        check::text("out_bill_no", &self.out_bill_no, 0, usize::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, usize::MAX)?;
        if let Some(value) = &self.receiver_remark {
            check::text("receiver_remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`, 保证金赔付.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 二级商户AppID.
    pub sub_appid: Option<String>,
    /// 业务类型.
    pub business_type: Option<BusinessType>,
    /// 转账接收方信息.
    pub receiver_detail: ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额. Fen (1/100 yuan).
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 收款方备注.
    pub receiver_remark: Option<String>,
    /// 微信支付转账单号.
    pub bill_id: String,
    /// 赔付状态.
    pub state: crate::v3::platsolution::ecommerce::mch_transfer::PostState,
    /// 受理时间.
    pub accept_time: Time,
    /// 成功时间.
    pub success_time: Option<Time>,
    /// 出资商户号.
    pub sponsor_mchid: Option<String>,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 sub_mchid, 2 sub_appid, 3 business_type, 4 receiver_detail, 5 out_bill_no, 6 amount,
        7 transfer_remark, 8 receiver_remark, 9 bill_id, 10 state, 11 accept_time, 12 success_time, 13 sponsor_mchid,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["sp_mchid", "receiver_detail", "out_bill_no", "transfer_remark", "bill_id", "state", "accept_time"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 收款方信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Receiver {
    /// 转账接收方类型.
    #[serde(rename = "type", skip_serializing_if = "check::is_void")]
    pub type_: Option<crate::v3::platsolution::ecommerce::mch_transfer::ReceiverType>,
    /// 转账接收方商户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_info: Option<MchInfo>,
}

impl Check for Receiver {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.type_ {
            check::known("type", value)?;
        }
        if let Some(value) = &self.mch_info {
            value.check().map_err(|fault| fault.within("mch_info"))?;
        }
        Ok(())
    }
}

/// 转账接收方信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ReceiverDetail {
    /// 转账接收者信息.
    pub receiver: Option<ReceiverDetailReceiver>,
}

fields! {
    ReceiverDetail {
        0 receiver,
    }
}

/// 转账接收者信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ReceiverDetailReceiver {
    /// 转账接收方类型.
    pub type_: Option<crate::v3::platsolution::ecommerce::mch_transfer::ReceiverType>,
    /// 转账接收方商户信息.
    pub mch_info: Option<ReceiverMchInfo>,
}

fields! {
    ReceiverDetailReceiver {
        0 type_ = "type", 1 mch_info,
    }
}

/// 转账接收方商户信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ReceiverMchInfo {
    /// 商户号.
    pub mch_id: Option<String>,
}

fields! {
    ReceiverMchInfo {
        0 mch_id,
    }
}

open_enum! {
    /// 业务类型.
    pub enum BusinessType {
        /// `DEPOSIT_COMPENSATION`
        DepositCompensation = "DEPOSIT_COMPENSATION",
        /// `PLATFORM_AFTER_SALES_COMPENSATION`
        PlatformAfterSalesCompensation = "PLATFORM_AFTER_SALES_COMPENSATION",
        /// `INSURANCE_CLAIM`
        InsuranceClaim = "INSURANCE_CLAIM",
        /// `DEPOSIT_AFTER_SALES_COMPENSATION`
        DepositAfterSalesCompensation = "DEPOSIT_AFTER_SALES_COMPENSATION",
    }
}
