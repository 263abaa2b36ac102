//! `/v3/merchant-risk-manage/violation-notifications`: 创建商户违规通知回调地址 `POST`, 查询商户违规通知回调地址 `GET`, 修改商户违规通知回调地址
//! `PUT`, 删除商户违规通知回调地址 `DELETE`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-risk-manage/violation-notifications`.
#[must_use = "a path sends nothing: call `.post()` or `.get()` or `.put()` or `.delete()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创建商户违规通知回调地址.
    ///
    /// `POST /v3/merchant-risk-manage/violation-notifications`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询商户违规通知回调地址.
    ///
    /// `GET /v3/merchant-risk-manage/violation-notifications`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_2.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }

    /// 修改商户违规通知回调地址.
    ///
    /// `PUT /v3/merchant-risk-manage/violation-notifications`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_3.shtml>
    pub fn put(self, body: &PutRequest) -> Call<'a, PutResponse> {
        self.0.call(&PUT).with_json(body)
    }

    /// 删除商户违规通知回调地址.
    ///
    /// `DELETE /v3/merchant-risk-manage/violation-notifications`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_4.shtml>
    pub fn delete(self) -> Call<'a, Empty> {
        self.0.call(&DELETE)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/merchant-risk-manage/violation-notifications", "创建商户违规通知回调地址");

static GET: Operation =
    Operation::new("GET", "/v3/merchant-risk-manage/violation-notifications", "查询商户违规通知回调地址");

static PUT: Operation =
    Operation::new("PUT", "/v3/merchant-risk-manage/violation-notifications", "修改商户违规通知回调地址");

static DELETE: Operation =
    Operation::new("DELETE", "/v3/merchant-risk-manage/violation-notifications", "删除商户违规通知回调地址");

/// The answer to `GET /v3/merchant-risk-manage/violation-notifications`, 查询商户违规通知回调地址.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 通知地址.
    pub notify_url: Option<String>,
}

fields! {
    GetResponse {
        0 notify_url,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

/// The body of `POST /v3/merchant-risk-manage/violation-notifications`, 创建商户违规通知回调地址.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 通知地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/merchant-risk-manage/violation-notifications`, 创建商户违规通知回调地址.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 通知地址.
    pub notify_url: Option<String>,
}

fields! {
    PostResponse {
        0 notify_url,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

/// The body of `PUT /v3/merchant-risk-manage/violation-notifications`, 修改商户违规通知回调地址.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PutRequest {
    /// 通知链接.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PutRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `PUT /v3/merchant-risk-manage/violation-notifications`, 修改商户违规通知回调地址.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PutResponse {
    /// 通知地址.
    pub notify_url: Option<String>,
}

fields! {
    PutResponse {
        0 notify_url,
    }
}

impl SensitiveFields for PutResponse {}

impl Answer for PutResponse {}
