//! `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`: 获取用户信息（跳转型激活） `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取用户信息（跳转型激活）.
    ///
    /// `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_5.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/membercard-open/activate-informations/{activate_ticket}",
    "获取用户信息（跳转型激活）",
);

/// The answer to `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`, 获取用户信息（跳转型激活）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信昵称.
    pub nickname: Option<String>,
    /// 微信头像url.
    pub head_image_url: Option<String>,
    /// 用户开卡时填写的个人信息.
    pub user_information: Option<crate::v3::marketing::membercard_open::UserInformation>,
}

fields! {
    GetResponse {
        0 nickname, 1 head_image_url, 2 user_information,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
