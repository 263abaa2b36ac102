//! `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`: 回复需要即时服务的投诉单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 回复需要即时服务的投诉单. Answers a complaint that asks for immediate service (`need_immediate_service`), with text,
    /// images, links and buttons.
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`, for merchants and
    /// service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017151596>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
    "回复需要即时服务的投诉单",
);

/// 动作.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Action {
    /// 动作类型. What happens: a message is sent, or a page or mini program is opened.
    #[serde(skip_serializing_if = "check::is_void")]
    pub action_type: Option<crate::v3::merchant_service::complaints_v2::complaint_id::ActionType>,
    /// 跳转链接. Page to open.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_url: Option<String>,
    /// 跳转小程序信息. Mini program to open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
    /// 回复消息内容. Message to send.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_info: Option<crate::v3::merchant_service::complaints_v2::complaint_id::MessageInfo>,
    /// 动作id. Your id of the action, handed back when it is used.
    #[serde(skip_serializing_if = "check::is_void")]
    pub action_id: Option<String>,
}

impl Check for Action {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.action_type {
            check::known("action_type", value)?;
        }
        if let Some(value) = &self.jump_url {
            check::text("jump_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_program_jump_info {
            value.check().map_err(|fault| fault.within("mini_program_jump_info"))?;
        }
        if let Some(value) = &self.message_info {
            value.check().map_err(|fault| fault.within("message_info"))?;
        }
        if let Some(value) = &self.action_id {
            check::text("action_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `blocks` of a `Message`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Block {
    /// 消息块类型. Which of the other fields is filled.
    #[serde(rename = "type", skip_serializing_if = "check::is_void")]
    pub type_: Option<crate::v3::merchant_service::complaints_v2::complaint_id::BlockType>,
    /// 文本. Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<crate::v3::merchant_service::complaints_v2::complaint_id::Text>,
    /// 图片. Picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<crate::v3::merchant_service::complaints_v2::complaint_id::Image>,
    /// 链接. Link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// FAQ列表. Frequent questions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq_list: Option<FaqList>,
    /// 按钮. Button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button: Option<Button>,
    /// 按钮组. Buttons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_group: Option<ButtonGroup>,
}

impl Check for Block {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.type_ {
            check::known("type", value)?;
        }
        if let Some(value) = &self.text {
            value.check().map_err(|fault| fault.within("text"))?;
        }
        if let Some(value) = &self.image {
            value.check().map_err(|fault| fault.within("image"))?;
        }
        if let Some(value) = &self.link {
            value.check().map_err(|fault| fault.within("link"))?;
        }
        if let Some(value) = &self.faq_list {
            value.check().map_err(|fault| fault.within("faq_list"))?;
        }
        if let Some(value) = &self.button {
            value.check().map_err(|fault| fault.within("button"))?;
        }
        if let Some(value) = &self.button_group {
            value.check().map_err(|fault| fault.within("button_group"))?;
        }
        Ok(())
    }
}

/// 按钮.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Button {
    /// 文本. Text.
    #[serde(skip_serializing_if = "check::is_void")]
    pub text: Option<String>,
    /// 动作. What happens when it is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// 失效配置. What is shown after it has expired, and when it expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_info: Option<crate::v3::merchant_service::complaints_v2::complaint_id::InvalidInfo>,
}

impl Check for Button {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.text {
            check::text("text", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.action {
            value.check().map_err(|fault| fault.within("action"))?;
        }
        if let Some(value) = &self.invalid_info {
            value.check().map_err(|fault| fault.within("invalid_info"))?;
        }
        Ok(())
    }
}

/// 按钮组.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ButtonGroup {
    /// 按钮组. The buttons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<Button>>,
    /// 按钮布局方式. How the buttons are laid out.
    #[serde(skip_serializing_if = "check::is_void")]
    pub button_layout: Option<crate::v3::merchant_service::complaints_v2::complaint_id::ButtonLayout>,
    /// 失效配置. What is shown after it has expired, and when it expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_info: Option<crate::v3::merchant_service::complaints_v2::complaint_id::InvalidInfo>,
}

impl Check for ButtonGroup {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.buttons {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("buttons", index))?;
            }
        }
        if let Some(value) = &self.button_layout {
            check::known("button_layout", value)?;
        }
        if let Some(value) = &self.invalid_info {
            value.check().map_err(|fault| fault.within("invalid_info"))?;
        }
        Ok(())
    }
}

/// An item of `faqs` of a `FaqList`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Faq {
    /// faq的id. Your id of the question.
    #[serde(skip_serializing_if = "check::is_void")]
    pub faq_id: Option<String>,
    /// faq内容. The question.
    #[serde(skip_serializing_if = "check::is_void")]
    pub faq_title: Option<String>,
    /// 动作. What happens on a click.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
}

impl Check for Faq {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.faq_id {
            check::text("faq_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.faq_title {
            check::text("faq_title", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.action {
            value.check().map_err(|fault| fault.within("action"))?;
        }
        Ok(())
    }
}

/// FAQ列表.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FaqList {
    /// FAQ列表. The questions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faqs: Option<Vec<Faq>>,
}

impl Check for FaqList {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.faqs {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("faqs", index))?;
            }
        }
        Ok(())
    }
}

/// 链接.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Link {
    /// 文本. Text.
    #[serde(skip_serializing_if = "check::is_void")]
    pub text: Option<String>,
    /// 动作. What happens when it is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// 失效配置. What is shown after it has expired, and when it expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_info: Option<crate::v3::merchant_service::complaints_v2::complaint_id::InvalidInfo>,
}

impl Check for Link {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.text {
            check::text("text", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.action {
            value.check().map_err(|fault| fault.within("action"))?;
        }
        if let Some(value) = &self.invalid_info {
            value.check().map_err(|fault| fault.within("invalid_info"))?;
        }
        Ok(())
    }
}

/// 消息内容.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Message {
    /// 消息内容. The parts of the message, in their order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks: Option<Vec<Block>>,
    /// 发送者身份类别. Whether a person or a machine answers.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sender_identity: Option<crate::v3::merchant_service::complaints_v2::complaint_id::SenderIdentity>,
    /// 自定义透传信息. Data of your own, handed back as sent. At most 4096 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub custom_data: Option<String>,
}

impl Check for Message {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.blocks {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("blocks", index))?;
            }
        }
        if let Some(value) = &self.sender_identity {
            check::known("sender_identity", value)?;
        }
        if let Some(value) = &self.custom_data {
            check::text("custom_data", value, 0, 4096)?;
        }
        Ok(())
    }
}

/// 跳转小程序信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MiniProgramJumpInfo {
    /// 跳转小程序APPID. AppID of the mini program.
    pub appid: String,
    /// 跳转小程序页面PATH. Page of the mini program.
    #[serde(skip_serializing_if = "check::is_void")]
    pub path: Option<String>,
    /// 跳转小程序页面名称. Name of the page, shown to the user.
    #[serde(skip_serializing_if = "check::is_void")]
    pub text: Option<String>,
}

impl Check for MiniProgramJumpInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.path {
            check::text("path", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.text {
            check::text("text", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`,
/// 回复需要即时服务的投诉单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 被诉商户号. Merchant the complaint is against. At most 64 characters.
    pub complainted_mchid: String,
    /// 消息内容. The answer, built of blocks.
    pub message: Message,
    /// 幂等ID. Your id of this answer. The same id is dealt with once, so repeat it to retry safely. At most 128
    /// characters.
    pub idempotent_id: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("complainted_mchid", &self.complainted_mchid)?;
        check::text("complainted_mchid", &self.complainted_mchid, 0, 64)?;
        self.message.check().map_err(|fault| fault.within("message"))?;
        check::required("idempotent_id", &self.idempotent_id)?;
        check::text("idempotent_id", &self.idempotent_id, 0, 128)?;
        Ok(())
    }
}

/// The answer to `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`,
/// 回复需要即时服务的投诉单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 操作流水号. Number of the step.
    pub log_id: Option<String>,
}

fields! {
    PostResponse {
        0 log_id,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
