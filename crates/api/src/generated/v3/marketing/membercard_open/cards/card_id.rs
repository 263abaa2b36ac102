//! `/v3/marketing/membercard-open/cards/{card_id}`: 查询会员卡模板信息 `GET`, 修改会员卡模板信息 `PATCH`, 删除会员卡模板 `DELETE`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod codes;
pub mod decrypt_code;
pub mod permission_tokens;
pub mod phone_membercard;
pub mod qrcode;
pub mod rights;
pub mod service_modules;
pub mod upgrade;
pub mod users;

/// The path `/v3/marketing/membercard-open/cards/{card_id}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()` or `.delete()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-open/cards/{card_id}/codes`.
    pub fn codes(self) -> codes::Path<'a> {
        codes::Path(self.0.segment("codes"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`.
    pub fn decrypt_code(self) -> decrypt_code::Path<'a> {
        decrypt_code::Path(self.0.segment("decrypt-code"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`.
    pub fn permission_tokens(self) -> permission_tokens::Path<'a> {
        permission_tokens::Path(self.0.segment("permission-tokens"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`.
    pub fn phone_membercard(self) -> phone_membercard::Path<'a> {
        phone_membercard::Path(self.0.segment("phone-membercard"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/qrcode`.
    pub fn qrcode(self) -> qrcode::Path<'a> {
        qrcode::Path(self.0.segment("qrcode"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/rights`.
    pub fn rights(self) -> rights::Path<'a> {
        rights::Path(self.0.segment("rights"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/service-modules`.
    pub fn service_modules(self) -> service_modules::Path<'a> {
        service_modules::Path(self.0.segment("service-modules"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/upgrade`.
    pub fn upgrade(self) -> upgrade::Path<'a> {
        upgrade::Path(self.0.segment("upgrade"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/users`.
    pub fn users(self) -> users::Path<'a> {
        users::Path(self.0.segment("users"))
    }

    /// 查询会员卡模板信息.
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_2.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }

    /// 修改会员卡模板信息.
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_2.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, Empty> {
        self.0.call(&PATCH).with_json(body)
    }

    /// 删除会员卡模板.
    ///
    /// `DELETE /v3/marketing/membercard-open/cards/{card_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_11.shtml>
    pub fn delete(self) -> Call<'a, Empty> {
        self.0.call(&DELETE)
    }
}

static GET: Operation = Operation::new("GET", "/v3/marketing/membercard-open/cards/{card_id}", "查询会员卡模板信息");

static PATCH: Operation =
    Operation::new("PATCH", "/v3/marketing/membercard-open/cards/{card_id}", "修改会员卡模板信息");

static DELETE: Operation = Operation::new("DELETE", "/v3/marketing/membercard-open/cards/{card_id}", "删除会员卡模板");

/// 有效期.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DateInformation {
    /// 有效期类型.
    pub type_: crate::v3::marketing::membercard_open::cards::DateInformationType,
    /// 有效期开始时间.
    pub available_begin_time: Option<Time>,
    /// 有效期结束时间.
    pub available_end_time: Option<Time>,
    /// 生效后N天内有效.
    pub available_day_after_receive: Option<i64>,
}

fields! {
    DateInformation {
        0 type_ = "type", 1 available_begin_time, 2 available_end_time, 3 available_day_after_receive,
    }
}

pub(crate) static DATE_INFORMATION_SHAPE: Shape = Shape::new(&["type"], &[]);

/// The answer to `GET /v3/marketing/membercard-open/cards/{card_id}`, 查询会员卡模板信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 会员卡id.
    pub card_id: String,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 更新时间.
    pub update_time: Option<Time>,
    /// 剩余库存.
    pub remain_quantity: Option<i64>,
    /// 会员卡状态.
    pub status: Option<GetStatus>,
    /// 品牌信息.
    pub brand: crate::v3::marketing::membercard_open::cards::Brand,
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
    pub code_type: crate::v3::marketing::membercard_open::cards::CodeType,
    /// 会员卡总库存.
    pub total_quantity: Option<i64>,
    /// 有效期.
    pub date_information: DateInformation,
    /// 会员卡code分配类型.
    pub code_mode: crate::v3::marketing::membercard_open::cards::CodeMode,
    /// 是否展示会员等级.
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    pub init_level: Option<String>,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 储值信息.
    pub balance_information: Option<crate::v3::marketing::membercard_open::cards::BalanceInformation>,
    /// 开卡信息.
    pub user_information_form: Option<crate::v3::marketing::membercard_open::cards::UserInformationForm>,
    /// 商户补充声明.
    pub additional_statement: Option<crate::v3::marketing::membercard_open::cards::AdditionalStatement>,
}

fields! {
    GetResponse {
        0 card_id, 1 create_time, 2 update_time, 3 remain_quantity, 4 status, 5 brand, 6 appid, 7 logo_url, 8 title,
        9 background_picture_url, 10 description, 11 service_phone, 12 code_type, 13 total_quantity,
        14 date_information, 15 code_mode, 16 need_display_level, 17 init_level, 18 out_request_no,
        19 balance_information, 20 user_information_form, 21 additional_statement,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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
    &[
        ("brand", &crate::v3::marketing::membercard_open::cards::BRAND_SHAPE),
        ("date_information", &DATE_INFORMATION_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 会员专属咨询信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Guide {
    /// 联系人名字.
    #[serde(skip_serializing_if = "check::is_void")]
    pub staff_name: Option<String>,
    /// 联系人头像.
    #[serde(skip_serializing_if = "check::is_void")]
    pub head_image_url: Option<String>,
    /// 联系方式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_information_name: Option<String>,
    /// 联系信息值.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_information_value: Option<String>,
    /// 联系电话.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone_number: Option<String>,
}

impl Check for Guide {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.staff_name {
            check::text("staff_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.head_image_url {
            check::text("head_image_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contact_information_name {
            check::text("contact_information_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contact_information_value {
            check::text("contact_information_value", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.phone_number {
            check::text("phone_number", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 跳转小程序.
#[derive(Debug, Clone, Default, Serialize)]
pub struct JumpMiniprogram {
    /// 小程序appid.
    pub appid: String,
    /// 小程序path.
    pub path: String,
}

fields! {
    JumpMiniprogram {
        0 appid, 1 path,
    }
}

impl Check for JumpMiniprogram {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("path", &self.path)?;
        check::text("path", &self.path, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static JUMP_MINIPROGRAM_SHAPE: Shape = Shape::new(&["appid", "path"], &[]);

/// The body of `PATCH /v3/marketing/membercard-open/cards/{card_id}`, 修改会员卡模板信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 商户AppId.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 会员卡logo. The url of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub logo_url: Option<String>,
    /// 卡名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub title: Option<String>,
    /// 会员卡背景图. The url of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub background_picture_url: Option<String>,
    /// 使用须知.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 服务电话.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_phone: Option<String>,
    /// 会员卡总库存.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_quantity: Option<i64>,
    /// 有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_information: Option<crate::v3::marketing::membercard_open::cards::DateInformation>,
    /// 是否展示会员等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    #[serde(skip_serializing_if = "check::is_void")]
    pub init_level: Option<String>,
    /// 储值信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<crate::v3::marketing::membercard_open::cards::BalanceInformation>,
    /// 开卡信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information_form: Option<UserInformationForm>,
    /// 商户补充声明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_statement: Option<crate::v3::marketing::membercard_open::cards::AdditionalStatement>,
    /// 会员卡code分配类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub code_mode: Option<crate::v3::marketing::membercard_open::cards::CodeMode>,
    /// 会员码型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub code_type: Option<crate::v3::marketing::membercard_open::cards::CodeType>,
    /// 是否启用动态码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_dynamic_code: Option<bool>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.logo_url {
            check::text("logo_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.title {
            check::text("title", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.background_picture_url {
            check::text("background_picture_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.description {
            check::text("description", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.service_phone {
            check::text("service_phone", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.date_information {
            value.check().map_err(|fault| fault.within("date_information"))?;
        }
        if let Some(value) = &self.init_level {
            check::text("init_level", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.balance_information {
            value.check().map_err(|fault| fault.within("balance_information"))?;
        }
        if let Some(value) = &self.user_information_form {
            value.check().map_err(|fault| fault.within("user_information_form"))?;
        }
        if let Some(value) = &self.additional_statement {
            value.check().map_err(|fault| fault.within("additional_statement"))?;
        }
        if let Some(value) = &self.code_mode {
            check::known("code_mode", value)?;
        }
        if let Some(value) = &self.code_type {
            check::known("code_type", value)?;
        }
        Ok(())
    }
}

/// 开卡信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct UserInformationForm {
    /// 是否允许修改.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_modify_after_activate: Option<bool>,
    /// 平台提供的通用开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_field_list: Option<Vec<crate::v3::marketing::membercard_open::cards::CommonField>>,
    /// 商户自定义的开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_list: Option<Vec<crate::v3::marketing::membercard_open::cards::CustomField>>,
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
    /// 会员卡状态.
    pub enum GetStatus {
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
