//! `/v3/vehicle/parking/services/find`: 查询车牌服务开通信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/vehicle/parking/services/find`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询车牌服务开通信息.
    ///
    /// `GET /v3/vehicle/parking/services/find`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_1.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/vehicle/parking/services/find", "查询车牌服务开通信息");

/// The query of `GET /v3/vehicle/parking/services/find`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 应用ID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 车牌号.
    pub plate_number: String,
    /// 车牌颜色.
    pub plate_color: crate::v3::vehicle::PlateColor,
    /// 用户标识.
    pub openid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("plate_number", &self.plate_number)?;
        check::text("plate_number", &self.plate_number, 0, usize::MAX)?;
        check::required("plate_color", &self.plate_color)?;
        check::known("plate_color", &self.plate_color)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("appid", &self.appid);
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("plate_number", &self.plate_number);
        query.push("plate_color", &self.plate_color);
        query.push("openid", &self.openid);
    }
}

/// The answer to `GET /v3/vehicle/parking/services/find`, 查询车牌服务开通信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 车牌号.
    pub plate_number: String,
    /// 车牌颜色.
    pub plate_color: crate::v3::vehicle::PlateColor,
    /// 车牌服务开通时间.
    pub service_open_time: Option<Time>,
    /// 用户标识.
    pub openid: String,
    /// 车牌服务开通状态.
    pub service_state: ServiceState,
}

fields! {
    GetResponse {
        0 plate_number, 1 plate_color, 2 service_open_time, 3 openid, 4 service_state,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["plate_number", "plate_color", "openid", "service_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 车牌服务开通状态.
    pub enum ServiceState {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `PAUSE`
        Pause = "PAUSE",
        /// `OUT_SERVICE`
        OutService = "OUT_SERVICE",
    }
}
