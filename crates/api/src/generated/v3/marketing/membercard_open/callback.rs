//! `/v3/marketing/membercard-open/callback`: 设置回调地址 `PATCH`, 查询回调地址 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/callback`.
#[must_use = "a path sends nothing: call `.patch()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 设置回调地址.
    ///
    /// `PATCH /v3/marketing/membercard-open/callback`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_1.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }

    /// 查询回调地址.
    ///
    /// `GET /v3/marketing/membercard-open/callback`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_2.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static PATCH: Operation = Operation::new("PATCH", "/v3/marketing/membercard-open/callback", "设置回调地址");

static GET: Operation = Operation::new("GET", "/v3/marketing/membercard-open/callback", "查询回调地址");

/// The answer to `GET /v3/marketing/membercard-open/callback`, 查询回调地址.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 通知url地址.
    pub notify_url: String,
    /// 商户号.
    pub mchid: Option<String>,
}

fields! {
    GetResponse {
        0 notify_url, 1 mchid,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["notify_url"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/marketing/membercard-open/callback`, 设置回调地址.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 通知url地址.
    pub notify_url: String,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `PATCH /v3/marketing/membercard-open/callback`, 设置回调地址.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 通知url地址.
    pub notify_url: String,
    /// 商户号.
    pub mchid: Option<String>,
}

fields! {
    PatchResponse {
        0 notify_url, 1 mchid,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(&["notify_url"], &[]);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
