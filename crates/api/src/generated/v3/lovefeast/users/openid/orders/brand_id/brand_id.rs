//! `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`: 查询用户捐赠单列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询用户捐赠单列表.
    ///
    /// `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}", "查询用户捐赠单列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 捐赠订单号.
    pub welfare_trade_id: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 品牌ID.
    pub brand_id: Option<i64>,
    /// 捐赠来源.
    pub donate_source: Option<crate::v3::lovefeast::users::openid::orders::DonateSource>,
    /// 商户订单.
    pub merchant_order: Option<crate::v3::lovefeast::users::openid::orders::MerchantOrder>,
    /// 捐赠机构名称.
    pub institution_name: Option<String>,
    /// 捐赠项目编号.
    pub business_id: Option<String>,
    /// 捐赠活动名称.
    pub business_name: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 支付者.
    pub payer: Option<crate::v3::lovefeast::users::openid::orders::Payer>,
    /// 订单金额.
    pub amount: Option<crate::v3::lovefeast::users::openid::orders::Amount>,
    /// 设备编号.
    pub device_id: Option<String>,
}

fields! {
    GetItem {
        0 welfare_trade_id, 1 appid, 2 sub_appid, 3 brand_id, 4 donate_source, 5 merchant_order, 6 institution_name,
        7 business_id, 8 business_name, 9 success_time, 10 payer, 11 amount, 12 device_id,
    }
}

/// The query of `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 请求资源起始位置.
    pub offset: Option<i64>,
    /// 最大资源条数.
    pub limit: Option<i64>,
}

impl Check for GetQuery {}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`, 查询用户捐赠单列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 该次请求返回的记录条数.
    pub count: Option<i64>,
    /// 最大记录条数. Default 10.
    pub limit: Option<i64>,
    /// 起始位置.
    pub offset: Option<i64>,
    /// 全部记录数量.
    pub total_count: Option<i64>,
    /// 结果集.
    pub data: Option<Vec<GetItem>>,
}

fields! {
    GetResponse {
        0 count, 1 limit, 2 offset, 3 total_count, 4 data,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
