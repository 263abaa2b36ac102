//! `/v3/payscore/partner/permissions`: 商户预授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply_for_scene;
pub mod assess_user_risk_level;
pub mod authorization_code;
pub mod search;
pub mod terminate;

/// The path `/v3/payscore/partner/permissions`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/partner/permissions/apply-for-scene`.
    pub fn apply_for_scene(self) -> apply_for_scene::Path<'a> {
        apply_for_scene::Path(self.0.segment("apply-for-scene"))
    }

    /// On to `/v3/payscore/partner/permissions/assess-user-risk-level`.
    pub fn assess_user_risk_level(self) -> assess_user_risk_level::Path<'a> {
        assess_user_risk_level::Path(self.0.segment("assess-user-risk-level"))
    }

    /// On to `/v3/payscore/partner/permissions/authorization-code`.
    pub fn authorization_code(self) -> authorization_code::Path<'a> {
        authorization_code::Path(self.0.segment("authorization-code"))
    }

    /// On to `/v3/payscore/partner/permissions/search`.
    pub fn search(self) -> search::Path<'a> {
        search::Path(self.0.segment("search"))
    }

    /// On to `/v3/payscore/partner/permissions/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 商户预授权. Issues the token with which the user opens the authorization page; it lives for one hour. For service
    /// providers.
    ///
    /// `POST /v3/payscore/partner/permissions`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/apply-partner-permissions.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/partner/permissions", "商户预授权");

/// The body of `POST /v3/payscore/partner/permissions`, 商户预授权.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商应用ID. AppID of the service provider; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 子商户应用ID. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 授权协议号. Your number for this authorization, unique: digits, letters and `_-|*`. Never use it for a second
    /// user. At most 32 characters. Matches `^[0-9A-Za-z_|*-]+$`.
    pub authorization_code: String,
    /// 商户回调地址. Public address told when an authorization begins or ends; no query string. At most 255 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("authorization_code", &self.authorization_code)?;
        check::text("authorization_code", &self.authorization_code, 0, 32)?;
        check::pattern("authorization_code", &self.authorization_code, &PATTERN_1)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 255)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/partner/permissions`, 商户预授权.
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

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_|*-]+$");
