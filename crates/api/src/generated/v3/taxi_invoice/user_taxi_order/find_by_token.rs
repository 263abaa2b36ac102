//! `/v3/taxi-invoice/user-taxi-order/find-by-token`: 根据凭证查询乘客行程单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/taxi-invoice/user-taxi-order/find-by-token`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 根据凭证查询乘客行程单.
    ///
    /// `GET /v3/taxi-invoice/user-taxi-order/find-by-token`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/user-taxi-order/query-user-taxi-order-by-token.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/taxi-invoice/user-taxi-order/find-by-token", "根据凭证查询乘客行程单");

/// The query of `GET /v3/taxi-invoice/user-taxi-order/find-by-token`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 获取乘客行程单详情的凭证.
    pub token: String,
    /// 用户标识.
    pub openid: String,
    /// 应用ID.
    pub appid: String,
    /// 行政区划代码.
    pub region_id: Option<i64>,
    /// 授权模式.
    pub auth_mode: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("token", &self.token)?;
        check::text("token", &self.token, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.auth_mode {
            check::text("auth_mode", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("token", &self.token);
        query.push("openid", &self.openid);
        query.push("appid", &self.appid);
        query.push_some("region_id", self.region_id.as_ref());
        query.push_some("auth_mode", self.auth_mode.as_ref());
    }
}

/// The answer to `GET /v3/taxi-invoice/user-taxi-order/find-by-token`, 根据凭证查询乘客行程单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 车牌号.
    pub plate_number: String,
    /// 营运资格证号.
    pub driver_license: String,
    /// 上车时间.
    pub up_time: Time,
    /// 行政区划代码.
    pub region_id: i64,
    /// 乘客行程单来源.
    pub source: String,
    /// 面对面付款时间.
    pub pay_time: Option<Time>,
    /// 面对面付款金额. Fen (1/100 yuan).
    pub pay_amount: Option<i64>,
}

fields! {
    GetResponse {
        0 plate_number, 1 driver_license, 2 up_time, 3 region_id, 4 source, 5 pay_time, 6 pay_amount,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["plate_number", "driver_license", "up_time", "region_id", "source"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
