//! `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`: 设置投放计划回调地址 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 设置投放计划回调地址.
    ///
    /// `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016184598>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url", "设置投放计划回调地址");

/// The body of `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`, 设置投放计划回调地址.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 通知url地址.
    pub notify_url: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`, 设置投放计划回调地址.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 通知地址.
    pub notify_url: String,
}

fields! {
    PostResponse {
        0 notify_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["notify_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
