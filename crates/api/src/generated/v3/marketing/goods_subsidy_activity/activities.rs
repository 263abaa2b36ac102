//! `/v3/marketing/goods-subsidy-activity/activities`: 按区域查询品牌加价购活动 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/goods-subsidy-activity/activities`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 按区域查询品牌加价购活动.
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/activities`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/goods-subsidy-activity/activities", "按区域查询品牌加价购活动");

/// 活动信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ActivityInfo {
    /// 活动名称.
    pub activity_name: Option<String>,
    /// 活动报名开始时间.
    pub apply_start_time: Option<Time>,
    /// 活动报名结束时间.
    pub apply_end_time: Option<Time>,
    /// 活动开始时间.
    pub activity_start_time: Option<Time>,
    /// 活动结束时间.
    pub activity_end_time: Option<Time>,
    /// 活动描述.
    pub activity_description: Option<String>,
}

fields! {
    ActivityInfo {
        0 activity_name, 1 apply_start_time, 2 apply_end_time, 3 activity_start_time, 4 activity_end_time,
        5 activity_description,
    }
}

/// An item of `areas` of a `RuleInformation`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Area {
    /// 省名称.
    pub province: Option<String>,
    /// 市名称.
    pub city: Option<String>,
    /// 区名称.
    pub district: Option<String>,
}

fields! {
    Area {
        0 province, 1 city, 2 district,
    }
}

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 品牌ID.
    pub brand_id: Option<String>,
    /// 活动创建方商户号.
    pub creator_merchant_id: Option<String>,
    /// 活动信息.
    pub activity_info: Option<ActivityInfo>,
    /// 活动商品信息.
    pub goods_information: Option<GoodsInformation>,
    /// 活动规则.
    pub rule_information: Option<RuleInformation>,
}

fields! {
    GetItem {
        0 activity_id, 1 brand_id, 2 creator_merchant_id, 3 activity_info, 4 goods_information, 5 rule_information,
    }
}

/// The query of `GET /v3/marketing/goods-subsidy-activity/activities`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 活动所属城市的ID.
    pub city_id: String,
    /// 分页页码.
    pub offset: i64,
    /// 最大返回的活动数.
    pub limit: i64,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("city_id", &self.city_id)?;
        check::text("city_id", &self.city_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("city_id", &self.city_id);
        query.push("offset", self.offset);
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/marketing/goods-subsidy-activity/activities`, 按区域查询品牌加价购活动.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 小店活动门店总数.
    pub total_count: Option<i64>,
    /// 小店活动门店集合.
    pub data: Option<Vec<GetItem>>,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

fields! {
    GetResponse {
        0 total_count, 1 data, 2 offset, 3 limit,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

/// 活动商品信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GoodsInformation {
    /// 商品ID.
    pub goods_id: Option<String>,
    /// 商品名称.
    pub goods_name: Option<String>,
    /// 商品图片URL.
    pub goods_picture_url: Option<String>,
}

fields! {
    GoodsInformation {
        0 goods_id, 1 goods_name, 2 goods_picture_url,
    }
}

/// 活动规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RuleInformation {
    /// 购买单件商品，补贴给门店的金额.
    pub store_subsidy: Option<i64>,
    /// 购买单件商品，补贴给服务商的佣金.
    pub service_provider_subsidy: Option<i64>,
    /// 活动门店补贴商品数上限.
    pub store_subsidy_quota: Option<i64>,
    /// 单用户享受加价购优惠次数上限.
    pub user_subsidy_quota: Option<i64>,
    /// 活动区域列表.
    pub areas: Option<Vec<Area>>,
}

fields! {
    RuleInformation {
        0 store_subsidy, 1 service_provider_subsidy, 2 store_subsidy_quota, 3 user_subsidy_quota, 4 areas,
    }
}
