//! `/v3/marketing/partner/product-coupon/notify-configs`: 设置商品券事件通知地址 `POST`, 获取商品券事件通知地址 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/notify-configs`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 设置商品券事件通知地址.
    ///
    /// `POST /v3/marketing/partner/product-coupon/notify-configs`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781286>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 获取商品券事件通知地址.
    ///
    /// `GET /v3/marketing/partner/product-coupon/notify-configs`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781284>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/partner/product-coupon/notify-configs", "设置商品券事件通知地址");

static GET: Operation =
    Operation::new("GET", "/v3/marketing/partner/product-coupon/notify-configs", "获取商品券事件通知地址");

/// The answer to `GET /v3/marketing/partner/product-coupon/notify-configs`, 获取商品券事件通知地址.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 通知URL地址.
    pub notify_url: String,
    /// 修改时间.
    pub update_time: Time,
}

fields! {
    GetResponse {
        0 notify_url, 1 update_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["notify_url", "update_time"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/marketing/partner/product-coupon/notify-configs`, 设置商品券事件通知地址.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 通知URL地址.
    pub notify_url: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partner/product-coupon/notify-configs`, 设置商品券事件通知地址.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 通知URL地址.
    pub notify_url: String,
    /// 修改时间.
    pub update_time: Time,
}

fields! {
    PostResponse {
        0 notify_url, 1 update_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["notify_url", "update_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
