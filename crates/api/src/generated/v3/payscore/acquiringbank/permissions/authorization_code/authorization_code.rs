//! `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`: 从业机构查询与用户授权记录（授权协议号）
//! `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The path `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 从业机构查询与用户授权记录（授权协议号）. Whether a user has authorized the service. For payment institutions.
    ///
    /// `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`, for merchants and
    /// service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/get-acquiring-bank-permissions-by-code.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",
    "从业机构查询与用户授权记录（授权协议号）",
);

/// The query of `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 渠道商商户号. Merchant id of the channel partner. At most 32 characters.
    pub channel_id: String,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("channel_id", &self.channel_id)?;
        check::text("channel_id", &self.channel_id, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("service_id", &self.service_id);
        query.push("channel_id", &self.channel_id);
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`,
/// 从业机构查询与用户授权记录（授权协议号）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商应用ID. AppID of the institution. At most 32 characters.
    pub appid: String,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 服务商公众号下的用户标识. The user's openid under the service provider's AppID. At most 128 characters.
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识. The user's openid under the sub-merchant's AppID. At most 128 characters.
    pub sub_openid: Option<String>,
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
    /// 渠道商商户号. Merchant id of the channel partner. At most 32 characters.
    pub channel_id: Option<String>,
}

fields! {
    GetResponse {
        0 service_id, 1 appid, 2 mchid, 3 openid, 4 sub_openid, 5 authorization_code, 6 authorization_state,
        7 notify_url, 8 cancel_authorization_time, 9 authorization_success_time, 10 sub_mchid, 11 sub_appid,
        12 channel_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["service_id", "appid", "mchid", "authorization_code", "authorization_state", "sub_mchid"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
