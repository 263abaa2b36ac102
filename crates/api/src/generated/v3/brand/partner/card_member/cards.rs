//! `/v3/brand/partner/card-member/cards`: 创建会员卡模板 `POST`, 查询会员卡模板列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod card_id;

/// The path `/v3/brand/partner/card-member/cards`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/card-member/cards/{card_id}`.
    pub fn card_id(self, card_id: impl AsRef<str>) -> card_id::Path<'a> {
        card_id::Path(
            self.0.variable("card_id", card_id.as_ref(), |value| check::text("card_id", value, 0, usize::MAX)),
        )
    }

    /// 创建会员卡模板.
    ///
    /// `POST /v3/brand/partner/card-member/cards`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336970>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询会员卡模板列表.
    ///
    /// `GET /v3/brand/partner/card-member/cards`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336976>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/brand/partner/card-member/cards", "创建会员卡模板");

static GET: Operation = Operation::new("GET", "/v3/brand/partner/card-member/cards", "查询会员卡模板列表");

/// 储值信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BalanceInformation {
    /// 储值小程序AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_appid: Option<String>,
    /// 储值小程序路径.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_path: Option<String>,
}

fields! {
    BalanceInformation {
        0 jump_appid, 1 jump_path,
    }
}

impl Check for BalanceInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.jump_appid {
            check::text("jump_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.jump_path {
            check::text("jump_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 会员码跳转信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CodeJumpInformation {
    /// 会员码跳转AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_appid: Option<String>,
    /// 会员码跳转路径.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_path: Option<String>,
}

fields! {
    CodeJumpInformation {
        0 jump_appid, 1 jump_path,
    }
}

impl Check for CodeJumpInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.jump_appid {
            check::text("jump_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.jump_path {
            check::text("jump_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `custom_field_list` of a `UserInformation`.
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

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 会员卡模板ID.
    pub card_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 商户AppId.
    pub appid: String,
    /// 会员卡类型.
    pub card_type: crate::v3::brand::partner::card_member::CardType,
    /// 卡名称.
    pub card_title: String,
    /// 卡背景颜色.
    pub card_color: String,
    /// 卡背景图URL.
    pub card_picture_url: String,
    /// 会员卡code分配类型.
    pub code_mode: CodeMode,
    /// 会员码型.
    pub code_type: CodeType,
    /// 会员码跳转信息.
    pub code_jump_information: Option<CodeJumpInformation>,
    /// 会员权益.
    pub benefits: String,
    /// 回调地址.
    pub notify_url: String,
    /// 是否置顶.
    pub need_pinned: Option<bool>,
    /// 是否展示会员等级.
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    pub init_level: Option<String>,
    /// 服务电话.
    pub service_phone: Option<String>,
    /// 商家法务协议.
    pub legal_agreement: Option<String>,
    /// 会员卡有效期.
    pub valid_date_information: crate::v3::brand::partner::card_member::ValidDateInformation,
    /// 积分信息.
    pub points_information: Option<PointsInformation>,
    /// 储值信息.
    pub balance_information: Option<BalanceInformation>,
    /// 付费会员信息.
    pub purchase_information: Option<PurchaseInformation>,
    /// 用户开卡信息.
    pub user_information: Option<UserInformation>,
}

fields! {
    GetItem {
        0 card_id, 1 brand_id, 2 appid, 3 card_type, 4 card_title, 5 card_color, 6 card_picture_url, 7 code_mode,
        8 code_type, 9 code_jump_information, 10 benefits, 11 notify_url, 12 need_pinned, 13 need_display_level,
        14 init_level, 15 service_phone, 16 legal_agreement, 17 valid_date_information, 18 points_information,
        19 balance_information, 20 purchase_information, 21 user_information,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &[
        "card_id",
        "brand_id",
        "appid",
        "card_type",
        "card_title",
        "card_color",
        "card_picture_url",
        "code_mode",
        "code_type",
        "benefits",
        "notify_url",
        "valid_date_information",
    ],
    &[("valid_date_information", &crate::v3::brand::partner::card_member::VALID_DATE_INFORMATION_SHAPE)],
);

/// The query of `GET /v3/brand/partner/card-member/cards`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌id.
    pub brand_id: String,
    /// 状态.
    pub state: Option<GetState>,
    /// 分页页码. Default 0.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        if let Some(value) = &self.state {
            check::known("state", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
        query.push_some("state", self.state.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/brand/partner/card-member/cards`, 查询会员卡模板列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 会员卡模板列表.
    pub data: Option<Vec<GetItem>>,
}

fields! {
    GetResponse {
        0 total_count, 1 offset, 2 limit, 3 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["total_count", "offset", "limit"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 积分信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PointsInformation {
    /// 积分跳转AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_appid: Option<String>,
    /// 积分跳转路径.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_path: Option<String>,
}

fields! {
    PointsInformation {
        0 jump_appid, 1 jump_path,
    }
}

impl Check for PointsInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.jump_appid {
            check::text("jump_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.jump_path {
            check::text("jump_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/brand/partner/card-member/cards`, 创建会员卡模板.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 商户AppId.
    pub appid: String,
    /// 会员卡类型.
    pub card_type: crate::v3::brand::partner::card_member::CardType,
    /// 卡名称.
    pub card_title: String,
    /// 卡背景颜色.
    pub card_color: String,
    /// 卡背景图URL.
    pub card_picture_url: String,
    /// 会员卡code分配类型.
    pub code_mode: CodeMode,
    /// 会员码型.
    pub code_type: CodeType,
    /// 会员码跳转信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_jump_information: Option<CodeJumpInformation>,
    /// 会员权益.
    pub benefits: String,
    /// 回调地址.
    pub notify_url: String,
    /// 是否置顶.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_pinned: Option<bool>,
    /// 是否展示会员等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    #[serde(skip_serializing_if = "check::is_void")]
    pub init_level: Option<String>,
    /// 服务电话.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_phone: Option<String>,
    /// 商家法务协议.
    #[serde(skip_serializing_if = "check::is_void")]
    pub legal_agreement: Option<String>,
    /// 会员卡有效期.
    pub valid_date_information: crate::v3::brand::partner::card_member::ValidDateInformation,
    /// 积分信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points_information: Option<PointsInformation>,
    /// 储值信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<BalanceInformation>,
    /// 付费会员信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchase_information: Option<PurchaseInformation>,
    /// 用户开卡信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformation>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("card_type", &self.card_type)?;
        check::known("card_type", &self.card_type)?;
        check::required("card_title", &self.card_title)?;
        check::text("card_title", &self.card_title, 0, usize::MAX)?;
        check::required("card_color", &self.card_color)?;
        check::text("card_color", &self.card_color, 0, usize::MAX)?;
        check::required("card_picture_url", &self.card_picture_url)?;
        check::text("card_picture_url", &self.card_picture_url, 0, usize::MAX)?;
        check::required("code_mode", &self.code_mode)?;
        check::known("code_mode", &self.code_mode)?;
        check::required("code_type", &self.code_type)?;
        check::known("code_type", &self.code_type)?;
        if let Some(value) = &self.code_jump_information {
            value.check().map_err(|fault| fault.within("code_jump_information"))?;
        }
        check::required("benefits", &self.benefits)?;
        check::text("benefits", &self.benefits, 0, usize::MAX)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        if let Some(value) = &self.init_level {
            check::text("init_level", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.service_phone {
            check::text("service_phone", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.legal_agreement {
            check::text("legal_agreement", value, 0, usize::MAX)?;
        }
        self.valid_date_information.check().map_err(|fault| fault.within("valid_date_information"))?;
        if let Some(value) = &self.points_information {
            value.check().map_err(|fault| fault.within("points_information"))?;
        }
        if let Some(value) = &self.balance_information {
            value.check().map_err(|fault| fault.within("balance_information"))?;
        }
        if let Some(value) = &self.purchase_information {
            value.check().map_err(|fault| fault.within("purchase_information"))?;
        }
        if let Some(value) = &self.user_information {
            value.check().map_err(|fault| fault.within("user_information"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/brand/partner/card-member/cards`, 创建会员卡模板.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 会员卡模板ID.
    pub card_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 商户AppId.
    pub appid: String,
    /// 会员卡类型.
    pub card_type: crate::v3::brand::partner::card_member::CardType,
    /// 卡名称.
    pub card_title: String,
    /// 卡背景颜色.
    pub card_color: String,
    /// 卡背景图URL.
    pub card_picture_url: String,
    /// 会员卡code分配类型.
    pub code_mode: CodeMode,
    /// 会员码型.
    pub code_type: CodeType,
    /// 会员码跳转信息.
    pub code_jump_information: Option<CodeJumpInformation>,
    /// 会员权益.
    pub benefits: String,
    /// 回调地址.
    pub notify_url: String,
    /// 是否置顶.
    pub need_pinned: Option<bool>,
    /// 是否展示会员等级.
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    pub init_level: Option<String>,
    /// 服务电话.
    pub service_phone: Option<String>,
    /// 商家法务协议.
    pub legal_agreement: Option<String>,
    /// 会员卡有效期.
    pub valid_date_information: crate::v3::brand::partner::card_member::ValidDateInformation,
    /// 积分信息.
    pub points_information: Option<PointsInformation>,
    /// 储值信息.
    pub balance_information: Option<BalanceInformation>,
    /// 付费会员信息.
    pub purchase_information: Option<PurchaseInformation>,
    /// 用户开卡信息.
    pub user_information: Option<UserInformation>,
}

fields! {
    PostResponse {
        0 card_id, 1 brand_id, 2 appid, 3 card_type, 4 card_title, 5 card_color, 6 card_picture_url, 7 code_mode,
        8 code_type, 9 code_jump_information, 10 benefits, 11 notify_url, 12 need_pinned, 13 need_display_level,
        14 init_level, 15 service_phone, 16 legal_agreement, 17 valid_date_information, 18 points_information,
        19 balance_information, 20 purchase_information, 21 user_information,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "card_id",
        "brand_id",
        "appid",
        "card_type",
        "card_title",
        "card_color",
        "card_picture_url",
        "code_mode",
        "code_type",
        "benefits",
        "notify_url",
        "valid_date_information",
    ],
    &[("valid_date_information", &crate::v3::brand::partner::card_member::VALID_DATE_INFORMATION_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 付费会员信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PurchaseInformation {
    /// 付费会员价格. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<i64>,
    /// 付费会员跳转AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_appid: Option<String>,
    /// 付费会员跳转路径.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_path: Option<String>,
}

fields! {
    PurchaseInformation {
        0 price, 1 jump_appid, 2 jump_path,
    }
}

impl Check for PurchaseInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.jump_appid {
            check::text("jump_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.jump_path {
            check::text("jump_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 用户开卡信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UserInformation {
    /// 平台提供的通用开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_field_list: Option<Vec<CommonField>>,
    /// 商户自定义的开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_list: Option<Vec<CustomField>>,
}

fields! {
    UserInformation {
        0 common_field_list, 1 custom_field_list,
    }
}

impl Check for UserInformation {
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
        /// `MERCHANT_ALLOCATE`
        MerchantAllocate = "MERCHANT_ALLOCATE",
    }
}

open_enum! {
    /// 会员码型.
    pub enum CodeType {
        /// `NONE_CODE`
        NoneCode = "NONE_CODE",
        /// `BAR_CODE`
        BarCode = "BAR_CODE",
        /// `QR_CODE`
        QrCode = "QR_CODE",
        /// `BAR_CODE_AND_QR_CODE`
        BarCodeAndQrCode = "BAR_CODE_AND_QR_CODE",
        /// `JUMP_MINI_PROGRAM`
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
    }
}

open_enum! {
    /// 平台提供的通用开卡信息字段.
    pub enum CommonField {
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
        /// `CHECK_BOX`
        CheckBox = "CHECK_BOX",
        /// `RADIO`
        Radio = "RADIO",
    }
}

open_enum! {
    /// 状态.
    pub enum GetState {
        /// `CARD_EFFECTIVE`
        CardEffective = "CARD_EFFECTIVE",
        /// `CARD_INVALID`
        CardInvalid = "CARD_INVALID",
    }
}
