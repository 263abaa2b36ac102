//! `/v3/brand/marketing/shake-activities/activities`: 查询摇优惠活动列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/marketing/shake-activities/activities`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询摇优惠活动列表.
    ///
    /// `GET /v3/brand/marketing/shake-activities/activities`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/brand/marketing/shake-activities/activities", "查询摇优惠活动列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 活动id.
    pub id: String,
    /// 活动名称.
    pub name: String,
    /// 活动状态.
    pub activity_state: ActivityState,
    /// State of the review.
    pub audit_state: AuditState,
    /// 可用库存.
    pub available_quota: i64,
    /// 总库存.
    pub total_quota: i64,
    /// 投放模式.
    pub delivery_mode: DeliveryMode,
    /// 投放时间范围.
    pub time_range: TimeRange,
    /// 商品券.
    pub product_coupon: Option<ProductCoupon>,
}

fields! {
    GetItem {
        0 id, 1 name, 2 activity_state, 3 audit_state, 4 available_quota, 5 total_quota, 6 delivery_mode, 7 time_range,
        8 product_coupon,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &["id", "name", "activity_state", "audit_state", "available_quota", "total_quota", "delivery_mode", "time_range"],
    &[("time_range", &TIME_RANGE_SHAPE), ("product_coupon", &PRODUCT_COUPON_SHAPE)],
);

/// The query of `GET /v3/brand/marketing/shake-activities/activities`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
    /// 分页大小. 1 to 100.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
    /// 活动状态.
    pub activity_state: Option<ActivityState>,
    /// State of the review.
    pub audit_state: Option<AuditState>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::range("limit", self.limit, 1, 100)?;
        if let Some(value) = &self.activity_state {
            check::known("activity_state", value)?;
        }
        if let Some(value) = &self.audit_state {
            check::known("audit_state", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
        query.push("limit", self.limit);
        query.push("offset", self.offset);
        query.push_some("activity_state", self.activity_state.as_ref());
        query.push_some("audit_state", self.audit_state.as_ref());
    }
}

/// The answer to `GET /v3/brand/marketing/shake-activities/activities`, 查询摇优惠活动列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 总数.
    pub total_count: i64,
    /// 摇一摇有优惠活动列表.
    pub data: Option<Vec<GetItem>>,
}

fields! {
    GetResponse {
        0 offset, 1 limit, 2 total_count, 3 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["offset", "limit", "total_count"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 商品券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ProductCoupon {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 商品券批次列表.
    pub stock_list: Option<Vec<Stock>>,
}

fields! {
    ProductCoupon {
        0 product_coupon_id, 1 stock_list,
    }
}

pub(crate) static PRODUCT_COUPON_SHAPE: Shape = Shape::new(&["product_coupon_id"], &[("stock_list", &STOCK_SHAPE)]);

/// An item of `stock_list` of a `ProductCoupon`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Stock {
    /// 批次ID.
    pub stock_id: String,
}

fields! {
    Stock {
        0 stock_id,
    }
}

pub(crate) static STOCK_SHAPE: Shape = Shape::new(&["stock_id"], &[]);

/// 投放时间范围.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    /// 开始时间.
    pub start_time: Time,
    /// 结束时间.
    pub end_time: Time,
}

fields! {
    TimeRange {
        0 start_time, 1 end_time,
    }
}

pub(crate) static TIME_RANGE_SHAPE: Shape = Shape::new(&["start_time", "end_time"], &[]);

open_enum! {
    /// 活动状态.
    pub enum ActivityState {
        /// `CREATED`
        Created = "CREATED",
        /// `DELIVERING`
        Delivering = "DELIVERING",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `PAUSED`
        Paused = "PAUSED",
        /// `TERMINATED`
        Terminated = "TERMINATED",
    }
}

open_enum! {
    /// One of these values.
    pub enum AuditState {
        /// `PENDING`
        Pending = "PENDING",
        /// `APPROVED`
        Approved = "APPROVED",
        /// `REJECTED`
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// 投放模式.
    pub enum DeliveryMode {
        /// `SMART`
        Smart = "SMART",
        /// `TARGETED`
        Targeted = "TARGETED",
    }
}
