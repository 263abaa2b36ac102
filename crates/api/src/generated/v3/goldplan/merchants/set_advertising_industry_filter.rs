//! `/v3/goldplan/merchants/set-advertising-industry-filter`: 同业过滤标签管理 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/goldplan/merchants/set-advertising-industry-filter`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 同业过滤标签管理.
    ///
    /// `POST /v3/goldplan/merchants/set-advertising-industry-filter`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_3.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/goldplan/merchants/set-advertising-industry-filter", "同业过滤标签管理");

/// The body of `POST /v3/goldplan/merchants/set-advertising-industry-filter`, 同业过滤标签管理.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 特约子商户号.
    pub sub_mchid: String,
    /// 同业过滤标签值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advertising_industry_filters: Option<Vec<crate::v3::goldplan::merchants::AdvertisingIndustryFilter>>,
}

impl Check for PostRequest {
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
