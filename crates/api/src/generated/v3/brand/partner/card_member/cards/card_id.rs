//! `/v3/brand/partner/card-member/cards/{card_id}`: 查询会员卡模板信息 `GET`, 修改会员卡模板信息 `PATCH`, 删除会员卡模板 `DELETE`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod invalidate;

/// The path `/v3/brand/partner/card-member/cards/{card_id}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()` or `.delete()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/card-member/cards/{card_id}/invalidate`.
    pub fn invalidate(self) -> invalidate::Path<'a> {
        invalidate::Path(self.0.segment("invalidate"))
    }

    /// 查询会员卡模板信息.
    ///
    /// `GET /v3/brand/partner/card-member/cards/{card_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336974>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }

    /// 修改会员卡模板信息.
    ///
    /// `PATCH /v3/brand/partner/card-member/cards/{card_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336977>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }

    /// 删除会员卡模板.
    ///
    /// `DELETE /v3/brand/partner/card-member/cards/{card_id}`, for service providers.
    pub fn delete(self, query: &DeleteQuery) -> Call<'a, DeleteResponse> {
        self.0.call(&DELETE).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/brand/partner/card-member/cards/{card_id}", "查询会员卡模板信息");

static PATCH: Operation =
    Operation::new("PATCH", "/v3/brand/partner/card-member/cards/{card_id}", "修改会员卡模板信息");

static DELETE: Operation = Operation::new("DELETE", "/v3/brand/partner/card-member/cards/{card_id}", "删除会员卡模板");

/// The query of `DELETE /v3/brand/partner/card-member/cards/{card_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeleteQuery {
    /// 品牌id.
    pub brand_id: String,
}

impl Check for DeleteQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for DeleteQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
    }
}

/// The answer to `DELETE /v3/brand/partner/card-member/cards/{card_id}`, 删除会员卡模板.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
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
    pub code_mode: crate::v3::brand::partner::card_member::cards::CodeMode,
    /// 会员码型.
    pub code_type: crate::v3::brand::partner::card_member::cards::CodeType,
    /// 会员码跳转信息.
    pub code_jump_information: Option<crate::v3::brand::partner::card_member::cards::CodeJumpInformation>,
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
    pub points_information: Option<crate::v3::brand::partner::card_member::cards::PointsInformation>,
    /// 储值信息.
    pub balance_information: Option<crate::v3::brand::partner::card_member::cards::BalanceInformation>,
    /// 付费会员信息.
    pub purchase_information: Option<crate::v3::brand::partner::card_member::cards::PurchaseInformation>,
    /// 用户开卡信息.
    pub user_information: Option<crate::v3::brand::partner::card_member::cards::UserInformation>,
    /// 状态.
    pub state: DeleteState,
    /// 创建时间.
    pub create_time: Time,
    /// 更新时间.
    pub update_time: Time,
}

fields! {
    DeleteResponse {
        0 card_id, 1 brand_id, 2 appid, 3 card_type, 4 card_title, 5 card_color, 6 card_picture_url, 7 code_mode,
        8 code_type, 9 code_jump_information, 10 benefits, 11 notify_url, 12 need_pinned, 13 need_display_level,
        14 init_level, 15 service_phone, 16 legal_agreement, 17 valid_date_information, 18 points_information,
        19 balance_information, 20 purchase_information, 21 user_information, 22 state, 23 create_time, 24 update_time,
    }
}

impl SensitiveFields for DeleteResponse {}

pub(crate) static DELETE_RESPONSE_SHAPE: Shape = Shape::new(
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
        "state",
        "create_time",
        "update_time",
    ],
    &[("valid_date_information", &crate::v3::brand::partner::card_member::VALID_DATE_INFORMATION_SHAPE)],
);

impl Answer for DeleteResponse {
    const SHAPE: &'static Shape = &DELETE_RESPONSE_SHAPE;
}

/// The query of `GET /v3/brand/partner/card-member/cards/{card_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌id.
    pub brand_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
    }
}

/// The answer to `GET /v3/brand/partner/card-member/cards/{card_id}`, 查询会员卡模板信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    pub code_mode: crate::v3::brand::partner::card_member::cards::CodeMode,
    /// 会员码型.
    pub code_type: crate::v3::brand::partner::card_member::cards::CodeType,
    /// 会员码跳转信息.
    pub code_jump_information: Option<crate::v3::brand::partner::card_member::cards::CodeJumpInformation>,
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
    pub points_information: Option<crate::v3::brand::partner::card_member::cards::PointsInformation>,
    /// 储值信息.
    pub balance_information: Option<crate::v3::brand::partner::card_member::cards::BalanceInformation>,
    /// 付费会员信息.
    pub purchase_information: Option<crate::v3::brand::partner::card_member::cards::PurchaseInformation>,
    /// 用户开卡信息.
    pub user_information: Option<crate::v3::brand::partner::card_member::cards::UserInformation>,
    /// 状态.
    pub state: crate::v3::brand::partner::card_member::cards::GetState,
    /// 创建时间.
    pub create_time: Time,
    /// 更新时间.
    pub update_time: Time,
}

