//! `/v3/payscore/partner/permissions/assess-user-risk-level`: 服务商评估用户分层 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/partner/permissions/assess-user-risk-level`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 服务商评估用户分层. Rates how safe it is to serve a user first. For service providers.
    ///
    /// `POST /v3/payscore/partner/permissions/assess-user-risk-level`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/assess-partner-user-risk-level.html>
    pub fn post(self, query: &PostQuery, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_query(query).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/partner/permissions/assess-user-risk-level", "服务商评估用户分层");

/// The query of `POST /v3/payscore/partner/permissions/assess-user-risk-level`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostQuery {
    /// 子商户商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
}

impl Check for PostQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for PostQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The body of `POST /v3/payscore/partner/permissions/assess-user-risk-level`, 服务商评估用户分层.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商的公众号ID. AppID of the service provider; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 子商户的公众号ID. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 授权协议号. Your number for this authorization, unique: digits, letters and `_-|*`. Never use it for a second
    /// user. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub authorization_code: Option<String>,
    /// 服务商的用户标识. Openid of the user under `appid`. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 子商户的用户标识. Openid of the user under `sub_appid`. Send it or `openid`. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_openid: Option<String>,
    /// 先用后付商品信息. What is bought.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shopping_info: Option<ShoppingInfo>,
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
        if let Some(value) = &self.authorization_code {
            check::text("authorization_code", value, 0, 32)?;
        }
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 128)?;
        }
        if let Some(value) = &self.sub_openid {
            check::text("sub_openid", value, 0, 128)?;
        }
        if let Some(value) = &self.shopping_info {
            value.check().map_err(|fault| fault.within("shopping_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/partner/permissions/assess-user-risk-level`, 服务商评估用户分层.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 公众号ID. AppID of the service provider. At most 32 characters.
    pub appid: String,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 用户标识. The user's openid under the AppID. At most 128 characters.
    pub openid: Option<String>,
    /// 授权协议号. Your number of the authorization. At most 32 characters.
    pub authorization_code: Option<String>,
    /// 授权状态. Whether the user has authorized the service.
    pub authorization_state: String,
    /// 授权通知地址. Address that is told of the authorization.
    pub notify_url: Option<String>,
    /// 最近一次解除授权时间. When the user last took the authorization back.
    pub cancel_authorization_time: Option<Time>,
    /// 最近一次授权成功时间. When the user last authorized.
    pub authorization_success_time: Option<Time>,
    /// 子商户商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// 子商户的公众号ID. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 子商户的用户标识. The user's openid under the sub-merchant's AppID. At most 128 characters.
    pub sub_openid: Option<String>,
    /// 用户标签. Label of the user.
    pub user_label: Option<String>,
    /// 渠道商商户号. Merchant id of the channel partner. At most 32 characters.
    pub channel_id: Option<String>,
    /// 用户分层. Rating of the user.
    pub user_risk_level: Option<i64>,
    /// 分层版本. Version of the rating.
    pub risk_level_version: Option<i64>,
}

fields! {
    PostResponse {
        0 service_id, 1 appid, 2 mchid, 3 openid, 4 authorization_code, 5 authorization_state, 6 notify_url,
        7 cancel_authorization_time, 8 authorization_success_time, 9 sub_mchid, 10 sub_appid, 11 sub_openid,
        12 user_label, 13 channel_id, 14 user_risk_level, 15 risk_level_version,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["service_id", "appid", "mchid", "authorization_state"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 先用后付商品信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ShoppingInfo {
    /// 商品列表. What is bought.
    pub goods: Vec<crate::v3::payscore::Goods>,
}

impl Check for ShoppingInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("goods", &self.goods)?;
        for (index, item) in self.goods.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("goods", index))?;
        }
        Ok(())
    }
}
