//! `/v3/goldplan/merchants/open-advertising-show`: 开通广告展示 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/goldplan/merchants/open-advertising-show`.
#[must_use = "a path sends nothing: call `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 开通广告展示.
    ///
    /// `PATCH /v3/goldplan/merchants/open-advertising-show`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_4.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, Empty> {
        self.0.call(&PATCH).with_json(body)
    }
}

static PATCH: Operation = Operation::new("PATCH", "/v3/goldplan/merchants/open-advertising-show", "开通广告展示");

/// The body of `PATCH /v3/goldplan/merchants/open-advertising-show`, 开通广告展示.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 特约商户号.
    pub sub_mchid: String,
    /// 同业过滤标签值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advertising_industry_filters: Option<Vec<crate::v3::goldplan::merchants::AdvertisingIndustryFilter>>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        if let Some(value) = &self.advertising_industry_filters {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("advertising_industry_filters[{index}]"), item)?;
            }
        }
        Ok(())
    }
}
