//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`: 查询子商户强化尽调单信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod submit;
pub mod upload;

/// The path `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`.
    pub fn submit(self) -> submit::Path<'a> {
        submit::Path(self.0.segment("submit"))
    }

    /// On to `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`.
    pub fn upload(self) -> upload::Path<'a> {
        upload::Path(self.0.segment("upload"))
    }

    /// 查询子商户强化尽调单信息.
    ///
    /// `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015631048>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
    "查询子商户强化尽调单信息",
);

/// The query of `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`, 查询子商户强化尽调单信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 尽调单号.
    pub due_diligence_id: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 尽调单状态.
    pub due_diligence_state: DueDiligenceState,
    /// 驳回原因.
    pub reject_reason: Option<JsonText<GetResponseRejectReason>>,
    /// 截止时间.
    pub deadline_time: Time,
    /// 终止时间.
    pub terminal_time: Option<Time>,
    /// 提交时间.
    pub submit_time: Option<Time>,
    /// 驳回时间.
    pub reject_time: Option<Time>,
    /// 完成时间.
    pub complete_time: Option<Time>,
    /// 尽调要求提交的资料.
    pub submission_template: Option<JsonText<GetResponseSubmissionTemplate>>,
    /// 尽调已经提交的资料.
    pub submission_data: Option<JsonText<GetResponseSubmissionData>>,
}

fields! {
    GetResponse {
        0 due_diligence_id, 1 sub_mchid, 2 due_diligence_state, 3 reject_reason, 4 deadline_time, 5 terminal_time,
        6 submit_time, 7 reject_time, 8 complete_time, 9 submission_template, 10 submission_data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["due_diligence_id", "sub_mchid", "due_diligence_state", "deadline_time"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The `reject_reason` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseRejectReason {
    /// 审核原因集合.
    pub audit_detail_by_item: Option<Vec<GetResponseRejectReasonAuditDetailByItem>>,
}

fields! {
    GetResponseRejectReason {
        0 audit_detail_by_item,
    }
}

/// An item of `audit_detail_by_item` of a `GetResponseRejectReason`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseRejectReasonAuditDetailByItem {
    /// 审核结果.
    pub audit_result: Option<i64>,
    /// 审核的资料项ID.
    pub item_id: Option<i64>,
    /// 展示给商户的审核结果.
    pub reject_reason_to_merchant: Option<String>,
}

fields! {
    GetResponseRejectReasonAuditDetailByItem {
        0 audit_result, 1 item_id, 2 reject_reason_to_merchant,
    }
}

/// The `submission_data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseSubmissionData {
    /// 资料项集合.
    pub record_fields: Vec<GetResponseSubmissionDataRecordFields>,
}

fields! {
    GetResponseSubmissionData {
        0 record_fields,
    }
}

/// An item of `record_fields` of a `GetResponseSubmissionData`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseSubmissionDataRecordFields {
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
    pub check_rule: Option<GetResponseSubmissionDataRecordFieldsCheckRule>,
    /// 资料项关联规则集合.
    pub relations: Option<Vec<GetResponseSubmissionDataRecordFieldsRelations>>,
    /// 提交内容需要加密.
    pub need_encrypt: Option<bool>,
}

fields! {
    GetResponseSubmissionDataRecordFields {
        0 item_id, 1 field_name, 2 name, 3 type_ = "type", 4 tips, 5 placeholder, 6 tooltip, 7 required, 8 check_rule,
        9 relations, 10 need_encrypt,
    }
}

/// 校验规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseSubmissionDataRecordFieldsCheckRule {
    /// 字符串最小长度.
    pub min_length: Option<i64>,
    /// 字符串最大长度.
    pub max_length: Option<i64>,
    /// 限制提交的文件后缀.
    pub enum_file_exts: Option<Vec<GetResponseSubmissionDataRecordFieldsCheckRuleEnumFileExts>>,
    /// 限制文件提交大小.
    pub max_file_size: Option<i64>,
    /// Keys of the values to choose from.
    pub enum_keys: Option<Vec<i64>>,
    /// Values to choose from.
    pub enum_values: Option<Vec<String>>,
}

