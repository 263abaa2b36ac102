//! `/v3/global/merchant-service/complaints/{complaint_id}/response`: 提交回复 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/merchant-service/complaints/{complaint_id}/response`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 提交回复.
    ///
    /// `POST /v3/global/merchant-service/complaints/{complaint_id}/response`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/global/merchant-service/complaints/{complaint_id}/response", "提交回复");

/// The body of `POST /v3/global/merchant-service/complaints/{complaint_id}/response`, 提交回复.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 被诉商户号.
    pub complainted_mchid: String,
    /// 回复内容.
    pub response_content: String,
    /// Media ids of images that go with the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_images: Option<Vec<String>>,
    /// 跳转链接.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_url: Option<String>,
    /// 跳转链接文案.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_url_text: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("complainted_mchid", &self.complainted_mchid)?;
        check::text("complainted_mchid", &self.complainted_mchid, 0, usize::MAX)?;
        check::required("response_content", &self.response_content)?;
        check::text("response_content", &self.response_content, 0, usize::MAX)?;
        if let Some(value) = &self.response_images {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("response_images[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.jump_url {
            check::text("jump_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.jump_url_text {
            check::text("jump_url_text", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
