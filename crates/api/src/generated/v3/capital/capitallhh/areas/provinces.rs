//! `/v3/capital/capitallhh/areas/provinces`: 查询省份列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod province_code;

/// The path `/v3/capital/capitallhh/areas/provinces`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/capital/capitallhh/areas/provinces/{province_code}`.
    pub fn province_code(self, province_code: impl AsRef<str>) -> province_code::Path<'a> {
        province_code::Path(self.0.variable("province_code", province_code.as_ref(), |value| {
            check::text("province_code", value, 0, usize::MAX)
        }))
    }

    /// 查询省份列表.
    ///
    /// `GET /v3/capital/capitallhh/areas/provinces`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_4.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/capital/capitallhh/areas/provinces", "查询省份列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 省份名称.
    pub province_name: String,
    /// 省份编码.
    pub province_code: i64,
}

fields! {
    GetItem {
        0 province_name, 1 province_code,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(&["province_name", "province_code"], &[]);

/// The answer to `GET /v3/capital/capitallhh/areas/provinces`, 查询省份列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 省份列表.
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
