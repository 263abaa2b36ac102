//! `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`: 商户解除用户授权关系 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户解除用户授权关系. Ends an authorization. Older operation: see `permissions/openid/{openid}/terminate`.
    ///
    /// `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml>
    pub fn post(self, query: &PostQuery, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_query(query).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/users/{openid}/permissions/{service_id}/terminate", "商户解除用户授权关系");

/// The query of `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostQuery {
    /// 用户标识. The user's openid under the AppID. At most 128 characters.
    pub openid: Option<String>,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: Option<String>,
}

impl Check for PostQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 128)?;
        }
        if let Some(value) = &self.service_id {
            check::text("service_id", value, 0, 32)?;
        }
        Ok(())
    }
}

impl QueryString for PostQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("openid", self.openid.as_ref());
        query.push_some("service_id", self.service_id.as_ref());
    }
}

/// The body of `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`, 商户解除用户授权关系.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公众账号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 撤销原因. Why it ends; the user sees it.
    pub reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("reason", &self.reason)?;
        check::text("reason", &self.reason, 0, usize::MAX)?;
        Ok(())
    }
}
