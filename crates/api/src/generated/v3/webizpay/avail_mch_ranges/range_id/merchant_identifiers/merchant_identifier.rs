//! `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`: 删除商户标识 `DELETE`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`.
#[must_use = "a path sends nothing: call `.delete()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 删除商户标识.
    ///
    /// `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`, for service
    /// providers.
    pub fn delete(self, body: &DeleteRequest) -> Call<'a, DeleteResponse> {
        self.0.call(&DELETE).with_json(body)
    }
}

static DELETE: Operation = Operation::new(
    "DELETE",
    "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
    "删除商户标识",
);

/// The body of `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`,
/// 删除商户标识.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeleteRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
}

impl Check for DeleteRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`,
/// 删除商户标识.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// 可用商户范围id.
    pub range_id: String,
}

fields! {
    DeleteResponse {
        0 range_id,
    }
}

impl SensitiveFields for DeleteResponse {}

pub(crate) static DELETE_RESPONSE_SHAPE: Shape = Shape::new(&["range_id"], &[]);

impl Answer for DeleteResponse {
    const SHAPE: &'static Shape = &DELETE_RESPONSE_SHAPE;
}
