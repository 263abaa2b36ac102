//! `/v3/marketing/favor/stocks`: 条件查询批次列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod stock_id;

/// The path `/v3/marketing/favor/stocks`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/favor/stocks/{stock_id}`.
    pub fn stock_id(self, stock_id: impl AsRef<str>) -> stock_id::Path<'a> {
        stock_id::Path(
            self.0.variable("stock_id", stock_id.as_ref(), |value| check::text("stock_id", value, 0, usize::MAX)),
        )
    }

    /// 条件查询批次列表.
    ///
    /// `GET /v3/marketing/favor/stocks`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_4.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/marketing/favor/stocks", "条件查询批次列表");

/// An item of `available_region_list` of a `GetItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AvailableRegion {
    /// 类型.
    pub type_: Option<String>,
    /// 省.
    pub province: Option<String>,
    /// 市.
    pub city: Option<String>,
    /// 区.
    pub district: Option<String>,
    /// 国家.
    pub country: Option<String>,
}

fields! {
    AvailableRegion {
        0 type_ = "type", 1 province, 2 city, 3 district, 4 country,
    }
}

/// The `fixed_normal_coupon` of a `StockUseRule`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FixedNormalCoupon {
    /// 券面额. Fen (1/100 yuan).
    pub coupon_amount: Option<i64>,
    /// 使用门槛. Fen (1/100 yuan).
    pub transaction_minimum: Option<i64>,
}

fields! {
    FixedNormalCoupon {
        0 coupon_amount, 1 transaction_minimum,
    }
}

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 批次名称.
    pub stock_name: String,
    /// 开始时间.
    pub available_begin_time: Time,
    /// 结束时间.
    pub available_end_time: Time,
    /// 发放规则.
    pub stock_use_rule: Option<StockUseRule>,
    /// 是否无资金流.
    pub no_cash: bool,
    /// 批次类型.
    pub stock_type: crate::v3::marketing::favor::StockType,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 创建批次的商户号.
    pub stock_creator_mchid: Option<String>,
    /// 批次状态.
    pub status: Option<GetItemStatus>,
    /// 使用说明.
    pub description: Option<String>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 激活批次的时间.
    pub start_time: Option<Time>,
    /// 终止批次的时间.
    pub stop_time: Option<Time>,
    /// 是否单品优惠.
    pub singleitem: Option<bool>,
    /// 减至批次特定信息.
    pub cut_to_message: Option<crate::v3::marketing::favor::CutToMessage>,
    /// 已发券数量.
    pub distributed_coupons: Option<i64>,
    /// 业务类型.
    pub business_type: Option<crate::v3::marketing::favor::BusinessType>,
    /// 消费金可用地域.
    pub available_region_list: Option<Vec<AvailableRegion>>,
    /// 消费金可用行业.
    pub available_industry_list: Option<Vec<String>>,
    /// 消费卡ID.
    pub card_id: Option<String>,
}

fields! {
    GetItem {
        0 stock_name, 1 available_begin_time, 2 available_end_time, 3 stock_use_rule, 4 no_cash, 5 stock_type,
        6 stock_id, 7 stock_creator_mchid, 8 status, 9 description, 10 create_time, 11 start_time, 12 stop_time,
        13 singleitem, 14 cut_to_message, 15 distributed_coupons, 16 business_type, 17 available_region_list,
        18 available_industry_list, 19 card_id,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &["stock_name", "available_begin_time", "available_end_time", "no_cash", "stock_type"],
    &[("stock_use_rule", &STOCK_USE_RULE_SHAPE)],
);

/// The query of `GET /v3/marketing/favor/stocks`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
    /// 起始时间.
    pub create_start_time: Option<Time>,
    /// 终止时间.
    pub create_end_time: Option<Time>,
    /// 批次状态.
    pub status: Option<GetStatus>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_creator_mchid", &self.stock_creator_mchid)?;
        check::text("stock_creator_mchid", &self.stock_creator_mchid, 0, usize::MAX)?;
        if let Some(value) = &self.status {
            check::known("status", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("offset", self.offset);
        query.push("limit", self.limit);
        query.push("stock_creator_mchid", &self.stock_creator_mchid);
        query.push_some("create_start_time", self.create_start_time.as_ref());
        query.push_some("create_end_time", self.create_end_time.as_ref());
        query.push_some("status", self.status.as_ref());
    }
}

/// The answer to `GET /v3/marketing/favor/stocks`, 条件查询批次列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 批次总数.
    pub total_count: i64,
    /// 分页大小.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
    /// 批次详情.
    pub data: Option<Vec<GetItem>>,
}

fields! {
    GetResponse {
        0 total_count, 1 limit, 2 offset, 3 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["total_count", "limit", "offset"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 发放规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct StockUseRule {
    /// 发放总上限.
    pub max_coupons: i64,
    /// 总预算. Fen (1/100 yuan).
    pub max_amount: i64,
    /// 单天发放上限金额. Fen (1/100 yuan).
    pub max_amount_by_day: Option<i64>,
    /// 单个用户可领个数.
    pub max_coupons_per_user: i64,
    /// 是否开启自然人限制.
    pub natural_person_limit: bool,
    /// api发券防刷.
    pub prevent_api_abuse: bool,
    /// 固定面额批次特定信息.
    pub fixed_normal_coupon: Option<FixedNormalCoupon>,
    /// 券类型.
    pub coupon_type: Option<String>,
    /// 订单优惠标记.
    pub goods_tag: Option<Vec<String>>,
    /// 指定支付方式列表.
    pub trade_type: Option<Vec<crate::v3::marketing::favor::TradeType>>,
    /// 是否可叠加其他优惠.
    pub combine_use: Option<bool>,
}

fields! {
    StockUseRule {
        0 max_coupons, 1 max_amount, 2 max_amount_by_day, 3 max_coupons_per_user, 4 natural_person_limit,
        5 prevent_api_abuse, 6 fixed_normal_coupon, 7 coupon_type, 8 goods_tag, 9 trade_type, 10 combine_use,
    }
}

pub(crate) static STOCK_USE_RULE_SHAPE: Shape = Shape::new(
    &["max_coupons", "max_amount", "max_coupons_per_user", "natural_person_limit", "prevent_api_abuse"],
    &[],
);

open_enum! {
    /// 批次状态.
    pub enum GetItemStatus {
        /// `unactivated`
        Unactivated = "unactivated",
        /// `audit`
        Audit = "audit",
        /// `running`
        Running = "running",
        /// `stoped`
        Stoped = "stoped",
        /// `paused`
        Paused = "paused",
    }
}

open_enum! {
    /// 批次状态.
    pub enum GetStatus {
        /// `unactivated`
        Unactivated = "unactivated",
        /// `audit`
        Audit = "audit",
        /// `running`
        Running = "running",
        /// `stoped`
        Stoped = "stoped",
        /// `paused`
        Paused = "paused",
    }
}
