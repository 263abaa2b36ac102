//! `/v3/brand/partner/card-member/user-cards/{user_card_code}`: 查询用户会员卡信息 `GET`, 修改用户会员卡信息 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod confirm;
pub mod invalidate;

/// The path `/v3/brand/partner/card-member/user-cards/{user_card_code}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`.
    pub fn confirm(self) -> confirm::Path<'a> {
        confirm::Path(self.0.segment("confirm"))
    }

    /// On to `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`.
    pub fn invalidate(self) -> invalidate::Path<'a> {
        invalidate::Path(self.0.segment("invalidate"))
    }

    /// 查询用户会员卡信息.
    ///
    /// `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336980>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }

    /// 修改用户会员卡信息.
    ///
    /// `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336985>
    pub fn patch(self, query: &PatchQuery, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_query(query).with_sealed(body)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/brand/partner/card-member/user-cards/{user_card_code}", "查询用户会员卡信息");

static PATCH: Operation =
    Operation::new("PATCH", "/v3/brand/partner/card-member/user-cards/{user_card_code}", "修改用户会员卡信息");

/// The query of `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌id.
    pub brand_id: String,
    /// 会员卡模版ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("card_id", &self.card_id)?;
        check::text("card_id", &self.card_id, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
        query.push("card_id", &self.card_id);
        query.push("openid", &self.openid);
    }
}

/// The answer to `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`, 查询用户会员卡信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    pub user_information: Option<crate::v3::brand::partner::card_member::user_cards::UserInformation>,
    /// 商家数据包.
    pub attach: Option<String>,
    /// 用户会员卡状态.
    pub user_card_state: crate::v3::brand::partner::card_member::user_cards::UserCardState,
    /// 作废原因.
    pub invalid_reason: Option<String>,
    /// 作废时间.
    pub invalid_time: Option<Time>,
}

fields! {
    GetResponse {
        0 user_card_code, 1 card_id, 2 openid, 3 card_color, 4 card_picture_url, 5 brand_id, 6 card_type,
        7 phone_number, 8 level, 9 valid_date_information, 10 pickup_time, 11 user_information, 12 attach,
        13 user_card_state, 14 invalid_reason, 15 invalid_time,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.phone_number {
            visit("phone_number", value);
        }
        if let Some(value) = &mut self.user_information {
            value.visit_sensitive(visit);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The query of `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchQuery {
    /// 会员卡模板ID.
    pub card_id: String,
}

impl Check for PatchQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("card_id", &self.card_id)?;
        check::text("card_id", &self.card_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for PatchQuery {
    fn write(&self, query: &mut Query) {
        query.push("card_id", &self.card_id);
    }
}

/// The body of `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`, 修改用户会员卡信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 品牌ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub brand_id: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 卡背景颜色.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_color: Option<String>,
    /// 卡背景图URL.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_picture_url: Option<String>,
    /// 加密的手机号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone_number: Option<Sensitive>,
    /// 等级.
    #[serde(skip_serializing_if = "check::is_void")]
    pub level: Option<String>,
    /// 会员卡有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_date_information: Option<crate::v3::brand::partner::card_member::ValidDateInformation>,
    /// 领取时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pickup_time: Option<Time>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<crate::v3::brand::partner::card_member::user_cards::UserInformation>,
    /// 商家数据包.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.brand_id {
            check::text("brand_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.card_color {
            check::text("card_color", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.card_picture_url {
            check::text("card_picture_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.level {
            check::text("level", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.valid_date_information {
            value.check().map_err(|fault| fault.within("valid_date_information"))?;
        }
        if let Some(value) = &self.user_information {
            value.check().map_err(|fault| fault.within("user_information"))?;
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PatchRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.phone_number {
            visit("phone_number", value);
        }
        if let Some(value) = &mut self.user_information {
            value.visit_sensitive(visit);
        }
    }
}

/// The answer to `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`, 修改用户会员卡信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
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
    pub user_information: Option<crate::v3::brand::partner::card_member::user_cards::UserInformation>,
    /// 商家数据包.
    pub attach: Option<String>,
    /// 用户会员卡状态.
    pub user_card_state: crate::v3::brand::partner::card_member::user_cards::UserCardState,
    /// 作废原因.
    pub invalid_reason: Option<String>,
    /// 作废时间.
    pub invalid_time: Option<Time>,
}

fields! {
    PatchResponse {
        0 user_card_code, 1 card_id, 2 openid, 3 card_color, 4 card_picture_url, 5 brand_id, 6 card_type,
        7 phone_number, 8 level, 9 valid_date_information, 10 pickup_time, 11 user_information, 12 attach,
        13 user_card_state, 14 invalid_reason, 15 invalid_time,
    }
}

impl SensitiveFields for PatchResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.phone_number {
            visit("phone_number", value);
        }
        if let Some(value) = &mut self.user_information {
            value.visit_sensitive(visit);
        }
    }
}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
