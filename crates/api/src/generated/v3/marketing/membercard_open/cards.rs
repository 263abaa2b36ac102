//! `/v3/marketing/membercard-open/cards`: 创建会员卡模板 `POST`, 查询会员卡模板列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod card_id;

/// The path `/v3/marketing/membercard-open/cards`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-open/cards/{card_id}`.
    pub fn card_id(self, card_id: impl AsRef<str>) -> card_id::Path<'a> {
        card_id::Path(
            self.0.variable("card_id", card_id.as_ref(), |value| check::text("card_id", value, 0, usize::MAX)),
        )
    }

    /// 创建会员卡模板.
    ///
    /// `POST /v3/marketing/membercard-open/cards`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询会员卡模板列表.
    ///
    /// `GET /v3/marketing/membercard-open/cards`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_3.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/membercard-open/cards", "创建会员卡模板");

static GET: Operation = Operation::new("GET", "/v3/marketing/membercard-open/cards", "查询会员卡模板列表");

/// 商户补充声明.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AdditionalStatement {
    /// 标题.
    #[serde(skip_serializing_if = "check::is_void")]
    pub title: Option<String>,
    /// 跳转url.
    #[serde(skip_serializing_if = "check::is_void")]
    pub url: Option<String>,
    /// 跳转小程序appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 跳转小程序path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub path: Option<String>,
}

fields! {
    AdditionalStatement {
        0 title, 1 url, 2 appid, 3 path,
    }
}

