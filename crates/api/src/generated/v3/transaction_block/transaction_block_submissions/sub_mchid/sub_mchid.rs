//! `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`: 发起交易拦截申诉 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 发起交易拦截申诉.
    ///
    /// `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940446>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
    "发起交易拦截申诉",
);

/// The body of `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`, 发起交易拦截申诉.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户侧申诉单号.
    pub merchant_submit_id: String,
    /// 商户提交资料内容.
    pub submit_data: JsonText<PostRequestSubmitData>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("merchant_submit_id", &self.merchant_submit_id)?;
        check::text("merchant_submit_id", &self.merchant_submit_id, 0, usize::MAX)?;
        self.submit_data.0.check().map_err(|fault| fault.within("submit_data"))?;
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
    /// 资料项类型. One of 1, 2, 3, 4, 5, 6.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// 补充资料项多值`JSON`格式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeated_field_data: Option<JsonText<Vec<PostRequestSubmitDataRecordFieldsRepeatedFieldData>>>,
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
    /// 提交内容需要加密.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_encrypt: Option<bool>,
    /// 字符串校验规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string_check_rule: Option<PostRequestSubmitDataRecordFieldsStringCheckRule>,
    /// 枚举校验规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_check_rule: Option<PostRequestSubmitDataRecordFieldsEnumCheckRule>,
    /// 文件校验规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_check_rule: Option<PostRequestSubmitDataRecordFieldsFileCheckRule>,
    /// 时间区间校验规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_interval_check_rule: Option<PostRequestSubmitDataRecordFieldsTimeIntervalCheckRule>,
    /// 订单类型校验规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_interval_check_rule: Option<PostRequestSubmitDataRecordFieldsOrderIntervalCheckRule>,
    /// 资料项关联规则集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relations: Option<Vec<PostRequestSubmitDataRecordFieldsRelations>>,
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
            check::among("type", *value, &[1, 2, 3, 4, 5, 6])?;
        }
        if let Some(value) = &self.repeated_field_data {
            for (index, item) in value.0.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("repeated_field_data", index))?;
            }
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
        if let Some(value) = &self.string_check_rule {
            value.check().map_err(|fault| fault.within("string_check_rule"))?;
        }
        if let Some(value) = &self.enum_check_rule {
            value.check().map_err(|fault| fault.within("enum_check_rule"))?;
        }
        if let Some(value) = &self.file_check_rule {
            value.check().map_err(|fault| fault.within("file_check_rule"))?;
        }
        if let Some(value) = &self.time_interval_check_rule {
            value.check().map_err(|fault| fault.within("time_interval_check_rule"))?;
        }
        if let Some(value) = &self.order_interval_check_rule {
            value.check().map_err(|fault| fault.within("order_interval_check_rule"))?;
        }
        if let Some(value) = &self.relations {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("relations", index))?;
            }
        }
        Ok(())
    }
}

/// 枚举校验规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequestSubmitDataRecordFieldsEnumCheckRule {
    /// 最小列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_list_length: Option<i64>,
    /// Values to choose from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_values: Option<Vec<String>>,
}

impl Check for PostRequestSubmitDataRecordFieldsEnumCheckRule {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.enum_values {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("enum_values[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 文件校验规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequestSubmitDataRecordFieldsFileCheckRule {
    /// 最小列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_list_length: Option<i64>,
    /// 限制提交的文件后缀.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_file_exts: Option<Vec<PostRequestSubmitDataRecordFieldsFileCheckRuleEnumFileExts>>,
    /// 限制文件提交大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_file_size: Option<i64>,
}

impl Check for PostRequestSubmitDataRecordFieldsFileCheckRule {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.enum_file_exts {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("enum_file_exts[{index}]"), item)?;
            }
        }
        Ok(())
    }
}

/// 订单类型校验规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequestSubmitDataRecordFieldsOrderIntervalCheckRule {
    /// 最小列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_list_length: Option<i64>,
    /// 限制提交的文件后缀.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_file_exts: Option<Vec<PostRequestSubmitDataRecordFieldsOrderIntervalCheckRuleEnumFileExts>>,
    /// 限制文件提交大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_file_size: Option<i64>,
}

