//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`: 修改商品券 `PATCH`, 查询商品券 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod deactivate;
pub mod stock_bundles;
pub mod stocks;

/// The path `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`.
#[must_use = "a path sends nothing: call `.patch()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`.
    pub fn deactivate(self) -> deactivate::Path<'a> {
        deactivate::Path(self.0.segment("deactivate"))
    }

    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`.
    pub fn stock_bundles(self) -> stock_bundles::Path<'a> {
        stock_bundles::Path(self.0.segment("stock-bundles"))
    }

    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`.
    pub fn stocks(self) -> stocks::Path<'a> {
        stocks::Path(self.0.segment("stocks"))
    }

    /// 修改商品券.
    ///
    /// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781296>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }

    /// 查询商品券.
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781284>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static PATCH: Operation =
    Operation::new("PATCH", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}", "修改商品券");

static GET: Operation =
    Operation::new("GET", "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}", "查询商品券");

/// An item of `failed_store_list` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FailedStore {
    /// 门店ID.
    pub store_id: String,
    /// 失败错误码.
    pub code: String,
    /// 失败错误信息.
    pub message: String,
}

fields! {
    FailedStore {
        0 store_id, 1 code, 2 message,
    }
}

pub(crate) static FAILED_STORE_SHAPE: Shape = Shape::new(&["store_id", "code", "message"], &[]);

/// The query of `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
    }
}

/// The answer to `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`, 查询商品券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 商品券状态.
    pub state: GetState,
    /// 品牌ID.
    pub brand_id: String,
    /// 优惠范围.
    pub scope: crate::v3::marketing::partner::product_coupon::Scope,
    /// 商品券类型.
    pub type_: GetType,
    /// 使用模式.
    pub usage_mode: crate::v3::marketing::partner::product_coupon::UsageMode,
    /// 单券模式信息.
    pub single_usage_info: Option<crate::v3::marketing::partner::product_coupon::SingleUsageInfo>,
    /// 多次优惠模式信息.
    pub sequential_usage_info: Option<crate::v3::marketing::partner::product_coupon::SequentialUsageInfo>,
    /// 展示信息.
    pub display_info: crate::v3::marketing::partner::product_coupon::DisplayInfo,
    /// 外部商品ID.
    pub out_product_no: Option<String>,
    /// 失效请求单号.
    pub deactivate_request_no: Option<String>,
    /// 失效时间.
    pub deactivate_time: Option<Time>,
    /// 失效原因.
    pub deactivate_reason: Option<String>,
}

fields! {
    GetResponse {
        0 product_coupon_id, 1 state, 2 brand_id, 3 scope, 4 type_ = "type", 5 usage_mode, 6 single_usage_info,
        7 sequential_usage_info, 8 display_info, 9 out_product_no, 10 deactivate_request_no, 11 deactivate_time,
        12 deactivate_reason,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["product_coupon_id", "state", "brand_id", "scope", "type", "usage_mode", "display_info"],
    &[
        ("single_usage_info", &crate::v3::marketing::partner::product_coupon::SINGLE_USAGE_INFO_SHAPE),
        ("sequential_usage_info", &crate::v3::marketing::partner::product_coupon::SEQUENTIAL_USAGE_INFO_SHAPE),
        ("display_info", &crate::v3::marketing::partner::product_coupon::DISPLAY_INFO_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`, 修改商品券.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 修改请求单号.
    pub out_request_no: String,
    /// 展示信息.
    pub display_info: crate::v3::marketing::partner::product_coupon::DisplayInfo,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        self.display_info.check().map_err(|fault| fault.within("display_info"))?;
        Ok(())
    }
}

/// The answer to `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`, 修改商品券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 商品券状态.
    pub state: PatchState,
    /// 品牌ID.
    pub brand_id: String,
    /// 优惠范围.
    pub scope: crate::v3::marketing::partner::product_coupon::Scope,
    /// 商品券类型.
    pub type_: PatchType,
    /// 使用模式.
    pub usage_mode: crate::v3::marketing::partner::product_coupon::UsageMode,
    /// 单券模式信息.
    pub single_usage_info: Option<crate::v3::marketing::partner::product_coupon::SingleUsageInfo>,
    /// 多次优惠模式信息.
    pub sequential_usage_info: Option<crate::v3::marketing::partner::product_coupon::SequentialUsageInfo>,
    /// 展示信息.
    pub display_info: crate::v3::marketing::partner::product_coupon::DisplayInfo,
    /// 外部商品ID.
    pub out_product_no: Option<String>,
    /// 失效请求单号.
    pub deactivate_request_no: Option<String>,
    /// 失效时间.
    pub deactivate_time: Option<Time>,
    /// 失效原因.
    pub deactivate_reason: Option<String>,
}

fields! {
    PatchResponse {
        0 product_coupon_id, 1 state, 2 brand_id, 3 scope, 4 type_ = "type", 5 usage_mode, 6 single_usage_info,
        7 sequential_usage_info, 8 display_info, 9 out_product_no, 10 deactivate_request_no, 11 deactivate_time,
        12 deactivate_reason,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(
    &["product_coupon_id", "state", "brand_id", "scope", "type", "usage_mode", "display_info"],
    &[
        ("single_usage_info", &crate::v3::marketing::partner::product_coupon::SINGLE_USAGE_INFO_SHAPE),
        ("sequential_usage_info", &crate::v3::marketing::partner::product_coupon::SEQUENTIAL_USAGE_INFO_SHAPE),
        ("display_info", &crate::v3::marketing::partner::product_coupon::DISPLAY_INFO_SHAPE),
    ],
);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}

/// An item of `store_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Store {
    /// 门店ID.
    pub store_id: String,
}

fields! {
    Store {
        0 store_id,
    }
}

impl Check for Store {
    fn check(&self) -> Result<(), FieldError> {
        check::required("store_id", &self.store_id)?;
        check::text("store_id", &self.store_id, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static STORE_SHAPE: Shape = Shape::new(&["store_id"], &[]);

/// An item of `success_store_list` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SuccessStore {
    /// 门店ID.
    pub store_id: String,
}

fields! {
    SuccessStore {
        0 store_id,
    }
}

pub(crate) static SUCCESS_STORE_SHAPE: Shape = Shape::new(&["store_id"], &[]);

open_enum! {
    /// 商品券状态.
    pub enum GetState {
        /// `AUDITING`
        Auditing = "AUDITING",
        /// `EFFECTIVE`
        Effective = "EFFECTIVE",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 商品券类型.
    pub enum GetType {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
        /// `EXCHANGE`
        Exchange = "EXCHANGE",
    }
}

open_enum! {
    /// 商品券状态.
    pub enum PatchState {
        /// `AUDITING`
        Auditing = "AUDITING",
        /// `EFFECTIVE`
        Effective = "EFFECTIVE",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 商品券类型.
    pub enum PatchType {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
        /// `EXCHANGE`
        Exchange = "EXCHANGE",
    }
}

open_enum! {
    /// 更新模式.
    pub enum UpdateMode {
        /// `MAX_COUNT`
        MaxCount = "MAX_COUNT",
        /// `MAX_COUNT_PER_DAY`
        MaxCountPerDay = "MAX_COUNT_PER_DAY",
    }
}
