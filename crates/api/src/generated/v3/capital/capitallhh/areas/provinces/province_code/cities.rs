//! `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`: 查询城市列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询城市列表.
    ///
    /// `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_5.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/capital/capitallhh/areas/provinces/{province_code}/cities", "查询城市列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 城市名称.
    pub city_name: String,
    /// 城市编码.
    pub city_code: i64,
}

fields! {
    GetItem {
        0 city_name, 1 city_code,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(&["city_name", "city_code"], &[]);

/// The answer to `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`, 查询城市列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 城市列表.
    pub data: Option<Vec<GetItem>>,
    /// 查询数据总条数.
    pub total_count: i64,
}

fields! {
    GetResponse {
        0 data, 1 total_count,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["total_count"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
