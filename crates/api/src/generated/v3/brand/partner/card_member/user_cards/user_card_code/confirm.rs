//! `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`: 同步会员开通结果 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 同步会员开通结果.
    ///
    /// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336979>
    pub fn post(self, query: &PostQuery, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_query(query).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm", "同步会员开通结果");

/// The query of `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostQuery {
    /// 会员卡模版ID.
    pub card_id: String,
}

impl Check for PostQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("card_id", &self.card_id)?;
        check::text("card_id", &self.card_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for PostQuery {
    fn write(&self, query: &mut Query) {
        query.push("card_id", &self.card_id);
    }
}

/// The body of `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`, 同步会员开通结果.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 用户标识.
    pub openid: String,
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
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<crate::v3::brand::partner::card_member::user_cards::UserInformation>,
    /// 商家数据包.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 会员开卡状态.
    pub user_card_confirm_state: UserCardConfirmState,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
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
        check::required("user_card_confirm_state", &self.user_card_confirm_state)?;
        check::known("user_card_confirm_state", &self.user_card_confirm_state)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.phone_number {
            visit("phone_number", value);
        }
        if let Some(value) = &mut self.user_information {
            value.visit_sensitive(visit);
        }
    }
}

/// The answer to `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`, 同步会员开通结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
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
    PostResponse {
        0 user_card_code, 1 card_id, 2 openid, 3 card_color, 4 card_picture_url, 5 brand_id, 6 card_type,
        7 phone_number, 8 level, 9 valid_date_information, 10 pickup_time, 11 user_information, 12 attach,
        13 user_card_state, 14 invalid_reason, 15 invalid_time,
    }
}

impl SensitiveFields for PostResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.phone_number {
            visit("phone_number", value);
        }
        if let Some(value) = &mut self.user_information {
            value.visit_sensitive(visit);
        }
    }
}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 会员开卡状态.
    pub enum UserCardConfirmState {
        /// `CREATE_CARD_SUCCESS`
        CreateCardSuccess = "CREATE_CARD_SUCCESS",
        /// `CREATE_CARD_FAIL`
        CreateCardFail = "CREATE_CARD_FAIL",
    }
}
