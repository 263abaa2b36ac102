//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`: 设置会员服务项用户信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 设置会员服务项用户信息.
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`, for merchants and
    /// service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
    "设置会员服务项用户信息",
);

/// 操作设置.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ActionSetting {
    /// 操作名称.
    pub action_name: String,
    /// 跳转小程序.
    pub jump_miniprogram: crate::v3::marketing::membercard_open::cards::card_id::JumpMiniprogram,
}

impl Check for ActionSetting {
    fn check(&self) -> Result<(), FieldError> {
        check::required("action_name", &self.action_name)?;
        check::text("action_name", &self.action_name, 0, usize::MAX)?;
        self.jump_miniprogram.check().map_err(|fault| fault.within("jump_miniprogram"))?;
        Ok(())
    }
}

/// 内容模板设置.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ContentTemplateData {
    /// 服务内容列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_list: Option<Vec<Field>>,
    /// 操作设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_setting: Option<ActionSetting>,
}

impl Check for ContentTemplateData {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.field_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("field_list", index))?;
            }
        }
        if let Some(value) = &self.action_setting {
            value.check().map_err(|fault| fault.within("action_setting"))?;
        }
        Ok(())
    }
}

/// An item of `field_list` of a `ContentTemplateData`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Field {
    /// 内容字段ID.
    pub field_id: String,
    /// 内容字段值.
    pub field_value: String,
}

impl Check for Field {
    fn check(&self) -> Result<(), FieldError> {
        check::required("field_id", &self.field_id)?;
        check::text("field_id", &self.field_id, 0, usize::MAX)?;
        check::required("field_value", &self.field_value)?;
        check::text("field_value", &self.field_value, 0, usize::MAX)?;
        Ok(())
    }
}

/// 消息模板设置.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MessageTemplateSetting {
    /// 模板消息ID.
    pub message_template_id: String,
    /// 服务内容列表.
    pub field_list: Vec<Field>,
}

impl Check for MessageTemplateSetting {
    fn check(&self) -> Result<(), FieldError> {
        check::required("message_template_id", &self.message_template_id)?;
        check::text("message_template_id", &self.message_template_id, 0, usize::MAX)?;
        check::required("field_list", &self.field_list)?;
        for (index, item) in self.field_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("field_list", index))?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`,
/// 设置会员服务项用户信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户请求单号.
    pub out_request_no: String,
    /// 会员服务项ID.
    pub service_module_id: String,
    /// 服务状态设置.
    pub state_setting: StateSetting,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("service_module_id", &self.service_module_id)?;
        check::text("service_module_id", &self.service_module_id, 0, usize::MAX)?;
        self.state_setting.check().map_err(|fault| fault.within("state_setting"))?;
        Ok(())
    }
}

/// 服务状态设置.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct StateSetting {
    /// 状态ID.
    pub state_id: String,
    /// 内容模板设置.
    pub content_template_data: ContentTemplateData,
    /// 消息模板设置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_template_setting: Option<MessageTemplateSetting>,
}

impl Check for StateSetting {
    fn check(&self) -> Result<(), FieldError> {
        check::required("state_id", &self.state_id)?;
        check::text("state_id", &self.state_id, 0, usize::MAX)?;
        self.content_template_data.check().map_err(|fault| fault.within("content_template_data"))?;
        if let Some(value) = &self.message_template_setting {
            value.check().map_err(|fault| fault.within("message_template_setting"))?;
        }
        Ok(())
    }
}
