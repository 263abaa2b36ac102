//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`: 生成小店活动物料码 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 生成小店活动物料码.
    ///
    /// `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`, for merchants and service
    /// providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/create-materials.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
    "生成小店活动物料码",
);

/// An item of `material_list` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Material {
    /// 物料码ID.
    pub material_id: Option<String>,
    /// 物料码链接.
    pub material_url: Option<String>,
}

fields! {
    Material {
        0 material_id, 1 material_url,
    }
}

/// The body of `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`, 生成小店活动物料码.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 请求业务单据.
    pub out_request_no: String,
    /// 生成物料码数量.
    pub material_num: i64,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`, 生成小店活动物料码.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 成功的物料码列表.
    pub material_list: Option<Vec<Material>>,
}

fields! {
    PostResponse {
        0 material_list,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