impl Check for PostRequestSubmitDataRecordFieldsOrderIntervalCheckRule {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.enum_file_exts {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("enum_file_exts[{index}]"), item)?;
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

/// An item of `repeated_field_data` of a `PostRequestSubmitDataRecordFields`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequestSubmitDataRecordFieldsRepeatedFieldData {
    /// 经度值.
    #[serde(skip_serializing_if = "check::is_void")]
    pub longitude: Option<String>,
    /// 纬度值.
    #[serde(skip_serializing_if = "check::is_void")]
    pub latitude: Option<String>,
    /// 省份.
    #[serde(skip_serializing_if = "check::is_void")]
    pub province: Option<String>,
    /// 城市.
    #[serde(skip_serializing_if = "check::is_void")]
    pub city: Option<String>,
    /// 区域.
    #[serde(skip_serializing_if = "check::is_void")]
    pub area: Option<String>,
    /// 街道.
    #[serde(skip_serializing_if = "check::is_void")]
    pub street: Option<String>,
    /// 详细地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub address: Option<String>,
    /// 地址名.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 微信支付订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub wechat_order_id: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_order_id: Option<String>,
    /// 交易时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub trade_time: Option<String>,
    /// 交易金额.
    #[serde(skip_serializing_if = "check::is_void")]
    pub trade_money_amount: Option<String>,
    /// 调单商品.
    #[serde(skip_serializing_if = "check::is_void")]
    pub trade_goods: Option<String>,
    /// 是否物流. One of 0, 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logistic_flag: Option<i64>,
    /// 凭证图片信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence_img_list: Option<Vec<String>>,
}

impl Check for PostRequestSubmitDataRecordFieldsRepeatedFieldData {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.longitude {
            check::text("longitude", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.latitude {
            check::text("latitude", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.province {
            check::text("province", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.city {
            check::text("city", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.area {
            check::text("area", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.street {
            check::text("street", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.address {
            check::text("address", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.name {
            check::text("name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.wechat_order_id {
            check::text("wechat_order_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.merchant_order_id {
            check::text("merchant_order_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.trade_time {
            check::text("trade_time", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.trade_money_amount {
            check::text("trade_money_amount", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.trade_goods {
            check::text("trade_goods", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.logistic_flag {
            check::among("logistic_flag", *value, &[0, 1])?;
        }
        if let Some(value) = &self.evidence_img_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("evidence_img_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 字符串校验规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequestSubmitDataRecordFieldsStringCheckRule {
    /// 字符串最小长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_string_length: Option<i64>,
    /// 字符串最大长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_string_length: Option<i64>,
    /// 校验规则.
    #[serde(skip_serializing_if = "check::is_void")]
    pub validator: Option<PostRequestSubmitDataRecordFieldsStringCheckRuleValidator>,
}

impl Check for PostRequestSubmitDataRecordFieldsStringCheckRule {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.validator {
            check::known("validator", value)?;
        }
        Ok(())
    }
}

/// 时间区间校验规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequestSubmitDataRecordFieldsTimeIntervalCheckRule {
    /// 最小列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_list_length: Option<i64>,
}

impl Check for PostRequestSubmitDataRecordFieldsTimeIntervalCheckRule {}

/// The answer to `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`, 发起交易拦截申诉.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 交易拦截申诉ID.
    pub block_submission_id: Option<String>,
    /// 提交时间.
    pub submit_time: Option<Time>,
    /// 审核结果.
    pub review_result: Option<crate::v3::transaction_block::transaction_block_submissions::ReviewResult>,
    /// 审核时间.
    pub review_time: Option<Time>,
    /// 审核驳回原因.
    pub review_reject_reason: Option<String>,
}

fields! {
    PostResponse {
        0 block_submission_id, 1 submit_time, 2 review_result, 3 review_time, 4 review_reject_reason,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

open_enum! {
    /// One of these values.
    pub enum PostRequestSubmitDataRecordFieldsFileCheckRuleEnumFileExts {
        /// `png`
        Png = "png",
        /// `jpg`
        Jpg = "jpg",
        /// `jpeg`
        Jpeg = "jpeg",
        /// `mp4`
        Mp4 = "mp4",
        /// `avi`
        Avi = "avi",
        /// `mov`
        Mov = "mov",
        /// `wmv`
        Wmv = "wmv",
        /// `pdf`
        Pdf = "pdf",
        /// `doc`
        Doc = "doc",
        /// `docx`
        Docx = "docx",
        /// `csv`
        Csv = "csv",
        /// `xlsx`
        Xlsx = "xlsx",
    }
}

open_enum! {
    /// One of these values.
    pub enum PostRequestSubmitDataRecordFieldsOrderIntervalCheckRuleEnumFileExts {
        /// `png`
        Png = "png",
        /// `jpg`
        Jpg = "jpg",
        /// `jpeg`
        Jpeg = "jpeg",
        /// `mp4`
        Mp4 = "mp4",
        /// `avi`
        Avi = "avi",
        /// `mov`
        Mov = "mov",
        /// `wmv`
        Wmv = "wmv",
        /// `pdf`
        Pdf = "pdf",
        /// `doc`
        Doc = "doc",
        /// `docx`
        Docx = "docx",
        /// `csv`
        Csv = "csv",
        /// `xlsx`
        Xlsx = "xlsx",
    }
}

open_enum! {
    /// 校验规则.
    pub enum PostRequestSubmitDataRecordFieldsStringCheckRuleValidator {
        /// `number`
        Number = "number",
        /// `phone`
        Phone = "phone",
        /// `idcard`
        Idcard = "idcard",
        /// `url`
        Url = "url",
        /// `email`
        Email = "email",
    }
}
