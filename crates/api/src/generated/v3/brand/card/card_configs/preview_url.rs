//! `/v3/brand/card/card-configs/preview-url`: 获取商家名片预览二维码 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/card/card-configs/preview-url`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取商家名片预览二维码.
    ///
    /// `GET /v3/brand/card/card-configs/preview-url`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/brand/card/card-configs/preview-url", "获取商家名片预览二维码");

/// The query of `GET /v3/brand/card/card-configs/preview-url`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 业务申请编号.
    pub business_code: Option<String>,
    /// 微信支付申请单号.
    pub applyment_id: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.business_code {
            check::text("business_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.applyment_id {
            check::text("applyment_id", value, 0, usize::MAX)?;
        }
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("business_code", self.business_code.as_ref());
        query.push_some("applyment_id", self.applyment_id.as_ref());
        query.push("brand_id", &self.brand_id);
    }
}

/// The answer to `GET /v3/brand/card/card-configs/preview-url`, 获取商家名片预览二维码.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 业务申请编号.
    pub business_code: String,
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 商家名片预览二维码链接.
    pub card_preview_url: String,
    /// 预览二维码链接过期时间.
    pub url_expired_time: Time,
}

fields! {
    GetResponse {
        0 business_code, 1 applyment_id, 2 brand_id, 3 card_preview_url, 4 url_expired_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["business_code", "applyment_id", "brand_id", "card_preview_url", "url_expired_time"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
