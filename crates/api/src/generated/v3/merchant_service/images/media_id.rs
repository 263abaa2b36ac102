//! `/v3/merchant-service/images/{media_id}`: 图片下载 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-service/images/{media_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 图片下载. The bytes of an image of a complaint. The answer carries no signature.
    ///
    /// `GET /v3/merchant-service/images/{media_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/images/query-images.html>
    pub fn get(self) -> Fetch<'a> {
        Fetch::new(self.0.call(&GET))
    }
}

static GET: Operation = Operation::new("GET", "/v3/merchant-service/images/{media_id}", "图片下载");
