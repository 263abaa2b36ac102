//! `/v3/taxi-invoice/taxies/{plate_number}`: 获取出租车信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/taxi-invoice/taxies/{plate_number}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取出租车信息.
    ///
    /// `GET /v3/taxi-invoice/taxies/{plate_number}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/query-taxi.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/taxi-invoice/taxies/{plate_number}", "获取出租车信息");

/// The query of `GET /v3/taxi-invoice/taxies/{plate_number}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 行政区划代码.
    pub region_id: i64,
}

impl Check for GetQuery {}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("region_id", self.region_id);
    }
}

/// The answer to `GET /v3/taxi-invoice/taxies/{plate_number}`, 获取出租车信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 车牌号.
    pub plate_number: String,
    /// 公司名称.
    pub company_name: String,
    /// 公司商户号.
    pub company_mchid: String,
    /// 主班司机资格证号.
    pub main_license: String,
    /// 副班司机资格证号.
    pub deputy_license: String,
    /// 行政区划代码.
    pub region_id: i64,
    /// 是否支持开票.
    pub support_invoice: bool,
    /// 出租车状态.
    pub taxi_state: String,
}

fields! {
    GetResponse {
        0 plate_number, 1 company_name, 2 company_mchid, 3 main_license, 4 deputy_license, 5 region_id,
        6 support_invoice, 7 taxi_state,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "plate_number",
        "company_name",
        "company_mchid",
        "main_license",
        "deputy_license",
        "region_id",
        "support_invoice",
        "taxi_state",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
