//! `/v3/goldplan/merchants/changecustompagestatus`: 商家小票管理 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/goldplan/merchants/changecustompagestatus`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商家小票管理.
    ///
    /// `POST /v3/goldplan/merchants/changecustompagestatus`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_2.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/goldplan/merchants/changecustompagestatus", "商家小票管理");

/// The body of `POST /v3/goldplan/merchants/changecustompagestatus`, 商家小票管理.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户ID.
    pub sub_mchid: String,
    /// 操作类型.
    pub operation_type: crate::v3::goldplan::merchants::OperationType,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("operation_type", &self.operation_type)?;
        check::known("operation_type", &self.operation_type)?;
        Ok(())
    }
}

/// The answer to `POST /v3/goldplan/merchants/changecustompagestatus`, 商家小票管理.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 子商户ID.
    pub sub_mchid: String,
    /// 操作类型.
    pub operation_type: crate::v3::goldplan::merchants::OperationType,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 operation_type,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "operation_type"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
