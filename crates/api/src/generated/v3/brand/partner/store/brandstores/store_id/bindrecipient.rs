//! `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`: 绑定收款商户号 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 绑定收款商户号.
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015783177>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient", "绑定收款商户号");

/// The body of `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`, 绑定收款商户号.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 门店收款商户号.
    pub mchid: String,
    /// 门店收款主体.
    pub company_name: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("company_name", &self.company_name)?;
        check::text("company_name", &self.company_name, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`, 绑定收款商户号.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 品牌ID.
    pub brand_id: Option<String>,
    /// 品牌门店ID.
    pub store_id: Option<String>,
    /// 门店收款商户号.
    pub mchid: Option<String>,
    /// 门店收款主体.
    pub company_name: Option<String>,
    /// 收款绑定状态.
    pub recipient_state: Option<crate::v3::brand::partner::store::brandstores::RecipientState>,
}

fields! {
    PostResponse {
        0 brand_id, 1 store_id, 2 mchid, 3 company_name, 4 recipient_state,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
