//! `/v3/marketing/membercard-open`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod activate_informations;
pub mod callback;
pub mod cards;
pub mod phonenumber_member;
pub mod user;

/// The path `/v3/marketing/membercard-open`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-open/activate-informations`.
    pub fn activate_informations(self) -> activate_informations::Path<'a> {
        activate_informations::Path(self.0.segment("activate-informations"))
    }

    /// On to `/v3/marketing/membercard-open/callback`.
    pub fn callback(self) -> callback::Path<'a> {
        callback::Path(self.0.segment("callback"))
    }

    /// On to `/v3/marketing/membercard-open/cards`.
    pub fn cards(self) -> cards::Path<'a> {
        cards::Path(self.0.segment("cards"))
    }

    /// On to `/v3/marketing/membercard-open/phonenumber-member`.
    pub fn phonenumber_member(self) -> phonenumber_member::Path<'a> {
        phonenumber_member::Path(self.0.segment("phonenumber-member"))
    }

    /// On to `/v3/marketing/membercard-open/user`.
    pub fn user(self) -> user::Path<'a> {
        user::Path(self.0.segment("user"))
    }
}

/// An item of `common_field_list` of a `UserInformation`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CommonField {
    /// 平台提供的通用开卡信息字段.
    pub name: Option<CommonFieldName>,
    /// 用户开卡时填写的个人信息.
    pub value: Option<String>,
}

fields! {
    CommonField {
        0 name, 1 value,
    }
}

/// An item of `custom_field_list` of a `UserInformation`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    /// 字段名称.
    pub name: Option<String>,
    /// 字段值.
    pub value: Option<String>,
    /// 字段值.
    pub value_list: Option<Vec<String>>,
}

fields! {
    CustomField {
        0 name, 1 value, 2 value_list,
    }
}

/// 用户开卡时填写的个人信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct UserInformation {
    /// 平台提供的通用开卡信息字段.
    pub common_field_list: Option<Vec<CommonField>>,
    /// 商户自定义的开卡信息字段.
    pub custom_field_list: Option<Vec<CustomField>>,
}

fields! {
    UserInformation {
        0 common_field_list, 1 custom_field_list,
    }
}

open_enum! {
    /// 平台提供的通用开卡信息字段.
    pub enum CommonFieldName {
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
