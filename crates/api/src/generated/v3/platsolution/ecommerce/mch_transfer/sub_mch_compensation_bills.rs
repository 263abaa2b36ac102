//! `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`: 请求赔付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_bill_no;

/// The path `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`.
    pub fn out_bill_no(self, out_bill_no: impl AsRef<str>) -> out_bill_no::Path<'a> {
        out_bill_no::Path(
            self.0.variable("out_bill_no", out_bill_no.as_ref(), |value| {
                check::text("out_bill_no", value, 0, usize::MAX)
            }),
        )
    }

    /// 请求赔付.
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills", "请求赔付");

/// 赔付接收方商户信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MchInfo {
    /// 商户号.
    pub mchid: String,
}

fields! {
    MchInfo {
        0 mchid,
    }
}

impl Check for MchInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static MCH_INFO_SHAPE: Shape = Shape::new(&["mchid"], &[]);

/// The body of `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`, 请求赔付.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 赔付商户信息.
    pub receiver: Receiver,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    pub amount: i64,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 出资商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sponsor_mchid: Option<String>,
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
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`, 请求赔付.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 赔付接收方信息.
    pub receiver_detail: ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    pub amount: i64,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 微信支付转账单号.
    pub bill_id: String,
    /// 赔付状态.
    pub state: PostState,
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
    &["sp_mchid", "receiver_detail", "out_bill_no", "amount", "transfer_remark", "bill_id", "state", "accept_time"],
    &[("receiver_detail", &RECEIVER_DETAIL_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 赔付商户信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Receiver {
    /// 赔付接收方类型.
    #[serde(rename = "type")]
    pub type_: ReceiverType,
    /// 赔付接收方商户信息.
    pub mch_info: MchInfo,
}

impl Check for Receiver {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        self.mch_info.check().map_err(|fault| fault.within("mch_info"))?;
        Ok(())
    }
}

/// 赔付接收方信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ReceiverDetail {
    /// 赔付接收者信息.
    pub receiver: Option<ReceiverDetailReceiver>,
}

fields! {
    ReceiverDetail {
        0 receiver,
    }
}

pub(crate) static RECEIVER_DETAIL_SHAPE: Shape = Shape::new(&[], &[("receiver", &RECEIVER_DETAIL_RECEIVER_SHAPE)]);

/// 赔付接收者信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ReceiverDetailReceiver {
    /// 赔付接收方类型.
    pub type_: Option<ReceiverType>,
    /// 赔付接收方商户信息.
    pub mch_info: Option<MchInfo>,
}

fields! {
    ReceiverDetailReceiver {
        0 type_ = "type", 1 mch_info,
    }
}

pub(crate) static RECEIVER_DETAIL_RECEIVER_SHAPE: Shape = Shape::new(&[], &[("mch_info", &MCH_INFO_SHAPE)]);

open_enum! {
    /// 赔付状态.
    pub enum PostState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 赔付接收方类型.
    pub enum ReceiverType {
        /// `MERCHANT`
        Merchant = "MERCHANT",
    }
}
