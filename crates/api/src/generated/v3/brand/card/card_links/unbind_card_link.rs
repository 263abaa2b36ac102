//! `/v3/brand/card/card-links/unbind-card-link`: 解除已生效交易连接名片场景 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/card/card-links/unbind-card-link`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解除已生效交易连接名片场景.
    ///
    /// `POST /v3/brand/card/card-links/unbind-card-link`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/brand/card/card-links/unbind-card-link", "解除已生效交易连接名片场景");

/// The body of `POST /v3/brand/card/card-links/unbind-card-link`, 解除已生效交易连接名片场景.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 交易场景类型.
    pub payment_scene: crate::v3::brand::card::card_links::PaymentScene,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_link_mchid: Option<String>,
    /// 服务ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_id: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("payment_scene", &self.payment_scene)?;
        check::known("payment_scene", &self.payment_scene)?;
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.card_link_mchid {
            check::text("card_link_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.service_id {
            check::text("service_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/brand/card/card-links/unbind-card-link`, 解除已生效交易连接名片场景.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 品牌ID.
    pub brand_id: String,
    /// 交易场景类型.
    pub payment_scene: crate::v3::brand::card::card_links::PaymentScene,
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 商户号.
    pub card_link_mchid: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
}

fields! {
    PostResponse {
        0 brand_id, 1 payment_scene, 2 appid, 3 card_link_mchid, 4 service_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["brand_id", "payment_scene"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
