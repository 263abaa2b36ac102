//! `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`: 发起保证金赔付保司保费 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_bill_no;

/// The path `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`.
    pub fn out_bill_no(self, out_bill_no: impl AsRef<str>) -> out_bill_no::Path<'a> {
        out_bill_no::Path(
            self.0.variable("out_bill_no", out_bill_no.as_ref(), |value| {
                check::text("out_bill_no", value, 0, usize::MAX)
            }),
        )
    }

    /// 发起保证金赔付保司保费.
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`, for service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014010905>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
    "发起保证金赔付保司保费",
);

/// 转账接收方商户信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MchInfo {
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
}

fields! {
    MchInfo {
        0 mchid,
    }
}

impl Check for MchInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`,
/// 发起保证金赔付保司保费.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 赔付用户信息.
    pub receiver: Receiver,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_appid {
            check::text("sp_appid", value, 0, usize::MAX)?;
        }
        self.receiver.check().map_err(|fault| fault.within("receiver"))?;
        check::required("out_bill_no", &self.out_bill_no)?;
        check::text("out_bill_no", &self.out_bill_no, 0, usize::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`,
/// 发起保证金赔付保司保费.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 二级商户AppID.
    pub sub_appid: Option<String>,
    /// 转账接收方信息.
    pub receiver_detail: ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额. Fen (1/100 yuan).
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
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
        0 sp_mchid, 1 sub_mchid, 2 sub_appid, 3 receiver_detail, 4 out_bill_no, 5 amount, 6 transfer_remark, 7 bill_id,
        8 state, 9 accept_time, 10 success_time, 11 sponsor_mchid,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["sp_mchid", "receiver_detail", "out_bill_no", "transfer_remark", "bill_id", "state", "accept_time"],
    &[("receiver_detail", &RECEIVER_DETAIL_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 赔付用户信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Receiver {
    /// 转账接收方类型.
    #[serde(rename = "type", skip_serializing_if = "check::is_void")]
    pub type_: Option<ReceiverType>,
    /// 转账接收方商户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_info: Option<MchInfo>,
    /// 赔付单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<TransactionInfo>,
}

impl Check for Receiver {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.type_ {
            check::known("type", value)?;
        }
        if let Some(value) = &self.mch_info {
            value.check().map_err(|fault| fault.within("mch_info"))?;
        }
        if let Some(value) = &self.transaction_info {
            value.check().map_err(|fault| fault.within("transaction_info"))?;
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

pub(crate) static RECEIVER_DETAIL_SHAPE: Shape = Shape::new(&[], &[("receiver", &RECEIVER_DETAIL_RECEIVER_SHAPE)]);

/// 转账接收者信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ReceiverDetailReceiver {
    /// 转账接收方类型.
    pub type_: Option<ReceiverType>,
    /// 转账接收方商户信息.
    pub mch_info: Option<MchInfo>,
    /// 赔付单信息.
    pub transaction_info: Option<ReceiverTransactionInfo>,
}

fields! {
    ReceiverDetailReceiver {
        0 type_ = "type", 1 mch_info, 2 transaction_info,
    }
}

pub(crate) static RECEIVER_DETAIL_RECEIVER_SHAPE: Shape =
    Shape::new(&[], &[("transaction_info", &RECEIVER_TRANSACTION_INFO_SHAPE)]);

/// 赔付单信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ReceiverTransactionInfo {
    /// 交易订单号.
    pub transaction_id: String,
}

fields! {
    ReceiverTransactionInfo {
        0 transaction_id,
    }
}

pub(crate) static RECEIVER_TRANSACTION_INFO_SHAPE: Shape = Shape::new(&["transaction_id"], &[]);

/// 赔付单信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TransactionInfo {
    /// 交易订单号.
    pub transaction_id: String,
    /// 赔付单类型.
    #[serde(rename = "type")]
    pub type_: crate::v3::platsolution::ecommerce::mch_transfer::TransactionInfoType,
}

impl Check for TransactionInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        Ok(())
    }
}

open_enum! {
    /// 转账接收方类型.
    pub enum ReceiverType {
        /// `MERCHANT`
        Merchant = "MERCHANT",
    }
}
