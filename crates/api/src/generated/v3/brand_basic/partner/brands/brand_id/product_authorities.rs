//! `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`: 获得品牌已授权且在生效中的产品权限信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获得品牌已授权且在生效中的产品权限信息.
    ///
    /// `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`, for service providers.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/brand-basic/partner/brands/{brand_id}/product-authorities",
    "获得品牌已授权且在生效中的产品权限信息",
);

/// The answer to `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`, 获得品牌已授权且在生效中的产品权限信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 品牌ID.
    pub brand_id: String,
    /// 授权类型.
    pub authorization_type: AuthorizationType,
    /// 授权产品权限.
    pub authorization_product: Option<Vec<AuthorizationProduct>>,
    /// 更新时间.
    pub update_time: Time,
}

fields! {
    GetResponse {
        0 brand_id, 1 authorization_type, 2 authorization_product, 3 update_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["brand_id", "authorization_type", "update_time"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// One of these values.
    pub enum AuthorizationProduct {
        /// `BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD`
        BrandProductAuthorityMerchantCard = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
        /// `BRAND_PRODUCT_AUTHORITY_CARD_LINK`
        BrandProductAuthorityCardLink = "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
        /// `BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON`
        BrandProductAuthorityProductCoupon = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
        /// `BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON`
        BrandProductAuthorityShakeCoupon = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
        /// `BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT`
        BrandProductAuthorityBrandPayGift = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
        /// `BRAND_PRODUCT_AUTHORITY_BRAND_STORE`
        BrandProductAuthorityBrandStore = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
        /// `BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE`
        BrandProductAuthorityPaymentMerchantManage = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
        /// `BRAND_PRODUCT_AUTHORITY_APPID_MANAGE`
        BrandProductAuthorityAppidManage = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
        /// `BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE`
        BrandProductAuthorityFinderManage = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
        /// `BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE`
        BrandProductAuthorityCategoryManage = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
    }
}

open_enum! {
    /// 授权类型.
    pub enum AuthorizationType {
        /// `AUTHORIZATION_TYPE_HOSTING`
        AuthorizationTypeHosting = "AUTHORIZATION_TYPE_HOSTING",
        /// `AUTHORIZATION_TYPE_PARTLY`
        AuthorizationTypePartly = "AUTHORIZATION_TYPE_PARTLY",
    }
}
