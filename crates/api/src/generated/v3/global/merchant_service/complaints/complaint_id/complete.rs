//! `/v3/global/merchant-service/complaints/{complaint_id}/complete`: 反馈处理完成 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/merchant-service/complaints/{complaint_id}/complete`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 反馈处理完成.
    ///
    /// `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/global/merchant-service/complaints/{complaint_id}/complete", "反馈处理完成");

/// The body of `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`, 反馈处理完成.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 被诉商户号.
    pub complainted_mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("complainted_mchid", &self.complainted_mchid)?;
        check::text("complainted_mchid", &self.complainted_mchid, 0, usize::MAX)?;
        Ok(())
    }
}
