//! `/v3/marketing/membercard-open/cards/{card_id}/rights`: 设置会员卡模板权益项 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/rights`.
#[must_use = "a path sends nothing: call `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 设置会员卡模板权益项.
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter5_1.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, Empty> {
        self.0.call(&PATCH).with_json(body)
    }
}

static PATCH: Operation =
    Operation::new("PATCH", "/v3/marketing/membercard-open/cards/{card_id}/rights", "设置会员卡模板权益项");

/// 会员积分.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Bonus {
    /// 会员初始积分值.
    pub init_bonus: i64,
    /// 积分值文案.
    pub bonus_value_word: String,
    /// 积分价值项标题.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bonus_cost_title: Option<String>,
    /// 积分价值项文案.
    pub bonus_cost_word: String,
    /// 积分跳转文案.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bonus_jump_word: Option<String>,
    /// 积分跳转appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bonus_jump_appid: Option<String>,
    /// 积分跳转path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bonus_jump_path: Option<String>,
    /// 自助积分跳转appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bonus_support_appid: Option<String>,
    /// 自助积分跳转path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bonus_support_path: Option<String>,
}

impl Check for Bonus {
    fn check(&self) -> Result<(), FieldError> {
        check::required("bonus_value_word", &self.bonus_value_word)?;
        check::text("bonus_value_word", &self.bonus_value_word, 0, usize::MAX)?;
        if let Some(value) = &self.bonus_cost_title {
            check::text("bonus_cost_title", value, 0, usize::MAX)?;
        }
        check::required("bonus_cost_word", &self.bonus_cost_word)?;
        check::text("bonus_cost_word", &self.bonus_cost_word, 0, usize::MAX)?;
        if let Some(value) = &self.bonus_jump_word {
            check::text("bonus_jump_word", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bonus_jump_appid {
            check::text("bonus_jump_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bonus_jump_path {
            check::text("bonus_jump_path", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bonus_support_appid {
            check::text("bonus_support_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bonus_support_path {
            check::text("bonus_support_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 会员发票.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Fapiao {
    /// 发票跳转文案.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fapiao_jump_word: Option<String>,
    /// 发票跳转AppID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fapiao_jump_appid: Option<String>,
    /// 发票跳转path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fapiao_jump_path: Option<String>,
}

impl Check for Fapiao {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.fapiao_jump_word {
            check::text("fapiao_jump_word", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.fapiao_jump_appid {
            check::text("fapiao_jump_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.fapiao_jump_path {
            check::text("fapiao_jump_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 会员优惠.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Favor {
    /// 是否展示优惠券.
    pub show_coupon: bool,
    /// 会员专享价文案.
    #[serde(skip_serializing_if = "check::is_void")]
    pub member_price_word: Option<String>,
    /// 会员专享价跳转appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub member_price_appid: Option<String>,
    /// 会员专享价跳转path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub member_price_path: Option<String>,
    /// 会员专享价标题.
    #[serde(skip_serializing_if = "check::is_void")]
    pub member_price_title: Option<MemberPriceTitle>,
    /// 会员优惠栏目名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub favor_module_title: Option<FavorModuleTitle>,
}

impl Check for Favor {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.member_price_word {
            check::text("member_price_word", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.member_price_appid {
            check::text("member_price_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.member_price_path {
            check::text("member_price_path", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.member_price_title {
            check::known("member_price_title", value)?;
        }
        if let Some(value) = &self.favor_module_title {
            check::known("favor_module_title", value)?;
        }
        Ok(())
    }
}

/// The body of `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`, 设置会员卡模板权益项.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 是否展示会员积分.
    pub show_bonus: bool,
    /// 是否展示会员优惠.
    pub show_favor: bool,
    /// 会员积分.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus: Option<Bonus>,
    /// 会员优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favor: Option<Favor>,
    /// 是否展示会员发票.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_fapiao: Option<bool>,
    /// 会员发票.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao: Option<Fapiao>,
    /// 是否展示会员专属咨询.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_guide: Option<bool>,
    /// 会员专属咨询信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<crate::v3::marketing::membercard_open::cards::card_id::Guide>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.bonus {
            value.check().map_err(|fault| fault.within("bonus"))?;
        }
        if let Some(value) = &self.favor {
            value.check().map_err(|fault| fault.within("favor"))?;
        }
        if let Some(value) = &self.fapiao {
            value.check().map_err(|fault| fault.within("fapiao"))?;
        }
        if let Some(value) = &self.guide {
            value.check().map_err(|fault| fault.within("guide"))?;
        }
        Ok(())
    }
}

open_enum! {
    /// 会员优惠栏目名称.
    pub enum FavorModuleTitle {
        /// `FAVOR`
        Favor = "FAVOR",
        /// `VIP`
        Vip = "VIP",
    }
}

open_enum! {
    /// 会员专享价标题.
    pub enum MemberPriceTitle {
        /// `MEMBER_PRICE`
        MemberPrice = "MEMBER_PRICE",
        /// `MEMBER_ACTIVITY`
        MemberActivity = "MEMBER_ACTIVITY",
    }
}
