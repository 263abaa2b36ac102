//! `/v3/marketing/partner/product-coupon/image-generation-tasks`: 提交图片生成任务 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod task_id;

/// The path `/v3/marketing/partner/product-coupon/image-generation-tasks`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`.
    pub fn task_id(self, task_id: impl AsRef<str>) -> task_id::Path<'a> {
        task_id::Path(
            self.0.variable("task_id", task_id.as_ref(), |value| check::text("task_id", value, 0, usize::MAX)),
        )
    }

    /// 提交图片生成任务.
    ///
    /// `POST /v3/marketing/partner/product-coupon/image-generation-tasks`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/partner/product-coupon/image-generation-tasks", "提交图片生成任务");

/// 拼图数据.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CombineImage {
    /// 优惠范围.
    pub scope: crate::v3::marketing::partner::product_coupon::Scope,
    /// 商品券类型.
    #[serde(rename = "type")]
    pub type_: CombineImageType,
    /// 使用模式.
    pub usage_mode: crate::v3::marketing::partner::UsageMode,
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon: Option<crate::v3::marketing::partner::product_coupon::NormalCoupon>,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<crate::v3::marketing::partner::product_coupon::DiscountCoupon>,
    /// 兑换券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<crate::v3::marketing::partner::product_coupon::ExchangeCoupon>,
    /// 背景颜色色值.
    #[serde(skip_serializing_if = "check::is_void")]
    pub background_color: Option<String>,
}

impl Check for CombineImage {
    fn check(&self) -> Result<(), FieldError> {
        check::required("scope", &self.scope)?;
        check::known("scope", &self.scope)?;
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("usage_mode", &self.usage_mode)?;
        check::known("usage_mode", &self.usage_mode)?;
        if let Some(value) = &self.normal_coupon {
            value.check().map_err(|fault| fault.within("normal_coupon"))?;
        }
        if let Some(value) = &self.discount_coupon {
            value.check().map_err(|fault| fault.within("discount_coupon"))?;
        }
        if let Some(value) = &self.exchange_coupon {
            value.check().map_err(|fault| fault.within("exchange_coupon"))?;
        }
        if let Some(value) = &self.background_color {
            check::text("background_color", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 抠图数据.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CutOut {
    /// 商品图URL.
    pub image_url: String,
}

impl Check for CutOut {
    fn check(&self) -> Result<(), FieldError> {
        check::required("image_url", &self.image_url)?;
        check::text("image_url", &self.image_url, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/marketing/partner/product-coupon/image-generation-tasks`, 提交图片生成任务.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 图片生成的任务ID.
    pub task_id: String,
    /// 图片生成类型.
    pub image_generation_type: ImageGenerationType,
    /// 拼图数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_image: Option<CombineImage>,
    /// 抠图数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut_out: Option<CutOut>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("task_id", &self.task_id)?;
        check::text("task_id", &self.task_id, 0, usize::MAX)?;
        check::required("image_generation_type", &self.image_generation_type)?;
        check::known("image_generation_type", &self.image_generation_type)?;
        if let Some(value) = &self.combine_image {
            value.check().map_err(|fault| fault.within("combine_image"))?;
        }
        if let Some(value) = &self.cut_out {
            value.check().map_err(|fault| fault.within("cut_out"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partner/product-coupon/image-generation-tasks`, 提交图片生成任务.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 图片生成的任务ID.
    pub task_id: String,
    /// 品牌ID.
    pub brand_id: String,
}

fields! {
    PostResponse {
        0 task_id, 1 brand_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["task_id", "brand_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 商品券类型.
    pub enum CombineImageType {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
        /// `EXCHANGE`
        Exchange = "EXCHANGE",
    }
}

open_enum! {
    /// 图片生成类型.
    pub enum ImageGenerationType {
        /// `COMBINE_IMAGE`
        CombineImage = "COMBINE_IMAGE",
        /// `CUT_OUT`
        CutOut = "CUT_OUT",
    }
}
