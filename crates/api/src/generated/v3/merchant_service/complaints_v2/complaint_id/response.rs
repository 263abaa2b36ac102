//! `/v3/merchant-service/complaints-v2/{complaint_id}/response`: 提交回复 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-service/complaints-v2/{complaint_id}/response`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 提交回复. Answers the user. The first answer turns the complaint from PENDING to PROCESSING.
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_14.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/merchant-service/complaints-v2/{complaint_id}/response", "提交回复");

/// The body of `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`, 提交回复.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 被诉商户号. Merchant the complaint is against. At most 64 characters.
    pub complainted_mchid: String,
    /// 回复内容. What you tell the user. At most 500 characters.
    pub response_content: String,
    /// Media ids of `images/upload`, at most 4. At most 4 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_images: Option<Vec<String>>,
    /// 跳转链接. HTTPS link after the text. Needs `jump_url_text`, and a permission of WeChat Pay. At most 512
    /// characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_url: Option<String>,
    /// 跳转链接文案. Text of the link; goes with `jump_url`. At most 10 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_url_text: Option<String>,
    /// 跳转小程序信息. Page of a mini program after the text. Needs a permission of WeChat Pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_jump_info: Option<crate::v3::merchant_service::complaints_v2::complaint_id::MiniProgramJumpInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("complainted_mchid", &self.complainted_mchid)?;
        check::text("complainted_mchid", &self.complainted_mchid, 0, 64)?;
        check::required("response_content", &self.response_content)?;
        check::text("response_content", &self.response_content, 0, 500)?;
        if let Some(value) = &self.response_images {
            check::count("response_images", value.len(), 0, 4)?;
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("response_images[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.jump_url {
            check::text("jump_url", value, 0, 512)?;
        }
        if let Some(value) = &self.jump_url_text {
            check::text("jump_url_text", value, 0, 10)?;
        }
        if let Some(value) = &self.mini_program_jump_info {
            value.check().map_err(|fault| fault.within("mini_program_jump_info"))?;
        }
        Ok(())
    }
}
