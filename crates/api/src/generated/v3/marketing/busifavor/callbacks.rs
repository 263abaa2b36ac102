//! `/v3/marketing/busifavor/callbacks`: 设置商家券事件通知地址 `POST`, 查询商家券事件通知地址 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/callbacks`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 设置商家券事件通知地址.
    ///
    /// `POST /v3/marketing/busifavor/callbacks`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_7.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询商家券事件通知地址.
    ///
    /// `GET /v3/marketing/busifavor/callbacks`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_8.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/busifavor/callbacks", "设置商家券事件通知地址");

static GET: Operation = Operation::new("GET", "/v3/marketing/busifavor/callbacks", "查询商家券事件通知地址");

/// The query of `GET /v3/marketing/busifavor/callbacks`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商户号.
    pub mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("mchid", self.mchid.as_ref());
    }
}

/// The answer to `GET /v3/marketing/busifavor/callbacks`, 查询商家券事件通知地址.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 通知URL地址.
    pub notify_url: String,
    /// 商户号.
    pub mchid: String,
}

fields! {
    GetResponse {
        0 notify_url, 1 mchid,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["notify_url", "mchid"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/marketing/busifavor/callbacks`, 设置商家券事件通知地址.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
    /// 通知URL地址.
    pub notify_url: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/busifavor/callbacks`, 设置商家券事件通知地址.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 修改时间.
    pub update_time: Option<Time>,
    /// 通知URL地址.
    pub notify_url: String,
    /// 商户号.
    pub mchid: String,
}

fields! {
    PostResponse {
        0 update_time, 1 notify_url, 2 mchid,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["notify_url", "mchid"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
