//! `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`: 商户预授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户预授权.
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_7.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens", "商户预授权");

/// The body of `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`, 商户预授权.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 激活类型.
    pub activate_type: String,
    /// 设置用户在开卡完成后，是否返回拉起开卡组件的商家页面.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub navigate_back_previous_page: Option<bool>,
    /// 跳转激活的url.
    #[serde(skip_serializing_if = "check::is_void")]
    pub activate_url: Option<String>,
    /// 跳转激活的appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub activate_appid: Option<String>,
    /// 跳转激活的path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub activate_path: Option<String>,
    /// 自定义场景值.
    #[serde(skip_serializing_if = "check::is_void")]
    pub outer_str: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("activate_type", &self.activate_type)?;
        check::text("activate_type", &self.activate_type, 0, usize::MAX)?;
        if let Some(value) = &self.activate_url {
            check::text("activate_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.activate_appid {
            check::text("activate_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.activate_path {
            check::text("activate_path", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.outer_str {
            check::text("outer_str", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`, 商户预授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预授权token.
    pub permission_token: String,
}

fields! {
    PostResponse {
        0 permission_token,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["permission_token"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
