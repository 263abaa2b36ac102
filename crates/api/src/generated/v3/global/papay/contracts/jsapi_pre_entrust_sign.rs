//! `/v3/global/papay/contracts/jsapi-pre-entrust-sign`: JSAPI预签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/papay/contracts/jsapi-pre-entrust-sign`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// JSAPI预签约.
    ///
    /// `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_15.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/global/papay/contracts/jsapi-pre-entrust-sign", "JSAPI预签约");

/// The body of `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`, JSAPI预签约.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 机构APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 机构商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_mchid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 模板ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<i64>,
    /// 商户侧签约协议号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_contract_code: Option<String>,
    /// 用户账户展示名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_display_name: Option<String>,
    /// 签约成功通知url.
    #[serde(skip_serializing_if = "check::is_void")]
    pub success_notify_url: Option<String>,
    /// 商户appid下的用户标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 签约完成跳转URL.
    #[serde(skip_serializing_if = "check::is_void")]
    pub return_url: Option<String>,
    /// 过期时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub expired_time: Option<Time>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_appid {
            check::text("sp_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_contract_code {
            check::text("out_contract_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.user_display_name {
            check::text("user_display_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.success_notify_url {
            check::text("success_notify_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.return_url {
            check::text("return_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`, JSAPI预签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 签约跳转URL.
    pub sign_url: String,
}

fields! {
    PostResponse {
        0 sign_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["sign_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
