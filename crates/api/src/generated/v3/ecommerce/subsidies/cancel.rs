//! `/v3/ecommerce/subsidies/cancel`: 取消补差 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/subsidies/cancel`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 取消补差. Cancels the subsidy an order was marked for, so that its money can be shared.
    ///
    /// `POST /v3/ecommerce/subsidies/cancel`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_3.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/subsidies/cancel", "取消补差");

/// The body of `POST /v3/ecommerce/subsidies/cancel`, 取消补差.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 取消补差描述. Why.
    pub description: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, 32)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/subsidies/cancel`, 取消补差.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay's number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 取消补差结果. What became of it.
    pub result: PostResult,
    /// 取消补差描述. Why the subsidy is cancelled.
    pub description: String,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 transaction_id, 2 result, 3 description,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "transaction_id", "result", "description"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 取消补差结果.
    ///
    /// `SUCCESS`: done. `FAIL`: failed. `REFUND`: given back.
    pub enum PostResult {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
    }
}