fields! {
    GetResponseSubmissionDataRecordFieldsCheckRule {
        0 min_length, 1 max_length, 2 enum_file_exts, 3 max_file_size, 4 enum_keys, 5 enum_values,
    }
}

/// An item of `relations` of a `GetResponseSubmissionDataRecordFields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseSubmissionDataRecordFieldsRelations {
    /// 关联的资料项ID.
    pub source_key: Option<i64>,
    /// 关联的资料项值.
    pub source_value: Option<String>,
}

fields! {
    GetResponseSubmissionDataRecordFieldsRelations {
        0 source_key, 1 source_value,
    }
}

/// The `submission_template` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseSubmissionTemplate {
    /// 资料项集合.
    pub record_fields: Vec<GetResponseSubmissionTemplateRecordFields>,
}

fields! {
    GetResponseSubmissionTemplate {
        0 record_fields,
    }
}

/// An item of `record_fields` of a `GetResponseSubmissionTemplate`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseSubmissionTemplateRecordFields {
    /// 校验规则.
    pub check_rule: Option<GetResponseSubmissionTemplateRecordFieldsCheckRule>,
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
    GetResponseSubmissionTemplateRecordFields {
        0 check_rule, 1 disabled, 2 field_data, 3 field_name, 4 hidden, 5 item_id, 6 name, 7 need_encrypt,
        8 placeholder, 9 required, 10 tips, 11 tooltip, 12 type_ = "type", 13 use_permanently_date,
    }
}

/// 校验规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseSubmissionTemplateRecordFieldsCheckRule {
    /// 字符串最小长度.
    pub min_length: Option<i64>,
    /// 字符串最大长度.
    pub max_length: Option<i64>,
    /// 限制提交的文件后缀.
    pub enum_file_exts: Option<Vec<GetResponseSubmissionTemplateRecordFieldsCheckRuleEnumFileExts>>,
    /// 限制文件提交大小.
    pub max_file_size: Option<i64>,
    /// Keys of the values to choose from.
    pub enum_keys: Option<Vec<i64>>,
    /// Values to choose from.
    pub enum_values: Option<Vec<String>>,
}

fields! {
    GetResponseSubmissionTemplateRecordFieldsCheckRule {
        0 min_length, 1 max_length, 2 enum_file_exts, 3 max_file_size, 4 enum_keys, 5 enum_values,
    }
}

open_enum! {
    /// 尽调单状态.
    pub enum DueDiligenceState {
        /// `DUE_DILIGENCE_STATE_COLLECTING`
        DueDiligenceStateCollecting = "DUE_DILIGENCE_STATE_COLLECTING",
        /// `DUE_DILIGENCE_STATE_AUDITING`
        DueDiligenceStateAuditing = "DUE_DILIGENCE_STATE_AUDITING",
        /// `DUE_DILIGENCE_STATE_REJECTED`
        DueDiligenceStateRejected = "DUE_DILIGENCE_STATE_REJECTED",
        /// `DUE_DILIGENCE_STATE_EXPIRED`
        DueDiligenceStateExpired = "DUE_DILIGENCE_STATE_EXPIRED",
        /// `DUE_DILIGENCE_STATE_CANCELLED`
        DueDiligenceStateCancelled = "DUE_DILIGENCE_STATE_CANCELLED",
        /// `DUE_DILIGENCE_STATE_FINISHED`
        DueDiligenceStateFinished = "DUE_DILIGENCE_STATE_FINISHED",
    }
}

open_enum! {
    /// One of these values.
    pub enum GetResponseSubmissionDataRecordFieldsCheckRuleEnumFileExts {
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
    pub enum GetResponseSubmissionTemplateRecordFieldsCheckRuleEnumFileExts {
        /// `png`
        Png = "png",
        /// `jpg`
        Jpg = "jpg",
        /// `jpeg`
        Jpeg = "jpeg",
    }
}
