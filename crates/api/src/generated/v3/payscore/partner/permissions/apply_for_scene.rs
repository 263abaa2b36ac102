//! `/v3/payscore/partner/permissions/apply-for-scene`: 服务商场景中预授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/partner/permissions/apply-for-scene`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 服务商场景中预授权. Issues a token with which the user authorizes the service while paying. For service providers.
    ///
    /// `POST /v3/payscore/partner/permissions/apply-for-scene`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/scene-apply-partner-permissions.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/partner/permissions/apply-for-scene", "服务商场景中预授权");

/// The body of `POST /v3/payscore/partner/permissions/apply-for-scene`, 服务商场景中预授权.
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
    /// 子商户的商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 授权协议号. Your number for this authorization, unique: digits, letters and `_-|*`. Never use it for a second
    /// user. At most 32 characters. Matches `^[0-9A-Za-z_|*-]+$`.
    pub authorization_code: String,
    /// 通知地址. Public address told when an authorization begins or ends; no query string. At most 255 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 授权场景. Where the user authorizes.
    pub scene: Scene,
    /// 微信支付交易中授权附带的参数. The payment order that the authorization comes with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_scene_info: Option<TransactionSceneInfo>,
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
        check::required("scene", &self.scene)?;
        check::known("scene", &self.scene)?;
        if let Some(value) = &self.transaction_scene_info {
            value.check().map_err(|fault| fault.within("transaction_scene_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/partner/permissions/apply-for-scene`, 服务商场景中预授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 授权场景. Where the user authorizes.
    pub scene: Scene,
    /// 微信支付交易中授权token. Token with which the payment also authorizes the service.
    pub transaction_permissions_token: Option<String>,
}

fields! {
    PostResponse {
        0 scene, 1 transaction_permissions_token,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["scene"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 微信支付交易中授权附带的参数.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TransactionSceneInfo {
    /// 支付下单的商户号. Merchant id that places the payment order.
    pub mchid: String,
    /// 支付下单的子商户号. Merchant id of the sub-merchant that the payment order is for.
    pub sub_mchid: String,
}

impl Check for TransactionSceneInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

open_enum! {
    /// 授权场景.
    ///
    /// `TRANSACTION`: while paying.
    pub enum Scene {
        /// `TRANSACTION`
        Transaction = "TRANSACTION",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_|*-]+$");
