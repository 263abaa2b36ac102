//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`: 请求保险理赔预下单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 请求保险理赔预下单.
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504185>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
    "请求保险理赔预下单",
);

/// The body of `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`, 请求保险理赔预下单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 收款方信息.
    pub receiver: crate::v3::platsolution::ecommerce::mch_transfer::Receiver,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 商户回调地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
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
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`, 请求保险理赔预下单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信支付转账单号.
    pub bill_id: String,
    /// 受理时间.
    pub accept_time: Time,
    /// 跳转领取页面的package信息.
    pub package_info: String,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 out_bill_no, 2 bill_id, 3 accept_time, 4 package_info,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_bill_no", "bill_id", "accept_time", "package_info"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
