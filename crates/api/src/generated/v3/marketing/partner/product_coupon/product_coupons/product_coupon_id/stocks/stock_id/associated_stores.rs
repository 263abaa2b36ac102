//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`:
//! 查询批次关联门店列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询批次关联门店列表.
    ///
    /// `GET
    /// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`,
    /// for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781546>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    "查询批次关联门店列表",
);

/// The query of `GET
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页大小.
    pub page_size: Option<i64>,
    /// 分页Token.
    pub page_token: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.page_token {
            check::text("page_token", value, 0, usize::MAX)?;
        }
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("page_size", self.page_size.as_ref());
        query.push_some("page_token", self.page_token.as_ref());
        query.push("brand_id", &self.brand_id);
    }
}

/// The answer to `GET
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`,
/// 查询批次关联门店列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 总个数.
    pub total_count: i64,
    /// 下一页Token.
    pub next_page_token: Option<String>,
    /// 门店列表.
    pub store_list:
        Option<Vec<crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::Store>>,
}

fields! {
    GetResponse {
        0 total_count, 1 next_page_token, 2 store_list,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["total_count"],
    &[("store_list", &crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::STORE_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
