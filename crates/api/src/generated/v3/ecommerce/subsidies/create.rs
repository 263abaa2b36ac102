//! `/v3/ecommerce/subsidies/create`: 请求补差 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/subsidies/create`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 请求补差. Adds money of the platform to an order, before it is shared.
    ///
    /// `POST /v3/ecommerce/subsidies/create`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/subsidies/create", "请求补差");

/// The body of `POST /v3/ecommerce/subsidies/create`, 请求补差.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 补差金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 补差描述. Why.
    pub description: String,
    /// 微信退款单号. WeChat Pay number of the refund.
    #[serde(skip_serializing_if = "check::is_void")]
    pub refund_id: Option<String>,
    /// 商户补差单号. Your number for this subsidy.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_subsidy_no: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, 32)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.refund_id {
            check::text("refund_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_subsidy_no {
            check::text("out_subsidy_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/subsidies/create`, 请求补差.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay's number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 微信补差单号. WeChat Pay's number of the subsidy.
    pub subsidy_id: String,
    /// 补差描述. What the subsidy is for.
    pub description: String,
    /// 补差金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 补差单结果. What became of it.
    pub result: crate::v3::ecommerce::subsidies::PostResult,
    /// 补差完成时间. When it was done.
    pub success_time: Time,
    /// 商户补差单号. Your number for this subsidy.
    pub out_subsidy_no: Option<String>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 transaction_id, 2 subsidy_id, 3 description, 4 amount, 5 result, 6 success_time,
        7 out_subsidy_no,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "transaction_id", "subsidy_id", "description", "amount", "result", "success_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
