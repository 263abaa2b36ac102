//! `/v3/gov/subsidy/goods/upload`: 商品信息上传 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/goods/upload`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商品信息上传.
    ///
    /// `POST /v3/gov/subsidy/goods/upload`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/goods/upload", "商品信息上传");

/// The body of `POST /v3/gov/subsidy/goods/upload`, 商品信息上传.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 消费品类ID. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: i64,
    /// 商品名称.
    pub product_name: String,
    /// 能效等级.
    #[serde(skip_serializing_if = "check::is_void")]
    pub energy_grade: Option<crate::v3::gov::subsidy::EnergyGrade>,
    /// 家电品牌.
    pub brand: String,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 销售企业名称.
    pub seller_name: String,
    /// 统一社会信息代码.
    pub license_number: String,
    /// 基准价格.
    pub base_price: i64,
    /// 近1个月平均交易价. Fen (1/100 yuan).
    pub average_trading_price: i64,
    /// 产品类型.
    pub product_type: crate::v3::gov::subsidy::ProductType,
    /// 商品型号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub product_model: Option<String>,
    /// 商品条码.
    pub bar_code: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::among("appliance_id", self.appliance_id, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])?;
        check::required("product_name", &self.product_name)?;
        check::text("product_name", &self.product_name, 0, usize::MAX)?;
        if let Some(value) = &self.energy_grade {
            check::known("energy_grade", value)?;
        }
        check::required("brand", &self.brand)?;
        check::text("brand", &self.brand, 0, usize::MAX)?;
        check::required("seller_name", &self.seller_name)?;
        check::text("seller_name", &self.seller_name, 0, usize::MAX)?;
        check::required("license_number", &self.license_number)?;
        check::text("license_number", &self.license_number, 0, usize::MAX)?;
        check::required("product_type", &self.product_type)?;
        check::known("product_type", &self.product_type)?;
        if let Some(value) = &self.product_model {
            check::text("product_model", value, 0, usize::MAX)?;
        }
        check::required("bar_code", &self.bar_code)?;
        check::text("bar_code", &self.bar_code, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/goods/upload`, 商品信息上传.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub message: String,
}

fields! {
    PostResponse {
        0 code, 1 message,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["code", "message"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