fields! {
    GetResponse {
        0 card_id, 1 brand_id, 2 appid, 3 card_type, 4 card_title, 5 card_color, 6 card_picture_url, 7 code_mode,
        8 code_type, 9 code_jump_information, 10 benefits, 11 notify_url, 12 need_pinned, 13 need_display_level,
        14 init_level, 15 service_phone, 16 legal_agreement, 17 valid_date_information, 18 points_information,
        19 balance_information, 20 purchase_information, 21 user_information, 22 state, 23 create_time, 24 update_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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
        "state",
        "create_time",
        "update_time",
    ],
    &[("valid_date_information", &crate::v3::brand::partner::card_member::VALID_DATE_INFORMATION_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/brand/partner/card-member/cards/{card_id}`, 修改会员卡模板信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 卡名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_title: Option<String>,
    /// 卡背景颜色.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_color: Option<String>,
    /// 卡背景图URL.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_picture_url: Option<String>,
    /// 会员码跳转信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_jump_information: Option<crate::v3::brand::partner::card_member::cards::CodeJumpInformation>,
    /// 会员权益.
    #[serde(skip_serializing_if = "check::is_void")]
    pub benefits: Option<String>,
    /// 回调地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_date_information: Option<crate::v3::brand::partner::card_member::ValidDateInformation>,
    /// 积分信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points_information: Option<crate::v3::brand::partner::card_member::cards::PointsInformation>,
    /// 储值信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<crate::v3::brand::partner::card_member::cards::BalanceInformation>,
    /// 付费会员信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchase_information: Option<crate::v3::brand::partner::card_member::cards::PurchaseInformation>,
    /// 用户开卡信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<crate::v3::brand::partner::card_member::cards::UserInformation>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        if let Some(value) = &self.card_title {
            check::text("card_title", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.card_color {
            check::text("card_color", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.card_picture_url {
            check::text("card_picture_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.code_jump_information {
            value.check().map_err(|fault| fault.within("code_jump_information"))?;
        }
        if let Some(value) = &self.benefits {
            check::text("benefits", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.init_level {
            check::text("init_level", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.service_phone {
            check::text("service_phone", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.legal_agreement {
            check::text("legal_agreement", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.valid_date_information {
            value.check().map_err(|fault| fault.within("valid_date_information"))?;
        }
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

/// The answer to `PATCH /v3/brand/partner/card-member/cards/{card_id}`, 修改会员卡模板信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
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
    pub code_mode: crate::v3::brand::partner::card_member::cards::CodeMode,
    /// 会员码型.
    pub code_type: crate::v3::brand::partner::card_member::cards::CodeType,
    /// 会员码跳转信息.
    pub code_jump_information: Option<crate::v3::brand::partner::card_member::cards::CodeJumpInformation>,
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
    pub points_information: Option<crate::v3::brand::partner::card_member::cards::PointsInformation>,
    /// 储值信息.
    pub balance_information: Option<crate::v3::brand::partner::card_member::cards::BalanceInformation>,
    /// 付费会员信息.
    pub purchase_information: Option<crate::v3::brand::partner::card_member::cards::PurchaseInformation>,
    /// 用户开卡信息.
    pub user_information: Option<crate::v3::brand::partner::card_member::cards::UserInformation>,
    /// 状态.
    pub state: PatchState,
    /// 创建时间.
    pub create_time: Time,
    /// 更新时间.
    pub update_time: Time,
}

fields! {
    PatchResponse {
        0 card_id, 1 brand_id, 2 appid, 3 card_type, 4 card_title, 5 card_color, 6 card_picture_url, 7 code_mode,
        8 code_type, 9 code_jump_information, 10 benefits, 11 notify_url, 12 need_pinned, 13 need_display_level,
        14 init_level, 15 service_phone, 16 legal_agreement, 17 valid_date_information, 18 points_information,
        19 balance_information, 20 purchase_information, 21 user_information, 22 state, 23 create_time, 24 update_time,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(
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
        "state",
        "create_time",
        "update_time",
    ],
    &[("valid_date_information", &crate::v3::brand::partner::card_member::VALID_DATE_INFORMATION_SHAPE)],
);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}

open_enum! {
    /// 状态.
    pub enum DeleteState {
        /// `CARD_EFFECTIVE`
        CardEffective = "CARD_EFFECTIVE",
        /// `CARD_INVALID`
        CardInvalid = "CARD_INVALID",
    }
}

open_enum! {
    /// 状态.
    pub enum PatchState {
        /// `CARD_EFFECTIVE`
        CardEffective = "CARD_EFFECTIVE",
        /// `CARD_INVALID`
        CardInvalid = "CARD_INVALID",
    }
}
