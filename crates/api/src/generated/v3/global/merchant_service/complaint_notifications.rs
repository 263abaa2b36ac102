//! `/v3/global/merchant-service/complaint-notifications`: 创建投诉通知回调 `POST`, 查询投诉通知回调 `GET`, 更新投诉通知回调 `PUT`,
//! 删除投诉通知回调 `DELETE`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/merchant-service/complaint-notifications`.
#[must_use = "a path sends nothing: call `.post()` or `.get()` or `.put()` or `.delete()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创建投诉通知回调.
    ///
    /// `POST /v3/global/merchant-service/complaint-notifications`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询投诉通知回调.
    ///
    /// `GET /v3/global/merchant-service/complaint-notifications`, for merchants and service providers.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }

    /// 更新投诉通知回调.
    ///
    /// `PUT /v3/global/merchant-service/complaint-notifications`, for merchants and service providers.
    pub fn put(self, body: &PutRequest) -> Call<'a, PutResponse> {
        self.0.call(&PUT).with_json(body)
    }

    /// 删除投诉通知回调.
    ///
    /// `DELETE /v3/global/merchant-service/complaint-notifications`, for merchants and service providers.
    pub fn delete(self) -> Call<'a, Empty> {
        self.0.call(&DELETE)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/global/merchant-service/complaint-notifications", "创建投诉通知回调");

static GET: Operation =
    Operation::new("GET", "/v3/global/merchant-service/complaint-notifications", "查询投诉通知回调");

static PUT: Operation =
    Operation::new("PUT", "/v3/global/merchant-service/complaint-notifications", "更新投诉通知回调");

static DELETE: Operation =
    Operation::new("DELETE", "/v3/global/merchant-service/complaint-notifications", "删除投诉通知回调");

/// The answer to `GET /v3/global/merchant-service/complaint-notifications`, 查询投诉通知回调.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号.
    pub mchid: String,
    /// 通知地址.
    pub url: String,
}

fields! {
    GetResponse {
        0 mchid, 1 url,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["mchid", "url"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/global/merchant-service/complaint-notifications`, 创建投诉通知回调.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 通知地址.
    pub url: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("url", &self.url)?;
        check::text("url", &self.url, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/global/merchant-service/complaint-notifications`, 创建投诉通知回调.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户号.
    pub mchid: String,
    /// 通知地址.
    pub url: String,
}

fields! {
    PostResponse {
        0 mchid, 1 url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["mchid", "url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// The body of `PUT /v3/global/merchant-service/complaint-notifications`, 更新投诉通知回调.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PutRequest {
    /// 通知地址.
    pub url: String,
}

impl Check for PutRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("url", &self.url)?;
        check::text("url", &self.url, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `PUT /v3/global/merchant-service/complaint-notifications`, 更新投诉通知回调.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PutResponse {
    /// 商户号.
    pub mchid: String,
    /// 通知地址.
    pub url: String,
}

fields! {
    PutResponse {
        0 mchid, 1 url,
    }
}

impl SensitiveFields for PutResponse {}

pub(crate) static PUT_RESPONSE_SHAPE: Shape = Shape::new(&["mchid", "url"], &[]);

impl Answer for PutResponse {
    const SHAPE: &'static Shape = &PUT_RESPONSE_SHAPE;
}
