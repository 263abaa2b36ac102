//! `/v3/brand/partner/card-member/user-cards`: 查询用户在品牌下所有会员卡 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod import_by_openid;
pub mod import_by_phone;
pub mod user_card_code;

/// The path `/v3/brand/partner/card-member/user-cards`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/card-member/user-cards/import-by-openid`.
    pub fn import_by_openid(self) -> import_by_openid::Path<'a> {
        import_by_openid::Path(self.0.segment("import-by-openid"))
    }

    /// On to `/v3/brand/partner/card-member/user-cards/import-by-phone`.
    pub fn import_by_phone(self) -> import_by_phone::Path<'a> {
        import_by_phone::Path(self.0.segment("import-by-phone"))
    }

    /// On to `/v3/brand/partner/card-member/user-cards/{user_card_code}`.
    pub fn user_card_code(self, user_card_code: impl AsRef<str>) -> user_card_code::Path<'a> {
        user_card_code::Path(self.0.variable("user_card_code", user_card_code.as_ref(), |value| {
            check::text("user_card_code", value, 0, usize::MAX)
        }))
    }

    /// 查询用户在品牌下所有会员卡.
    ///
    /// `GET /v3/brand/partner/card-member/user-cards`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336984>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/brand/partner/card-member/user-cards", "查询用户在品牌下所有会员卡");

/// An item of `common_field_list` of a `UserInformation`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CommonField {
    /// 平台提供的通用开卡信息字段.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<CommonFieldName>,
    /// 加密的用户开卡时填写的个人信息. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub value: Option<Sensitive>,
}

fields! {
    CommonField {
        0 name, 1 value,
    }
}

impl Check for CommonField {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.name {
            check::known("name", value)?;
        }
        Ok(())
    }
}

impl SensitiveFields for CommonField {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.value {
            visit("value", value);
        }
    }
}

/// An item of `custom_field_list` of a `UserInformation`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CustomField {
    /// 字段名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 加密的用户选择的字段值列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_chosen_values: Option<Vec<Sensitive>>,
}

fields! {
    CustomField {
        0 name, 1 user_chosen_values,
    }
}

impl Check for CustomField {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.name {
            check::text("name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for CustomField {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_chosen_values {
            for item in value {
                visit("user_chosen_values", item);
            }
        }
    }
}

/// 会员卡有效期.
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
    /// 会员卡code.
    pub user_card_code: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
    /// 卡背景颜色.
    pub card_color: Option<String>,
    /// 卡背景图URL.
    pub card_picture_url: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡类型.
    pub card_type: crate::v3::brand::partner::card_member::CardType,
    /// 加密的手机号. Sensitive: encrypted on the wire.
    pub phone_number: Option<Sensitive>,
    /// 等级.
    pub level: Option<String>,
    /// 会员卡有效期.
    pub valid_date_information: crate::v3::brand::partner::card_member::ValidDateInformation,
    /// 领取时间.
    pub pickup_time: Time,
    /// 用户开卡时填写的个人信息.
    pub user_information: Option<UserInformation>,
    /// 商家数据包.
    pub attach: Option<String>,
    /// 用户会员卡状态.
    pub user_card_state: UserCardState,
    /// 作废原因.
    pub invalid_reason: Option<String>,
    /// 作废时间.
    pub invalid_time: Option<Time>,
}

fields! {
    GetItem {
        0 user_card_code, 1 card_id, 2 openid, 3 card_color, 4 card_picture_url, 5 brand_id, 6 card_type,
        7 phone_number, 8 level, 9 valid_date_information, 10 pickup_time, 11 user_information, 12 attach,
        13 user_card_state, 14 invalid_reason, 15 invalid_time,
    }
}

impl SensitiveFields for GetItem {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.phone_number {
            visit("phone_number", value);
        }
        if let Some(value) = &mut self.user_information {
            value.visit_sensitive(visit);
        }
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &[
        "user_card_code",
        "card_id",
        "openid",
        "brand_id",
        "card_type",
        "valid_date_information",
        "pickup_time",
        "user_card_state",
    ],
    &[("valid_date_information", &crate::v3::brand::partner::card_member::VALID_DATE_INFORMATION_SHAPE)],
);

/// The query of `GET /v3/brand/partner/card-member/user-cards`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌id.
    pub brand_id: String,
    /// 用户标识.
    pub openid: String,
    /// 用户会员卡状态.
    pub user_card_state: Option<UserCardState>,
    /// 分页页码. Default 0.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        if let Some(value) = &self.user_card_state {
            check::known("user_card_state", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
        query.push("openid", &self.openid);
        query.push_some("user_card_state", self.user_card_state.as_ref());
        query.push("offset", self.offset);
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/brand/partner/card-member/user-cards`, 查询用户在品牌下所有会员卡.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 会员卡列表.
    pub data: Option<Vec<GetItem>>,
}

fields! {
    GetResponse {
        0 total_count, 1 offset, 2 limit, 3 data,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.data {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["total_count", "offset", "limit"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 用户开卡时填写的个人信息.
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
                item.check().map_err(|fault| fault.within_item("common_field_list", index))?;
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

impl SensitiveFields for UserInformation {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.common_field_list {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
        if let Some(value) = &mut self.custom_field_list {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

open_enum! {
    /// 平台提供的通用开卡信息字段.
    pub enum CommonFieldName {
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
    /// 用户会员卡状态.
    pub enum UserCardState {
        /// `UNACTIVATED`
        Unactivated = "UNACTIVATED",
        /// `EFFECTIVE`
        Effective = "EFFECTIVE",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `INVALID`
        Invalid = "INVALID",
    }
}
