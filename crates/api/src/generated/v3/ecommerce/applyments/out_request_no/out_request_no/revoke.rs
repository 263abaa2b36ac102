//! `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`: 撤销申请单-使用业务申请编号 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销申请单-使用业务申请编号. Withdraws an application by your number.
    ///
    /// `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015616721>
    pub fn post(self) -> Call<'a, PostResponse> {
        self.0.call(&POST)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
    "撤销申请单-使用业务申请编号",
);

/// The answer to `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`, 撤销申请单-使用业务申请编号.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付申请单号. WeChat Pay's number of the application.
    pub applyment_id: i64,
    /// 业务申请编号. Your number of the application. At most 124 characters.
    pub out_request_no: String,
}

fields! {
    PostResponse {
        0 applyment_id, 1 out_request_no,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["applyment_id", "out_request_no"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
