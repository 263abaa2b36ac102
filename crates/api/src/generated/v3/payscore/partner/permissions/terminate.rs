//! `/v3/payscore/partner/permissions/terminate`: 解除用户授权关系（openid） `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/partner/permissions/terminate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解除用户授权关系（openid）. Ends an authorization, by openid. For service providers.
    ///
    /// `POST /v3/payscore/partner/permissions/terminate`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/terminate-partner-permissions-by-open-id.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/partner/permissions/terminate", "解除用户授权关系（openid）");

/// The body of `POST /v3/payscore/partner/permissions/terminate`, 解除用户授权关系（openid）.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商公众号下的用户标识. Openid of the user under `appid`. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 子商户公众号下openid. Openid of the user under `sub_appid`. Send it or `openid`. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_openid: Option<String>,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商应用ID. AppID of the service provider; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 子商户应用ID. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 撤销原因. Why the authorization ends. At most 50 characters.
    pub reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 128)?;
        }
        if let Some(value) = &self.sub_openid {
            check::text("sub_openid", value, 0, 128)?;
        }
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("reason", &self.reason)?;
        check::text("reason", &self.reason, 0, 50)?;
        Ok(())
    }
}
