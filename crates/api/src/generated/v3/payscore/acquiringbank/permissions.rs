//! `/v3/payscore/acquiringbank/permissions`: 从业机构预授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod authorization_code;

/// The path `/v3/payscore/acquiringbank/permissions`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/acquiringbank/permissions/authorization-code`.
    pub fn authorization_code(self) -> authorization_code::Path<'a> {
        authorization_code::Path(self.0.segment("authorization-code"))
    }

    /// 从业机构预授权. Issues the token with which the user opens the authorization page. For payment institutions.
    ///
    /// `POST /v3/payscore/acquiringbank/permissions`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/apply-acquiring-bank-permissions.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/acquiringbank/permissions", "从业机构预授权");

/// The body of `POST /v3/payscore/acquiringbank/permissions`, 从业机构预授权.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 渠道商商户号. Merchant id of the channel partner. At most 32 characters.
    pub channel_id: String,
    /// 服务商应用ID. AppID of the institution. At most 32 characters.
    pub appid: String,
    /// 子商户应用ID. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 授权协议号. Your number of the authorization. At most 32 characters.
    pub authorization_code: String,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("channel_id", &self.channel_id)?;
        check::text("channel_id", &self.channel_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("authorization_code", &self.authorization_code)?;
        check::text("authorization_code", &self.authorization_code, 0, 32)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 256)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/acquiringbank/permissions`, 从业机构预授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预授权token. Token with which the authorization page is opened.
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
