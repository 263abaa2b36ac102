//! `/v3/offlinefacemch/tokens`: 获取凭证授权接口 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/offlinefacemch/tokens`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取凭证授权接口.
    ///
    /// `POST /v3/offlinefacemch/tokens`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/offlinefacemch/tokens", "获取凭证授权接口");

/// The body of `POST /v3/offlinefacemch/tokens`, 获取凭证授权接口.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 使用场景.
    #[serde(skip_serializing_if = "check::is_void")]
    pub scene: Option<String>,
    /// 小程序/h5鉴权场景初始化数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_init_data: Option<WebInitData>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.scene {
            check::text("scene", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.web_init_data {
            value.check().map_err(|fault| fault.within("web_init_data"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/offlinefacemch/tokens`, 获取凭证授权接口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 授权凭证.
    pub token: Option<String>,
}

fields! {
    PostResponse {
        0 token,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

/// 小程序/h5鉴权场景初始化数据.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct WebInitData {
    /// 商户刷脸用户ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_user_id: Option<String>,
    /// 机构ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub organization_id: Option<String>,
}

impl Check for WebInitData {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.out_user_id {
            check::text("out_user_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.organization_id {
            check::text("organization_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
