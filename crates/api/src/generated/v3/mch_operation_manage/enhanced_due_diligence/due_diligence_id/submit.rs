//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`: 提交尽调资料 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 提交尽调资料.
    ///
    /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015631033>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit", "提交尽调资料");

/// The body of `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`, 提交尽调资料.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    pub sub_mchid: String,
    /// 提交资料内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_data: Option<JsonText<PostRequestSubmitData>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        if let Some(value) = &self.submit_data {
            value.0.check().map_err(|fault| fault.within("submit_data"))?;
        }
        Ok(())
    }
}

/// The `submit_data` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequestSubmitData {
    /// 资料项集合.
    pub record_fields: Vec<PostRequestSubmitDataRecordFields>,
}

impl Check for PostRequestSubmitData {
    fn check(&self) -> Result<(), FieldError> {
        check::required("record_fields", &self.record_fields)?;
        for (index, item) in self.record_fields.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("record_fields", index))?;
        }
        Ok(())
    }
}

/// An item of `record_fields` of a `PostRequestSubmitData`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequestSubmitDataRecordFields {
    /// 资料项ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub item_id: Option<String>,
    /// 资料项英文名.
    #[serde(skip_serializing_if = "check::is_void")]
    pub field_name: Option<String>,
    /// 资料项中文名.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 资料项类型. One of 1, 2, 11, 15.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// 资料项填写提示.
    #[serde(skip_serializing_if = "check::is_void")]
    pub tips: Option<String>,
    /// 输入框占位文案.
    #[serde(skip_serializing_if = "check::is_void")]
    pub placeholder: Option<String>,
    /// 叹号悬浮提示语.
    #[serde(skip_serializing_if = "check::is_void")]
    pub tooltip: Option<String>,
    /// 是否必须提交. One of 0, 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<i64>,
    /// 校验规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_rule: Option<PostRequestSubmitDataRecordFieldsCheckRule>,
    /// 资料项关联规则集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relations: Option<Vec<PostRequestSubmitDataRecordFieldsRelations>>,
    /// 提交内容需要加密.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_encrypt: Option<bool>,
}

