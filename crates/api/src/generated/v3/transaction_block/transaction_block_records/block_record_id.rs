//! `/v3/transaction-block/transaction-block-records/{block_record_id}`: 查询子商户交易拦截记录详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/transaction-block/transaction-block-records/{block_record_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询子商户交易拦截记录详情.
    ///
    /// `GET /v3/transaction-block/transaction-block-records/{block_record_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940435>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/transaction-block/transaction-block-records/{block_record_id}",
    "查询子商户交易拦截记录详情",
);

/// The query of `GET /v3/transaction-block/transaction-block-records/{block_record_id}`.
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

/// The answer to `GET /v3/transaction-block/transaction-block-records/{block_record_id}`, 查询子商户交易拦截记录详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 交易拦截记录ID.
    pub block_record_id: Option<String>,
    /// 拦截时间.
    pub block_time: Option<Time>,
    /// 拦截原因.
    pub block_reason: Option<String>,
    /// 拦截笔数.
    pub number_of_block: Option<crate::v3::transaction_block::transaction_block_records::NumberOfBlock>,
    /// 解除管控方式.
    pub recover_way: Option<crate::v3::transaction_block::transaction_block_records::RecoverWay>,
    /// 商户提交资料内容.
    pub requested_item_info: Option<JsonText<GetResponseRequestedItemInfo>>,
}

fields! {
    GetResponse {
        0 block_record_id, 1 block_time, 2 block_reason, 3 number_of_block, 4 recover_way, 5 requested_item_info,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&[], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The `requested_item_info` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseRequestedItemInfo {
    /// 资料项集合.
    pub record_fields: Vec<GetResponseRequestedItemInfoRecordFields>,
}

fields! {
    GetResponseRequestedItemInfo {
        0 record_fields,
    }
}

/// An item of `record_fields` of a `GetResponseRequestedItemInfo`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseRequestedItemInfoRecordFields {
    /// 资料项ID.
    pub item_id: Option<String>,
    /// 资料项英文名.
    pub field_name: Option<String>,
    /// 资料项中文名.
    pub name: Option<String>,
    /// 资料项类型. One of 1, 2, 3, 4, 5, 6.
    pub type_: Option<i64>,
    /// 补充资料项多值`JSON`格式.
    pub repeated_field_data: Option<JsonText<Vec<GetResponseRequestedItemInfoRecordFieldsRepeatedFieldData>>>,
    /// 资料项填写提示.
    pub tips: Option<String>,
    /// 输入框占位文案.
    pub placeholder: Option<String>,
    /// 叹号悬浮提示语.
    pub tooltip: Option<String>,
    /// 是否必须提交. One of 0, 1.
    pub required: Option<i64>,
    /// 提交内容需要加密.
    pub need_encrypt: Option<bool>,
    /// 字符串校验规则.
    pub string_check_rule: Option<GetResponseRequestedItemInfoRecordFieldsStringCheckRule>,
    /// 枚举校验规则.
    pub enum_check_rule: Option<GetResponseRequestedItemInfoRecordFieldsEnumCheckRule>,
    /// 文件校验规则.
    pub file_check_rule: Option<GetResponseRequestedItemInfoRecordFieldsFileCheckRule>,
    /// 时间区间校验规则.
    pub time_interval_check_rule: Option<GetResponseRequestedItemInfoRecordFieldsTimeIntervalCheckRule>,
    /// 订单类型校验规则.
    pub order_interval_check_rule: Option<GetResponseRequestedItemInfoRecordFieldsOrderIntervalCheckRule>,
    /// 资料项关联规则集合.
    pub relations: Option<Vec<GetResponseRequestedItemInfoRecordFieldsRelations>>,
}

fields! {
    GetResponseRequestedItemInfoRecordFields {
        0 item_id, 1 field_name, 2 name, 3 type_ = "type", 4 repeated_field_data, 5 tips, 6 placeholder, 7 tooltip,
        8 required, 9 need_encrypt, 10 string_check_rule, 11 enum_check_rule, 12 file_check_rule,
        13 time_interval_check_rule, 14 order_interval_check_rule, 15 relations,
    }
}

/// 枚举校验规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseRequestedItemInfoRecordFieldsEnumCheckRule {
    /// 最小列表长度.
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    pub max_list_length: Option<i64>,
    /// Values to choose from.
    pub enum_values: Option<Vec<String>>,
}

fields! {
    GetResponseRequestedItemInfoRecordFieldsEnumCheckRule {
        0 min_list_length, 1 max_list_length, 2 enum_values,
    }
}

