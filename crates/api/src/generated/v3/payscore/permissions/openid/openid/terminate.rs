//! `/v3/payscore/permissions/openid/{openid}/terminate`: 解除用户授权关系（openid） `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/permissions/openid/{openid}/terminate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解除用户授权关系（openid）. Ends an authorization, by openid.
    ///
    /// `POST /v3/payscore/permissions/openid/{openid}/terminate`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/terminate-permissions-by-open-id.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/permissions/openid/{openid}/terminate", "解除用户授权关系（openid）");

/// The body of `POST /v3/payscore/permissions/openid/{openid}/terminate`, 解除用户授权关系（openid）.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 公众号id. AppID of the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 撤销原因. Why the authorization ends. At most 50 characters.
    pub reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("reason", &self.reason)?;
        check::text("reason", &self.reason, 0, 50)?;
        Ok(())
    }
}