impl Check for PostRequestSubmitDataRecordFields {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.item_id {
            check::text("item_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.field_name {
            check::text("field_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.name {
            check::text("name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.type_ {
            check::among("type", *value, &[1, 2, 11, 15])?;
        }
        if let Some(value) = &self.tips {
            check::text("tips", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.placeholder {
            check::text("placeholder", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.tooltip {
            check::text("tooltip", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.required {
            check::among("required", *value, &[0, 1])?;
        }
        if let Some(value) = &self.check_rule {
            value.check().map_err(|fault| fault.within("check_rule"))?;
        }
        if let Some(value) = &self.relations {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("relations", index))?;
            }
        }
        Ok(())
    }
}

/// 校验规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequestSubmitDataRecordFieldsCheckRule {
    /// 字符串最小长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// 字符串最大长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// 限制提交的文件后缀.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_file_exts: Option<Vec<PostRequestSubmitDataRecordFieldsCheckRuleEnumFileExts>>,
    /// 限制文件提交大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_file_size: Option<i64>,
    /// Keys of the values to choose from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_keys: Option<Vec<i64>>,
    /// Values to choose from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_values: Option<Vec<String>>,
}

impl Check for PostRequestSubmitDataRecordFieldsCheckRule {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.enum_file_exts {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("enum_file_exts[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.enum_values {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("enum_values[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// An item of `relations` of a `PostRequestSubmitDataRecordFields`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequestSubmitDataRecordFieldsRelations {
    /// 关联的资料项ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_key: Option<i64>,
    /// 关联的资料项值.
    #[serde(skip_serializing_if = "check::is_void")]
    pub source_value: Option<String>,
}

impl Check for PostRequestSubmitDataRecordFieldsRelations {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.source_value {
            check::text("source_value", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`, 提交尽调资料.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 尽调单状态.
    pub due_diligence_state:
        Option<crate::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::DueDiligenceState>,
    /// 提交时间.
    pub submit_time: Option<Time>,
    /// 尽调要求提交的资料.
    pub submission_template: Option<JsonText<PostResponseSubmissionTemplate>>,
    /// 尽调已经提交的资料.
    pub submission_data: Option<JsonText<PostResponseSubmissionData>>,
}

fields! {
    PostResponse {
        0 due_diligence_state, 1 submit_time, 2 submission_template, 3 submission_data,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&[], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// The `submission_data` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseSubmissionData {
    /// 资料项集合.
    pub record_fields: Vec<PostResponseSubmissionDataRecordFields>,
}

fields! {
    PostResponseSubmissionData {
        0 record_fields,
    }
}

/// An item of `record_fields` of a `PostResponseSubmissionData`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseSubmissionDataRecordFields {
    /// 资料项ID.
    pub item_id: Option<String>,
    /// 资料项英文名.
    pub field_name: Option<String>,
    /// 资料项中文名.
    pub name: Option<String>,
    /// 资料项类型. One of 1, 2, 11, 15.
    pub type_: Option<i64>,
    /// 资料项填写提示.
    pub tips: Option<String>,
    /// 输入框占位文案.
    pub placeholder: Option<String>,
    /// 叹号悬浮提示语.
    pub tooltip: Option<String>,
    /// 是否必须提交. One of 0, 1.
    pub required: Option<i64>,
    /// 校验规则.
    pub check_rule: Option<PostResponseSubmissionDataRecordFieldsCheckRule>,
    /// 资料项关联规则集合.
    pub relations: Option<Vec<PostResponseSubmissionDataRecordFieldsRelations>>,
    /// 提交内容需要加密.
    pub need_encrypt: Option<bool>,
}

fields! {
    PostResponseSubmissionDataRecordFields {
        0 item_id, 1 field_name, 2 name, 3 type_ = "type", 4 tips, 5 placeholder, 6 tooltip, 7 required, 8 check_rule,
        9 relations, 10 need_encrypt,
    }
}

/// 校验规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseSubmissionDataRecordFieldsCheckRule {
    /// 字符串最小长度.
    pub min_length: Option<i64>,
    /// 字符串最大长度.
    pub max_length: Option<i64>,
    /// 限制提交的文件后缀.
    pub enum_file_exts: Option<Vec<PostResponseSubmissionDataRecordFieldsCheckRuleEnumFileExts>>,
    /// 限制文件提交大小.
    pub max_file_size: Option<i64>,
    /// Keys of the values to choose from.
    pub enum_keys: Option<Vec<i64>>,
    /// Values to choose from.
    pub enum_values: Option<Vec<String>>,
}

fields! {
    PostResponseSubmissionDataRecordFieldsCheckRule {
        0 min_length, 1 max_length, 2 enum_file_exts, 3 max_file_size, 4 enum_keys, 5 enum_values,
    }
}

/// An item of `relations` of a `PostResponseSubmissionDataRecordFields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseSubmissionDataRecordFieldsRelations {
    /// 关联的资料项ID.
    pub source_key: Option<i64>,
    /// 关联的资料项值.
    pub source_value: Option<String>,
}

fields! {
    PostResponseSubmissionDataRecordFieldsRelations {
        0 source_key, 1 source_value,
    }
}

/// The `submission_template` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseSubmissionTemplate {
    /// 资料项集合.
    pub record_fields: Vec<PostResponseSubmissionTemplateRecordFields>,
}

fields! {
    PostResponseSubmissionTemplate {
        0 record_fields,
    }
}

/// An item of `record_fields` of a `PostResponseSubmissionTemplate`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseSubmissionTemplateRecordFields {
    /// 校验规则.
    pub check_rule: Option<PostResponseSubmissionTemplateRecordFieldsCheckRule>,
    /// 是否允许修改内容. One of 0, 1.
    pub disabled: Option<i64>,
    /// 资料项值.
    pub field_data: Option<String>,
    /// 资料项英文名.
    pub field_name: Option<String>,
    /// 是否隐藏资料项.
    pub hidden: Option<i64>,
    /// 资料项ID.
    pub item_id: Option<String>,
    /// 资料项中文名.
    pub name: Option<String>,
    /// 提交内容需要加密.
    pub need_encrypt: Option<bool>,
    /// 输入占位文案.
    pub placeholder: Option<String>,
    /// 是否必填. One of 0, 1.
    pub required: Option<i64>,
    /// 资料项填写提示.
    pub tips: Option<String>,
    /// 叹号悬浮提示语.
    pub tooltip: Option<String>,
    /// 资料项类型. One of 1, 2, 11, 15.
    pub type_: Option<i64>,
    /// 日期类型是否可勾选“长期有效”. One of 0, 1.
    pub use_permanently_date: Option<i64>,
}

fields! {
    PostResponseSubmissionTemplateRecordFields {
        0 check_rule, 1 disabled, 2 field_data, 3 field_name, 4 hidden, 5 item_id, 6 name, 7 need_encrypt,
        8 placeholder, 9 required, 10 tips, 11 tooltip, 12 type_ = "type", 13 use_permanently_date,
    }
}

/// 校验规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseSubmissionTemplateRecordFieldsCheckRule {
    /// 字符串最小长度.
    pub min_length: Option<i64>,
    /// 字符串最大长度.
    pub max_length: Option<i64>,
    /// 限制提交的文件后缀.
    pub enum_file_exts: Option<Vec<PostResponseSubmissionTemplateRecordFieldsCheckRuleEnumFileExts>>,
    /// 限制文件提交大小.
    pub max_file_size: Option<i64>,
    /// Keys of the values to choose from.
    pub enum_keys: Option<Vec<i64>>,
    /// Values to choose from.
    pub enum_values: Option<Vec<String>>,
}

fields! {
    PostResponseSubmissionTemplateRecordFieldsCheckRule {
        0 min_length, 1 max_length, 2 enum_file_exts, 3 max_file_size, 4 enum_keys, 5 enum_values,
    }
}

open_enum! {
    /// One of these values.
    pub enum PostRequestSubmitDataRecordFieldsCheckRuleEnumFileExts {
        /// `png`
        Png = "png",
        /// `jpg`
        Jpg = "jpg",
        /// `jpeg`
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// One of these values.
    pub enum PostResponseSubmissionDataRecordFieldsCheckRuleEnumFileExts {
        /// `png`
        Png = "png",
        /// `jpg`
        Jpg = "jpg",
        /// `jpeg`
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// One of these values.
    pub enum PostResponseSubmissionTemplateRecordFieldsCheckRuleEnumFileExts {
        /// `png`
        Png = "png",
        /// `jpg`
        Jpg = "jpg",
        /// `jpeg`
        Jpeg = "jpeg",
    }
}
