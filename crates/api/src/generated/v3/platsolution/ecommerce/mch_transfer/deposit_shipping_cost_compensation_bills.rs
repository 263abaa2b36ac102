//! `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`: 发起保证金赔付用户运费 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_bill_no;

/// The path `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no`.
    pub fn out_bill_no(self) -> out_bill_no::Path<'a> {
        out_bill_no::Path(self.0.segment("out-bill-no"))
    }

    /// 发起保证金赔付用户运费.
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`, for service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504202>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills",
    "发起保证金赔付用户运费",
);

/// The body of `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`,
/// 发起保证金赔付用户运费.
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
    /// 转账场景ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transfer_scene_id: Option<String>,
    /// 用户收款感知.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_recv_perception: Option<String>,
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
        if let Some(value) = &self.transfer_scene_id {
            check::text("transfer_scene_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.user_recv_perception {
            check::text("user_recv_perception", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`,
/// 发起保证金赔付用户运费.
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
pub struct Receiver {
    /// 转账接收方订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<crate::v3::platsolution::ecommerce::mch_transfer::TransactionInfo>,
    /// 转账接收方用户.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_info: Option<crate::v3::platsolution::ecommerce::mch_transfer::UserInfo>,
}

fields! {
    Receiver {
        0 transaction_info, 1 user_info,
    }
}

impl Check for Receiver {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.transaction_info {
            value.check().map_err(|fault| fault.within("transaction_info"))?;
        }
        if let Some(value) = &self.user_info {
            value.check().map_err(|fault| fault.within("user_info"))?;
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
