//! `/v3/merchant-service/complaints-v2/{complaint_id}/complete`: 反馈处理完成 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-service/complaints-v2/{complaint_id}/complete`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 反馈处理完成. Reports that the complaint is dealt with; its state becomes PROCESSED.
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_15.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/merchant-service/complaints-v2/{complaint_id}/complete", "反馈处理完成");

/// The body of `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`, 反馈处理完成.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 被诉商户号. Merchant the complaint is against. At most 64 characters.
    pub complainted_mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("complainted_mchid", &self.complainted_mchid)?;
        check::text("complainted_mchid", &self.complainted_mchid, 0, 64)?;
        Ok(())
    }
}
