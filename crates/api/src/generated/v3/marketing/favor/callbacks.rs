//! `/v3/marketing/favor/callbacks`: 获取已设置的消息通知地址 `GET`, 设置消息通知地址 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/favor/callbacks`.
#[must_use = "a path sends nothing: call `.get()` or `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取已设置的消息通知地址.
    ///
    /// `GET /v3/marketing/favor/callbacks`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }

    /// 设置消息通知地址.
    ///
    /// `POST /v3/marketing/favor/callbacks`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static GET: Operation = Operation::new("GET", "/v3/marketing/favor/callbacks", "获取已设置的消息通知地址");

static POST: Operation = Operation::new("POST", "/v3/marketing/favor/callbacks", "设置消息通知地址");

/// The query of `GET /v3/marketing/favor/callbacks`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商户号.
    pub mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("mchid", &self.mchid);
    }
}

/// The answer to `GET /v3/marketing/favor/callbacks`, 获取已设置的消息通知地址.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号.
    pub mchid: String,
    /// 通知地址.
    pub notify_url: String,
}

fields! {
    GetResponse {
        0 mchid, 1 notify_url,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["mchid", "notify_url"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/marketing/favor/callbacks`, 设置消息通知地址.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户号.
    pub mchid: String,
    /// 通知url地址.
    pub notify_url: String,
    /// 回调开关.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub switch: Option<bool>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/favor/callbacks`, 设置消息通知地址.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 修改时间.
    pub update_time: Time,
    /// 通知地址.
    pub notify_url: String,
}

fields! {
    PostResponse {
        0 update_time, 1 notify_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["update_time", "notify_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
