//! `/v3/payscore/partner/permissions/authorization-code/{authorization_code}`: 查询与用户授权记录（授权协议号） `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The path `/v3/payscore/partner/permissions/authorization-code/{authorization_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 查询与用户授权记录（授权协议号）. Whether a user has authorized the service, by your authorization number. For service
    /// providers.
    ///
    /// `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/get-partner-permissions-by-code.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/payscore/partner/permissions/authorization-code/{authorization_code}",
    "查询与用户授权记录（授权协议号）",
);

/// The query of `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("service_id", &self.service_id);
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`,
/// 查询与用户授权记录（授权协议号）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商应用ID. AppID of the service provider. At most 32 characters.
    pub appid: String,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 服务商公众号下的用户标识. The user's openid under the service provider's AppID. At most 128 characters.
    pub openid: Option<String>,
    /// 授权协议号. Your number of the authorization. At most 32 characters.
    pub authorization_code: String,
    /// 授权状态. Whether the user has authorized the service.
    pub authorization_state: String,
    /// 授权通知地址. Address that is told of the authorization.
    pub notify_url: Option<String>,
    /// 最近一次解除授权时间. When the user last took the authorization back.
    pub cancel_authorization_time: Option<Time>,
    /// 最近一次授权成功时间. When the user last authorized.
    pub authorization_success_time: Option<Time>,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 子商户应用ID. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 子商户公众号下的用户标识. The user's openid under the sub-merchant's AppID. At most 128 characters.
    pub sub_openid: Option<String>,
    /// 用户分层. Rating of the user.
    pub user_risk_level: Option<i64>,
    /// 分层版本. Version of the rating.
    pub risk_level_version: Option<i64>,
}

fields! {
    GetResponse {
        0 service_id, 1 appid, 2 mchid, 3 openid, 4 authorization_code, 5 authorization_state, 6 notify_url,
        7 cancel_authorization_time, 8 authorization_success_time, 9 sub_mchid, 10 sub_appid, 11 sub_openid,
        12 user_risk_level, 13 risk_level_version,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["service_id", "appid", "mchid", "authorization_code", "authorization_state", "sub_mchid"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
