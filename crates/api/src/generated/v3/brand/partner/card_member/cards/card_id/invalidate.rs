//! `/v3/brand/partner/card-member/cards/{card_id}/invalidate`: 作废会员卡模板 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/partner/card-member/cards/{card_id}/invalidate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 作废会员卡模板.
    ///
    /// `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336972>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/brand/partner/card-member/cards/{card_id}/invalidate", "作废会员卡模板");

/// 会员中心信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MemberInformation {
    /// 会员中心跳转AppID.
    pub jump_appid: Option<String>,
    /// 会员中心跳转路径.
    pub jump_path: Option<String>,
}

fields! {
    MemberInformation {
        0 jump_appid, 1 jump_path,
    }
}

/// The body of `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`, 作废会员卡模板.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌id.
    pub brand_id: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`, 作废会员卡模板.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商家请求单号.
    pub out_request_no: String,
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
    /// 会员中心信息.
    pub member_information: MemberInformation,
    /// 积分信息.
    pub points_information: Option<crate::v3::brand::partner::card_member::cards::PointsInformation>,
    /// 储值信息.
    pub balance_information: Option<crate::v3::brand::partner::card_member::cards::BalanceInformation>,
    /// 付费会员信息.
    pub purchase_information: Option<crate::v3::brand::partner::card_member::cards::PurchaseInformation>,
    /// 用户开卡信息.
    pub user_information: Option<crate::v3::brand::partner::card_member::cards::UserInformation>,
    /// 状态.
    pub state: PostState,
    /// 创建时间.
    pub create_time: Time,
    /// 更新时间.
    pub update_time: Time,
}

fields! {
    PostResponse {
        0 out_request_no, 1 card_id, 2 brand_id, 3 appid, 4 card_type, 5 card_title, 6 card_color, 7 card_picture_url,
        8 code_mode, 9 code_type, 10 code_jump_information, 11 benefits, 12 notify_url, 13 need_pinned,
        14 need_display_level, 15 init_level, 16 service_phone, 17 legal_agreement, 18 valid_date_information,
        19 member_information, 20 points_information, 21 balance_information, 22 purchase_information,
        23 user_information, 24 state, 25 create_time, 26 update_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_request_no",
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
        "member_information",
        "state",
        "create_time",
        "update_time",
    ],
    &[("valid_date_information", &crate::v3::brand::partner::card_member::VALID_DATE_INFORMATION_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 状态.
    pub enum PostState {
        /// `CARD_EFFECTIVE`
        CardEffective = "CARD_EFFECTIVE",
        /// `CARD_INVALID`
        CardInvalid = "CARD_INVALID",
    }
}