/// 文件校验规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseRequestedItemInfoRecordFieldsFileCheckRule {
    /// 最小列表长度.
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    pub max_list_length: Option<i64>,
    /// 限制提交的文件后缀.
    pub enum_file_exts: Option<Vec<GetResponseRequestedItemInfoRecordFieldsFileCheckRuleEnumFileExts>>,
    /// 限制文件提交大小.
    pub max_file_size: Option<i64>,
}

fields! {
    GetResponseRequestedItemInfoRecordFieldsFileCheckRule {
        0 min_list_length, 1 max_list_length, 2 enum_file_exts, 3 max_file_size,
    }
}

/// 订单类型校验规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseRequestedItemInfoRecordFieldsOrderIntervalCheckRule {
    /// 最小列表长度.
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    pub max_list_length: Option<i64>,
    /// 限制提交的文件后缀.
    pub enum_file_exts: Option<Vec<GetResponseRequestedItemInfoRecordFieldsOrderIntervalCheckRuleEnumFileExts>>,
    /// 限制文件提交大小.
    pub max_file_size: Option<i64>,
}

fields! {
    GetResponseRequestedItemInfoRecordFieldsOrderIntervalCheckRule {
        0 min_list_length, 1 max_list_length, 2 enum_file_exts, 3 max_file_size,
    }
}

/// An item of `relations` of a `GetResponseRequestedItemInfoRecordFields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseRequestedItemInfoRecordFieldsRelations {
    /// 关联的资料项ID.
    pub source_key: Option<i64>,
    /// 关联的资料项值.
    pub source_value: Option<String>,
}

fields! {
    GetResponseRequestedItemInfoRecordFieldsRelations {
        0 source_key, 1 source_value,
    }
}

/// An item of `repeated_field_data` of a `GetResponseRequestedItemInfoRecordFields`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseRequestedItemInfoRecordFieldsRepeatedFieldData {
    /// 经度值.
    pub longitude: Option<String>,
    /// 纬度值.
    pub latitude: Option<String>,
    /// 省份.
    pub province: Option<String>,
    /// 城市.
    pub city: Option<String>,
    /// 区域.
    pub area: Option<String>,
    /// 街道.
    pub street: Option<String>,
    /// 详细地址.
    pub address: Option<String>,
    /// 地址名.
    pub name: Option<String>,
    /// 微信支付订单号.
    pub wechat_order_id: Option<String>,
    /// 商户订单号.
    pub merchant_order_id: Option<String>,
    /// 交易时间.
    pub trade_time: Option<String>,
    /// 交易金额.
    pub trade_money_amount: Option<String>,
    /// 调单商品.
    pub trade_goods: Option<String>,
    /// 是否物流. One of 0, 1.
    pub logistic_flag: Option<i64>,
    /// 凭证图片信息.
    pub evidence_img_list: Option<Vec<String>>,
}

fields! {
    GetResponseRequestedItemInfoRecordFieldsRepeatedFieldData {
        0 longitude, 1 latitude, 2 province, 3 city, 4 area, 5 street, 6 address, 7 name, 8 wechat_order_id,
        9 merchant_order_id, 10 trade_time, 11 trade_money_amount, 12 trade_goods, 13 logistic_flag,
        14 evidence_img_list,
    }
}

/// 字符串校验规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseRequestedItemInfoRecordFieldsStringCheckRule {
    /// 字符串最小长度.
    pub min_string_length: Option<i64>,
    /// 字符串最大长度.
    pub max_string_length: Option<i64>,
    /// 校验规则.
    pub validator: Option<GetResponseRequestedItemInfoRecordFieldsStringCheckRuleValidator>,
}

fields! {
    GetResponseRequestedItemInfoRecordFieldsStringCheckRule {
        0 min_string_length, 1 max_string_length, 2 validator,
    }
}

/// 时间区间校验规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseRequestedItemInfoRecordFieldsTimeIntervalCheckRule {
    /// 最小列表长度.
    pub min_list_length: Option<i64>,
    /// 最大列表长度.
    pub max_list_length: Option<i64>,
}

fields! {
    GetResponseRequestedItemInfoRecordFieldsTimeIntervalCheckRule {
        0 min_list_length, 1 max_list_length,
    }
}

open_enum! {
    /// One of these values.
    pub enum GetResponseRequestedItemInfoRecordFieldsFileCheckRuleEnumFileExts {
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
    pub enum GetResponseRequestedItemInfoRecordFieldsOrderIntervalCheckRuleEnumFileExts {
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
    pub enum GetResponseRequestedItemInfoRecordFieldsStringCheckRuleValidator {
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
