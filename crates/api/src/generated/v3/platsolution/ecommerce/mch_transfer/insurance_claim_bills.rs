//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`: 请求保险理赔 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bill_id;
pub mod out_bill_no;
pub mod pre_transfer;

/// The path `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id`.
    pub fn bill_id(self) -> bill_id::Path<'a> {
        bill_id::Path(self.0.segment("bill-id"))
    }

    /// On to `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no`.
    pub fn out_bill_no(self) -> out_bill_no::Path<'a> {
        out_bill_no::Path(self.0.segment("out-bill-no"))
    }

    /// On to `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`.
    pub fn pre_transfer(self) -> pre_transfer::Path<'a> {
        pre_transfer::Path(self.0.segment("pre-transfer"))
    }

    /// 请求保险理赔.
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504184>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills", "请求保险理赔");

/// 关单信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CloseInfo {
    /// 关单时间.
    pub accept_time: Option<Time>,
    /// 关单原因.
    pub close_reason: Option<String>,
}

fields! {
    CloseInfo {
        0 accept_time, 1 close_reason,
    }
}

/// The body of `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`, 请求保险理赔.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 赔付用户信息.
    pub receiver: crate::v3::platsolution::ecommerce::mch_transfer::Receiver,
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
        self.receiver.check().map_err(|fault| fault.within("receiver"))?;
        check::required("out_bill_no", &self.out_bill_no)?;
        check::text("out_bill_no", &self.out_bill_no, 0, usize::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`, 请求保险理赔.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 转账接收方信息.
    pub receiver_detail: crate::v3::platsolution::ecommerce::mch_transfer::ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 赔付原因.
    pub transfer_remark: Option<String>,
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
        0 sp_mchid, 1 sub_mchid, 2 receiver_detail, 3 out_bill_no, 4 amount, 5 transfer_remark, 6 bill_id, 7 state,
        8 accept_time, 9 success_time, 10 sponsor_mchid,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["sp_mchid", "receiver_detail", "out_bill_no", "amount", "bill_id", "state", "accept_time"],
    &[("receiver_detail", &crate::v3::platsolution::ecommerce::mch_transfer::RECEIVER_DETAIL_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
