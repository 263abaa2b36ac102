//! `/v3/payscore/permissions`: 商户预授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod assess_user_risk_level;
pub mod authorization_code;
pub mod openid;

/// The path `/v3/payscore/permissions`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/permissions/assess-user-risk-level`.
    pub fn assess_user_risk_level(self) -> assess_user_risk_level::Path<'a> {
        assess_user_risk_level::Path(self.0.segment("assess-user-risk-level"))
    }

    /// On to `/v3/payscore/permissions/authorization-code`.
    pub fn authorization_code(self) -> authorization_code::Path<'a> {
        authorization_code::Path(self.0.segment("authorization-code"))
    }

    /// On to `/v3/payscore/permissions/openid`.
    pub fn openid(self) -> openid::Path<'a> {
        openid::Path(self.0.segment("openid"))
    }

    /// 商户预授权. Issues the token with which the user opens the authorization page; it lives for one hour.
    ///
    /// `POST /v3/payscore/permissions`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/apply-permissions.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/permissions", "商户预授权");

/// The body of `POST /v3/payscore/permissions`, 商户预授权.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务id. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 公众号id. AppID of the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 授权协议号. Your number for this authorization, unique: digits, letters and `_-|*`. Never use it for a second
    /// user. At most 32 characters. Matches `^[0-9A-Za-z_|*-]+$`.
    pub authorization_code: String,
    /// 通知地址. Public address told when an authorization begins or ends; no query string. At most 255 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("authorization_code", &self.authorization_code)?;
        check::text("authorization_code", &self.authorization_code, 0, 32)?;
        check::pattern("authorization_code", &self.authorization_code, &PATTERN_1)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 255)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/permissions`, 商户预授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预授权token. Hand it to the authorization page, within one hour.
    pub apply_permissions_token: String,
}

fields! {
    PostResponse {
        0 apply_permissions_token,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["apply_permissions_token"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 授权状态.
    ///
    /// `UNAVAILABLE`: not authorized. `AVAILABLE`: authorized. `UNBINDUSER`: authorized before, taken back.
    pub enum AuthorizationState {
        /// `UNAVAILABLE`
        Unavailable = "UNAVAILABLE",
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `UNBINDUSER`
        Unbinduser = "UNBINDUSER",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_|*-]+$");
