//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills`: 请求赔付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bill_id;
pub mod out_bill_no;
pub mod pre_transfer;

/// The path `/v3/platsolution/ecommerce/mch-transfer/compensate-bills`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id`.
    pub fn bill_id(self) -> bill_id::Path<'a> {
        bill_id::Path(self.0.segment("bill-id"))
    }

    /// On to `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no`.
    pub fn out_bill_no(self) -> out_bill_no::Path<'a> {
        out_bill_no::Path(self.0.segment("out-bill-no"))
    }

    /// On to `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`.
    pub fn pre_transfer(self) -> pre_transfer::Path<'a> {
        pre_transfer::Path(self.0.segment("pre-transfer"))
    }

    /// 请求赔付.
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504175>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/platsolution/ecommerce/mch-transfer/compensate-bills", "请求赔付");

/// The body of `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`, 请求赔付.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 收款方信息.
    pub receiver: Receiver,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 出资商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sponsor_mchid: Option<String>,
    /// 转账场景ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transfer_scene_id: Option<String>,
    /// 用户收款感知.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_recv_perception: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        self.receiver.check().map_err(|fault| fault.within("receiver"))?;
        check::required("out_bill_no", &self.out_bill_no)?;
        check::text("out_bill_no", &self.out_bill_no, 0, usize::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, usize::MAX)?;
        if let Some(value) = &self.sponsor_mchid {
            check::text("sponsor_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.transfer_scene_id {
            check::text("transfer_scene_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.user_recv_perception {
            check::text("user_recv_perception", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`, 请求赔付.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
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
        0 sp_mchid, 1 receiver_detail, 2 out_bill_no, 3 amount, 4 transfer_remark, 5 bill_id, 6 state, 7 accept_time,
        8 success_time, 9 sponsor_mchid,
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

/// 收款方信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Receiver {
    /// 转账接收方类型.
    #[serde(rename = "type", skip_serializing_if = "check::is_void")]
    pub type_: Option<ReceiverType>,
    /// 转账接收方订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<crate::v3::platsolution::ecommerce::mch_transfer::TransactionInfo>,
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

pub(crate) static RECEIVER_SHAPE: Shape =
    Shape::new(&[], &[("transaction_info", &crate::v3::platsolution::ecommerce::mch_transfer::TRANSACTION_INFO_SHAPE)]);

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

open_enum! {
    /// 转账接收方类型.
    pub enum ReceiverType {
        /// `TRANSACTION_USER`
        TransactionUser = "TRANSACTION_USER",
    }
}
