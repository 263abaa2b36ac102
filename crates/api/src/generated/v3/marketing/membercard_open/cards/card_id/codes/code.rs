//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`: 查询用户会员卡信息 `GET`, 修改用户会员卡信息 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod activate;
pub mod bonus;
pub mod rights;
pub mod set_service_module_data;
pub mod unavailable;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`.
    pub fn activate(self) -> activate::Path<'a> {
        activate::Path(self.0.segment("activate"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`.
    pub fn bonus(self) -> bonus::Path<'a> {
        bonus::Path(self.0.segment("bonus"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`.
    pub fn rights(self) -> rights::Path<'a> {
        rights::Path(self.0.segment("rights"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`.
    pub fn set_service_module_data(self) -> set_service_module_data::Path<'a> {
        set_service_module_data::Path(self.0.segment("set-service-module-data"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`.
    pub fn unavailable(self) -> unavailable::Path<'a> {
        unavailable::Path(self.0.segment("unavailable"))
    }

    /// 查询用户会员卡信息.
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_4.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }

    /// 修改用户会员卡信息.
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_8.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, Empty> {
        self.0.call(&PATCH).with_json(body)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}", "查询用户会员卡信息");

static PATCH: Operation =
    Operation::new("PATCH", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}", "修改用户会员卡信息");

/// 用户储值变更信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BalanceInformation {
    /// 更新前用户储值余额. Fen (1/100 yuan).
    pub before_balance: i64,
    /// 更新后用户储值余额. Fen (1/100 yuan).
    pub balance: i64,
    /// 本次余额变动值.
    pub add_balance: i64,
    /// 储值消耗记录.
    #[serde(skip_serializing_if = "check::is_void")]
    pub balance_remark: Option<String>,
}

impl Check for BalanceInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.balance_remark {
            check::text("balance_remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`, 查询用户会员卡信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 会员卡id.
    pub card_id: Option<String>,
    /// 会员卡code.
    pub code: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 会员卡编号.
    pub membership_number: Option<String>,
    /// 用户等级.
    pub level: Option<String>,
    /// 微信昵称.
    pub nickname: Option<String>,
    /// 微信头像url.
    pub head_image_url: Option<String>,
    /// 会员卡背景图. The url of an uploaded file.
    pub background_picture_url: Option<String>,
    /// 用户储值余额. Fen (1/100 yuan).
    pub balance: Option<i64>,
    /// 用户会员卡状态.
    pub user_card_status: Option<UserCardStatus>,
    /// 用户开卡时填写的个人信息.
    pub user_information: Option<crate::v3::marketing::membercard_open::UserInformation>,
    /// 用户当前积分.
    pub bonus_value: Option<i64>,
}

fields! {
    GetResponse {
        0 card_id, 1 code, 2 openid, 3 membership_number, 4 level, 5 nickname, 6 head_image_url,
        7 background_picture_url, 8 balance, 9 user_card_status, 10 user_information, 11 bonus_value,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

/// The body of `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`, 修改用户会员卡信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 会员卡编号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub membership_number: Option<String>,
    /// 会员卡背景图. The url of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub background_picture_url: Option<String>,
    /// 用户等级.
    #[serde(skip_serializing_if = "check::is_void")]
    pub level: Option<String>,
    /// 商户请求单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_request_no: Option<String>,
    /// 用户储值变更信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<BalanceInformation>,
    /// 是否发送储值变更通知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_inform_balance: Option<bool>,
    /// 是否发送等级变更通知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_inform_level: Option<bool>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.membership_number {
            check::text("membership_number", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.background_picture_url {
            check::text("background_picture_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.level {
            check::text("level", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_request_no {
            check::text("out_request_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.balance_information {
            value.check().map_err(|fault| fault.within("balance_information"))?;
        }
        Ok(())
    }
}

open_enum! {
    /// 用户会员卡状态.
    pub enum UserCardStatus {
        /// `NOT_ACTIVATE`
        NotActivate = "NOT_ACTIVATE",
        /// `EFFECTIVE`
        Effective = "EFFECTIVE",
        /// `EXPIRE`
        Expire = "EXPIRE",
        /// `UNAVAILABLE`
        Unavailable = "UNAVAILABLE",
        /// `DELETE`
        Delete = "DELETE",
    }
}
