//! `/v3/brand/partner/card-member`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cards;
pub mod membership_activities;
pub mod pay_view_tokens;
pub mod pre_auth_tokens;
pub mod user_cards;
pub mod user_feeds;
pub mod user_points;

/// The path `/v3/brand/partner/card-member`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/card-member/cards`.
    pub fn cards(self) -> cards::Path<'a> {
        cards::Path(self.0.segment("cards"))
    }

    /// On to `/v3/brand/partner/card-member/membership-activities`.
    pub fn membership_activities(self) -> membership_activities::Path<'a> {
        membership_activities::Path(self.0.segment("membership-activities"))
    }

    /// On to `/v3/brand/partner/card-member/pay-view-tokens`.
    pub fn pay_view_tokens(self) -> pay_view_tokens::Path<'a> {
        pay_view_tokens::Path(self.0.segment("pay-view-tokens"))
    }

    /// On to `/v3/brand/partner/card-member/pre-auth-tokens`.
    pub fn pre_auth_tokens(self) -> pre_auth_tokens::Path<'a> {
        pre_auth_tokens::Path(self.0.segment("pre-auth-tokens"))
    }

    /// On to `/v3/brand/partner/card-member/user-cards`.
    pub fn user_cards(self) -> user_cards::Path<'a> {
        user_cards::Path(self.0.segment("user-cards"))
    }

    /// On to `/v3/brand/partner/card-member/user-feeds`.
    pub fn user_feeds(self) -> user_feeds::Path<'a> {
        user_feeds::Path(self.0.segment("user-feeds"))
    }

    /// On to `/v3/brand/partner/card-member/user-points`.
    pub fn user_points(self) -> user_points::Path<'a> {
        user_points::Path(self.0.segment("user-points"))
    }
}

/// 会员卡有效期.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ValidDateInformation {
    /// 有效期类型.
    #[serde(rename = "type")]
    pub type_: ValidDateInformationType,
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

fields! {
    ValidDateInformation {
        0 type_ = "type", 1 available_begin_time, 2 available_end_time, 3 available_day_after_receive,
    }
}

impl Check for ValidDateInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        Ok(())
    }
}

pub(crate) static VALID_DATE_INFORMATION_SHAPE: Shape = Shape::new(&["type"], &[]);

open_enum! {
    /// 会员卡类型.
    pub enum CardType {
        /// `PURCHASE`
        Purchase = "PURCHASE",
        /// `NORMAL`
        Normal = "NORMAL",
        /// `BALANCE`
        Balance = "BALANCE",
    }
}

open_enum! {
    /// 有效期类型.
    pub enum ValidDateInformationType {
        /// `FIX_TIME_RANGE`
        FixTimeRange = "FIX_TIME_RANGE",
        /// `FIX_TERM`
        FixTerm = "FIX_TERM",
        /// `PERMANENT`
        Permanent = "PERMANENT",
    }
}
