//! `/v3/brand/card/card-configs/publish`: 发布商家名片配置 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/card/card-configs/publish`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 发布商家名片配置.
    ///
    /// `POST /v3/brand/card/card-configs/publish`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/brand/card/card-configs/publish", "发布商家名片配置");

/// The body of `POST /v3/brand/card/card-configs/publish`, 发布商家名片配置.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 业务申请编号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_code: Option<String>,
    /// 微信支付申请单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub applyment_id: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
    /// 发布方式.
    pub publish_type: PublishType,
    /// 定时发布时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub scheduled_publish_time: Option<Time>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.business_code {
            check::text("business_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.applyment_id {
            check::text("applyment_id", value, 0, usize::MAX)?;
        }
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("publish_type", &self.publish_type)?;
        check::known("publish_type", &self.publish_type)?;
        Ok(())
    }
}

/// The answer to `POST /v3/brand/card/card-configs/publish`, 发布商家名片配置.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 业务申请编号.
    pub business_code: String,
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 发布方式.
    pub publish_type: PublishType,
    /// 定时发布时间.
    pub scheduled_publish_time: Option<Time>,
}

fields! {
    PostResponse {
        0 business_code, 1 applyment_id, 2 brand_id, 3 publish_type, 4 scheduled_publish_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["business_code", "applyment_id", "brand_id", "publish_type"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 发布方式.
    pub enum PublishType {
        /// `IMMEDIATE_PUBLISH`
        ImmediatePublish = "IMMEDIATE_PUBLISH",
        /// `SCHEDULED_PUBLISH`
        ScheduledPublish = "SCHEDULED_PUBLISH",
    }
}
