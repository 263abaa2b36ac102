//! `/v3/taxi-invoice/drivers/{driver_license}`: 获取司机信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/taxi-invoice/drivers/{driver_license}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取司机信息.
    ///
    /// `GET /v3/taxi-invoice/drivers/{driver_license}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/query-driver.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/taxi-invoice/drivers/{driver_license}", "获取司机信息");

/// 司机照片.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DriverPhoto {
    /// 照片类型.
    pub photo_type: Option<String>,
    /// 司机照片摘要.
    pub photo_digest: Option<crate::v3::taxi_invoice::PhotoDigest>,
    /// 头像url.
    pub photo_url: Option<String>,
    /// 头像icon.
    pub photo_data: Option<String>,
}

fields! {
    DriverPhoto {
        0 photo_type, 1 photo_digest, 2 photo_url, 3 photo_data,
    }
}

/// The query of `GET /v3/taxi-invoice/drivers/{driver_license}`.
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

/// The answer to `GET /v3/taxi-invoice/drivers/{driver_license}`, 获取司机信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 司机姓名.
    pub driver_name: String,
    /// 公司名称.
    pub company_name: String,
    /// 商户号.
    pub company_mchid: String,
    /// 营运资格证号.
    pub driver_license: String,
    /// 司机类别.
    pub driver_category: String,
    /// 司机照片.
    pub driver_photo: Option<DriverPhoto>,
    /// 行政区划代码.
    pub region_id: i64,
    /// 司机状态.
    pub driver_state: String,
}

fields! {
    GetResponse {
        0 driver_name, 1 company_name, 2 company_mchid, 3 driver_license, 4 driver_category, 5 driver_photo,
        6 region_id, 7 driver_state,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["driver_name", "company_name", "company_mchid", "driver_license", "driver_category", "region_id", "driver_state"],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
