//! `/v3/ecommerce/applyments/submit-sign-verify-info`: 平台代理签约核身 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/applyments/submit-sign-verify-info`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 平台代理签约核身. Reports that the platform had the agreement signed and the identity checked for an application.
    ///
    /// `POST /v3/ecommerce/applyments/submit-sign-verify-info`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015616722>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/applyments/submit-sign-verify-info", "平台代理签约核身");

/// The body of `POST /v3/ecommerce/applyments/submit-sign-verify-info`, 平台代理签约核身.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 业务申请编号. Your number of the application. At most 124 characters.
    pub out_request_no: String,
    /// 微信支付申请单号. WeChat Pay number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
    /// 预签署微信支付协议时间. When the agreement with WeChat Pay was signed beforehand.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pre_sign_time: Option<Time>,
    /// 平台代理核身信息. How the platform verified the identity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_verify_identity_info: Option<ProxyVerifyIdentityInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, 124)?;
        if let Some(value) = &self.proxy_verify_identity_info {
            value.check().map_err(|fault| fault.within("proxy_verify_identity_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/applyments/submit-sign-verify-info`, 平台代理签约核身.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付申请单号. WeChat Pay's number of the application.
    pub applyment_id: i64,
}

fields! {
    PostResponse {
        0 applyment_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["applyment_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 平台代理核身信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ProxyVerifyIdentityInfo {
    /// 核身方式. How the identity was verified.
    pub verify_identity_type: VerifyIdentityType,
    /// 核身结果. Whether the identity was verified.
    pub verify_identity_result: bool,
}

impl Check for ProxyVerifyIdentityInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("verify_identity_type", &self.verify_identity_type)?;
        check::known("verify_identity_type", &self.verify_identity_type)?;
        Ok(())
    }
}

open_enum! {
    /// 核身方式.
    ///
    /// Face to face, or remotely.
    pub enum VerifyIdentityType {
        /// `VERIFY_IDENTITY_TYPE_FACE_TO_FACE`
        VerifyIdentityTypeFaceToFace = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
        /// `VERIFY_IDENTITY_TYPE_REMOTE`
        VerifyIdentityTypeRemote = "VERIFY_IDENTITY_TYPE_REMOTE",
    }
}
