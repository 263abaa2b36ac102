//! `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`: 查询图片生成任务执行结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询图片生成任务执行结果.
    ///
    /// `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
    "查询图片生成任务执行结果",
);

/// 拼图结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CombineImageResult {
    /// 生成的图片URL.
    pub image_url: String,
}

fields! {
    CombineImageResult {
        0 image_url,
    }
}

pub(crate) static COMBINE_IMAGE_RESULT_SHAPE: Shape = Shape::new(&["image_url"], &[]);

/// 生成商品图结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CutOutResult {
    /// 生成的图片URL.
    pub image_url: String,
}

fields! {
    CutOutResult {
        0 image_url,
    }
}

pub(crate) static CUT_OUT_RESULT_SHAPE: Shape = Shape::new(&["image_url"], &[]);

/// The query of `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
    /// 图片生成类型.
    pub image_generation_type:
        crate::v3::marketing::partner::product_coupon::image_generation_tasks::ImageGenerationType,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("image_generation_type", &self.image_generation_type)?;
        check::known("image_generation_type", &self.image_generation_type)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
        query.push("image_generation_type", &self.image_generation_type);
    }
}

/// The answer to `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`, 查询图片生成任务执行结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 品牌ID.
    pub brand_id: String,
    /// 图片生成的任务ID.
    pub task_id: String,
    /// 图片生成类型.
    pub image_generation_type:
        crate::v3::marketing::partner::product_coupon::image_generation_tasks::ImageGenerationType,
    /// 任务状态.
    pub task_state: TaskState,
    /// 拼图结果.
    pub combine_image_result: Option<CombineImageResult>,
    /// 生成商品图结果.
    pub cut_out_result: Option<CutOutResult>,
}

fields! {
    GetResponse {
        0 brand_id, 1 task_id, 2 image_generation_type, 3 task_state, 4 combine_image_result, 5 cut_out_result,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["brand_id", "task_id", "image_generation_type", "task_state"],
    &[("combine_image_result", &COMBINE_IMAGE_RESULT_SHAPE), ("cut_out_result", &CUT_OUT_RESULT_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 任务状态.
    pub enum TaskState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `FAIL`
        Fail = "FAIL",
        /// `SUCCESS`
        Success = "SUCCESS",
    }
}
