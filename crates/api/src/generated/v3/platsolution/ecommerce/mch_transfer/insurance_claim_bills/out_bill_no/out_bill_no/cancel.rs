//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`: 请求撤销保险理赔
//! `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 请求撤销保险理赔.
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`, for
    /// service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504186>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
    "请求撤销保险理赔",
);

/// The body of `POST
/// /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`, 请求撤销保险理赔.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST
/// /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`, 请求撤销保险理赔.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信支付转账单号.
    pub bill_id: String,
    /// 赔付状态.
    pub state: crate::v3::platsolution::ecommerce::mch_transfer::PostState,
    /// 撤销受理时间.
    pub cancel_accept_time: Time,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 out_bill_no, 2 bill_id, 3 state, 4 cancel_accept_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_bill_no", "bill_id", "state", "cancel_accept_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
