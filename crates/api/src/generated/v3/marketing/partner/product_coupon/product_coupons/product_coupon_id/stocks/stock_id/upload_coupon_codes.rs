//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`:
//! 预上传券Code `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 预上传券Code.
    ///
    /// `POST
    /// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`,
    /// for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781572>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    "预上传券Code",
);

/// 上传失败的券Code.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FailedCode {
    /// 券Code. The code.
    pub coupon_code: Option<String>,
    /// 上传失败错误码. Why it was refused, as an error code.
    pub code: Option<String>,
    /// 上传失败错误信息. Why it was refused, in words.
    pub message: Option<String>,
}

fields! {
    FailedCode {
        0 coupon_code, 1 code, 2 message,
    }
}

/// The body of `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`,
/// 预上传券Code.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 请求单号.
    pub out_request_no: String,
    /// 券Code列表.
    pub code_list: Vec<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("code_list", &self.code_list)?;
        for (index, item) in self.code_list.iter().enumerate() {
            check::text(&format!("code_list[{index}]"), item, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`,
/// 预上传券Code.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 去重后券Code总数.
    pub total_count: i64,
    /// 上传成功的券Code列表.
    pub success_code_list: Option<Vec<String>>,
    /// 上传失败的券Code列表.
    pub failed_code_list: Option<Vec<FailedCode>>,
    /// 已经存在的券Code列表.
    pub already_exist_code_list: Option<Vec<String>>,
    /// 重复的券Code列表.
    pub duplicate_code_list: Option<Vec<String>>,
}

fields! {
    PostResponse {
        0 total_count, 1 success_code_list, 2 failed_code_list, 3 already_exist_code_list, 4 duplicate_code_list,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["total_count"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
