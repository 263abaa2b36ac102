//! `/v3/brand/partner/store/brandstores/{store_id}/resume`: 恢复门店营业 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/partner/store/brandstores/{store_id}/resume`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 恢复门店营业.
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/resume`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/brand/partner/store/brandstores/{store_id}/resume", "恢复门店营业");

/// The body of `POST /v3/brand/partner/store/brandstores/{store_id}/resume`, 恢复门店营业.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/brand/partner/store/brandstores/{store_id}/resume`, 恢复门店营业.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 品牌ID.
    pub brand_id: String,
    /// 品牌门店ID.
    pub store_id: Option<String>,
    /// 门店状态.
    pub store_state: Option<crate::v3::brand::partner::store::brandstores::StoreState>,
}

fields! {
    PostResponse {
        0 brand_id, 1 store_id, 2 store_state,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["brand_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