impl Check for AdditionalStatement {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.title {
            check::text("title", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.url {
            check::text("url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.path {
            check::text("path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 储值信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BalanceInformation {
    /// 是否支持储值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_balance: Option<bool>,
    /// 储值小程序appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub balance_appid: Option<String>,
    /// 储值小程序path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub balance_path: Option<String>,
    /// 储值url.
    #[serde(skip_serializing_if = "check::is_void")]
    pub balance_url: Option<String>,
}

fields! {
    BalanceInformation {
        0 need_balance, 1 balance_appid, 2 balance_path, 3 balance_url,
    }
}

impl Check for BalanceInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.balance_appid {
            check::text("balance_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.balance_path {
            check::text("balance_path", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.balance_url {
            check::text("balance_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 品牌信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Brand {
    /// 品牌id.
    pub brand_id: String,
    /// 品牌展示名称.
    pub display_name: String,
}

fields! {
    Brand {
        0 brand_id, 1 display_name,
    }
}

impl Check for Brand {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("display_name", &self.display_name)?;
        check::text("display_name", &self.display_name, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static BRAND_SHAPE: Shape = Shape::new(&["brand_id", "display_name"], &[]);

/// An item of `custom_field_list` of a `UserInformationForm`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CustomField {
    /// 商户自定义的开卡信息字段类型.
    #[serde(rename = "type", skip_serializing_if = "check::is_void")]
    pub type_: Option<CustomFieldType>,
    /// 字段名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 字段值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

fields! {
    CustomField {
        0 type_ = "type", 1 name, 2 values,
    }
}

impl Check for CustomField {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.type_ {
            check::known("type", value)?;
        }
        if let Some(value) = &self.name {
            check::text("name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.values {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("values[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 有效期.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DateInformation {
    /// 有效期类型.
    #[serde(rename = "type")]
    pub type_: DateInformationType,
    /// 有效期开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub available_begin_time: Option<Time>,
    /// 有效期结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub available_end_time: Option<Time>,
    /// 生效后N天内有效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_after_receive: Option<i64>,
    /// 领取后N天开始生效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
}

impl Check for DateInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        Ok(())
    }
}

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 会员卡id.
    pub card_id: String,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 更新时间.
    pub update_time: Option<Time>,
    /// 剩余库存.
    pub remain_quantity: Option<i64>,
    /// 会员卡状态.
    pub status: Option<GetItemStatus>,
    /// 品牌信息.
    pub brand: Brand,
    /// 商户AppId.
    pub appid: String,
    /// 会员卡logo. The url of an uploaded file.
    pub logo_url: String,
    /// 卡名称.
    pub title: String,
    /// 会员卡背景图. The url of an uploaded file.
    pub background_picture_url: String,
    /// 使用须知.
    pub description: String,
    /// 服务电话.
    pub service_phone: Option<String>,
    /// 会员码型.
    pub code_type: CodeType,
    /// 会员卡总库存.
    pub total_quantity: Option<i64>,
    /// 有效期.
    pub date_information: PostResponseDateInformation,
    /// 会员卡code分配类型.
    pub code_mode: CodeMode,
    /// 是否展示会员等级.
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    pub init_level: Option<String>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 储值信息.
    pub balance_information: Option<BalanceInformation>,
    /// 开卡信息.
    pub user_information_form: Option<UserInformationForm>,
    /// 商户补充声明.
    pub additional_statement: Option<AdditionalStatement>,
}

fields! {
    GetItem {
        0 card_id, 1 create_time, 2 update_time, 3 remain_quantity, 4 status, 5 brand, 6 appid, 7 logo_url, 8 title,
        9 background_picture_url, 10 description, 11 service_phone, 12 code_type, 13 total_quantity,
        14 date_information, 15 code_mode, 16 need_display_level, 17 init_level, 18 out_request_no,
        19 balance_information, 20 user_information_form, 21 additional_statement,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &[
        "card_id",
        "brand",
        "appid",
        "logo_url",
        "title",
        "background_picture_url",
        "description",
        "code_type",
        "date_information",
        "code_mode",
        "out_request_no",
    ],
    &[("brand", &BRAND_SHAPE), ("date_information", &POST_RESPONSE_DATE_INFORMATION_SHAPE)],
);

/// The query of `GET /v3/marketing/membercard-open/cards`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌id.
    pub brand_id: Option<String>,
    /// 商户AppId.
    pub appid: Option<String>,
    /// 分页页码. Default 0.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.brand_id {
            check::text("brand_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("brand_id", self.brand_id.as_ref());
        query.push_some("appid", self.appid.as_ref());
        query.push("offset", self.offset);
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/marketing/membercard-open/cards`, 查询会员卡模板列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 总数量.
    pub total_count: i64,
    /// 分页大小.
    pub limit: i64,
    /// 分页页码. Default 0.
    pub offset: i64,
    /// 会员卡列表.
    pub data: Option<Vec<GetItem>>,
}

fields! {
    GetResponse {
        0 total_count, 1 limit, 2 offset, 3 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["total_count", "limit", "offset"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/marketing/membercard-open/cards`, 创建会员卡模板.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户AppId.
    pub appid: String,
    /// 会员卡logo. The url of an uploaded file.
    pub logo_url: String,
    /// 品牌信息.
    pub brand: Brand,
    /// 卡名称.
    pub title: String,
    /// 会员卡背景图. The url of an uploaded file.
    pub background_picture_url: String,
    /// 使用须知.
    pub description: String,
    /// 服务电话.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_phone: Option<String>,
    /// 会员码型.
    pub code_type: CodeType,
    /// 会员卡总库存.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_quantity: Option<i64>,
    /// 有效期.
    pub date_information: DateInformation,
    /// 会员卡code分配类型.
    pub code_mode: CodeMode,
    /// 是否展示会员等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    #[serde(skip_serializing_if = "check::is_void")]
    pub init_level: Option<String>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 储值信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<BalanceInformation>,
    /// 开卡信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information_form: Option<UserInformationForm>,
    /// 商户补充声明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_statement: Option<AdditionalStatement>,
    /// 是否启用动态码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_dynamic_code: Option<bool>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("logo_url", &self.logo_url)?;
        check::text("logo_url", &self.logo_url, 0, usize::MAX)?;
        self.brand.check().map_err(|fault| fault.within("brand"))?;
        check::required("title", &self.title)?;
        check::text("title", &self.title, 0, usize::MAX)?;
        check::required("background_picture_url", &self.background_picture_url)?;
        check::text("background_picture_url", &self.background_picture_url, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.service_phone {
            check::text("service_phone", value, 0, usize::MAX)?;
        }
        check::required("code_type", &self.code_type)?;
        check::known("code_type", &self.code_type)?;
        self.date_information.check().map_err(|fault| fault.within("date_information"))?;
        check::required("code_mode", &self.code_mode)?;
        check::known("code_mode", &self.code_mode)?;
        if let Some(value) = &self.init_level {
            check::text("init_level", value, 0, usize::MAX)?;
        }
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.balance_information {
            value.check().map_err(|fault| fault.within("balance_information"))?;
        }
        if let Some(value) = &self.user_information_form {
            value.check().map_err(|fault| fault.within("user_information_form"))?;
        }
        if let Some(value) = &self.additional_statement {
            value.check().map_err(|fault| fault.within("additional_statement"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/membercard-open/cards`, 创建会员卡模板.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 会员卡id.
    pub card_id: String,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 更新时间.
    pub update_time: Option<Time>,
    /// 剩余库存.
    pub remain_quantity: Option<i64>,
    /// 会员卡状态.
    pub status: Option<PostStatus>,
    /// 品牌信息.
    pub brand: Brand,
    /// 商户AppId.
    pub appid: String,
    /// 会员卡logo. The url of an uploaded file.
    pub logo_url: String,
    /// 卡名称.
    pub title: String,
    /// 会员卡背景图. The url of an uploaded file.
    pub background_picture_url: String,
    /// 使用须知.
    pub description: String,
    /// 服务电话.
    pub service_phone: Option<String>,
    /// 会员码型.
    pub code_type: CodeType,
    /// 会员卡总库存.
    pub total_quantity: Option<i64>,
    /// 有效期.
    pub date_information: PostResponseDateInformation,
    /// 会员卡code分配类型.
    pub code_mode: CodeMode,
    /// 是否展示会员等级.
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    pub init_level: Option<String>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 储值信息.
    pub balance_information: Option<BalanceInformation>,
    /// 开卡信息.
    pub user_information_form: Option<UserInformationForm>,
    /// 商户补充声明.
    pub additional_statement: Option<AdditionalStatement>,
}

fields! {
    PostResponse {
        0 card_id, 1 create_time, 2 update_time, 3 remain_quantity, 4 status, 5 brand, 6 appid, 7 logo_url, 8 title,
        9 background_picture_url, 10 description, 11 service_phone, 12 code_type, 13 total_quantity,
        14 date_information, 15 code_mode, 16 need_display_level, 17 init_level, 18 out_request_no,
        19 balance_information, 20 user_information_form, 21 additional_statement,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "card_id",
        "brand",
        "appid",
        "logo_url",
        "title",
        "background_picture_url",
        "description",
        "code_type",
        "date_information",
        "code_mode",
        "out_request_no",
    ],
    &[("brand", &BRAND_SHAPE), ("date_information", &POST_RESPONSE_DATE_INFORMATION_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 有效期.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseDateInformation {
    /// 有效期类型.
    pub type_: DateInformationType,
    /// 有效期开始时间.
    pub available_begin_time: Option<Time>,
    /// 有效期结束时间.
    pub available_end_time: Option<Time>,
    /// 生效后N天内有效.
    pub available_day_after_receive: Option<i64>,
}

fields! {
    PostResponseDateInformation {
        0 type_ = "type", 1 available_begin_time, 2 available_end_time, 3 available_day_after_receive,
    }
}

pub(crate) static POST_RESPONSE_DATE_INFORMATION_SHAPE: Shape = Shape::new(&["type"], &[]);

/// 开卡信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UserInformationForm {
    /// 平台提供的通用开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_field_list: Option<Vec<CommonField>>,
    /// 商户自定义的开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_list: Option<Vec<CustomField>>,
}

fields! {
    UserInformationForm {
        0 common_field_list, 1 custom_field_list,
    }
}

impl Check for UserInformationForm {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.common_field_list {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("common_field_list[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.custom_field_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("custom_field_list", index))?;
            }
        }
        Ok(())
    }
}

open_enum! {
    /// 会员卡code分配类型.
    pub enum CodeMode {
        /// `SYSTEM_ALLOCATE`
        SystemAllocate = "SYSTEM_ALLOCATE",
        /// `MERCHANT_DEPOSIT`
        MerchantDeposit = "MERCHANT_DEPOSIT",
        /// `REAL_TIME`
        RealTime = "REAL_TIME",
    }
}

open_enum! {
    /// 会员码型.
    pub enum CodeType {
        /// `BAR_CODE`
        BarCode = "BAR_CODE",
        /// `QRCODE`
        Qrcode = "QRCODE",
        /// `BAR_CODE_AND_QRCODE`
        BarCodeAndQrcode = "BAR_CODE_AND_QRCODE",
        /// `NONE_CODE`
        NoneCode = "NONE_CODE",
    }
}

open_enum! {
    /// 平台提供的通用开卡信息字段.
    pub enum CommonField {
        /// `USER_FORM_FLAG_MOBILE`
        UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
        /// `USER_FORM_FLAG_SEX`
        UserFormFlagSex = "USER_FORM_FLAG_SEX",
        /// `USER_FORM_FLAG_NAME`
        UserFormFlagName = "USER_FORM_FLAG_NAME",
        /// `USER_FORM_FLAG_BIRTHDAY`
        UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
        /// `USER_FORM_FLAG_ADDRESS`
        UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
        /// `USER_FORM_FLAG_EMAIL`
        UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
        /// `USER_FORM_FLAG_CITY`
        UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

open_enum! {
    /// 商户自定义的开卡信息字段类型.
    pub enum CustomFieldType {
        /// `TEXT`
        Text = "TEXT",
        /// `SELECT`
        Select = "SELECT",
        /// `RADIO`
        Radio = "RADIO",
        /// `CHECK_BOX`
        CheckBox = "CHECK_BOX",
    }
}

open_enum! {
    /// 有效期类型.
    pub enum DateInformationType {
        /// `FIX_TIME_RANGE`
        FixTimeRange = "FIX_TIME_RANGE",
        /// `FIX_TERM`
        FixTerm = "FIX_TERM",
        /// `PERMANENT`
        Permanent = "PERMANENT",
    }
}

open_enum! {
    /// 会员卡状态.
    pub enum GetItemStatus {
        /// `NOT_APPROVE`
        NotApprove = "NOT_APPROVE",
        /// `APPROVE_FAIL`
        ApproveFail = "APPROVE_FAIL",
        /// `APPROVED`
        Approved = "APPROVED",
        /// `DELETED`
        Deleted = "DELETED",
    }
}

open_enum! {
    /// 会员卡状态.
    pub enum PostStatus {
        /// `NOT_APPROVE`
        NotApprove = "NOT_APPROVE",
        /// `APPROVE_FAIL`
        ApproveFail = "APPROVE_FAIL",
        /// `APPROVED`
        Approved = "APPROVED",
        /// `DELETED`
        Deleted = "DELETED",
    }
}
