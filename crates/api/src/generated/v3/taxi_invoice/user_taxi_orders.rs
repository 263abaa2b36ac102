//! `/v3/taxi-invoice/user-taxi-orders`: 获取乘客行程单列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/taxi-invoice/user-taxi-orders`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取乘客行程单列表.
    ///
    /// `GET /v3/taxi-invoice/user-taxi-orders`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/taxi-invoice/user-taxi-orders", "获取乘客行程单列表");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 车牌号.
    pub plate_number: String,
    /// 营运资格证号.
    pub driver_license: String,
    /// 上车时间.
    pub up_time: Time,
}

fields! {
    GetItem {
        0 plate_number, 1 driver_license, 2 up_time,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(&["plate_number", "driver_license", "up_time"], &[]);

/// The query of `GET /v3/taxi-invoice/user-taxi-orders`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 最大资源条数.
    pub limit: Option<i64>,
    /// 请求资源起始位置.
    pub offset: Option<i64>,
    /// 小程序用户的微信openid.
    pub openid: String,
    /// 小程序appid.
    pub appid: String,
    /// 起始日期.
    pub begin_date: String,
    /// 结束日期.
    pub end_date: String,
    /// 行政区划id.
    pub region_id: i64,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("begin_date", &self.begin_date)?;
        check::text("begin_date", &self.begin_date, 0, usize::MAX)?;
        check::required("end_date", &self.end_date)?;
        check::text("end_date", &self.end_date, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("limit", self.limit.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push("openid", &self.openid);
        query.push("appid", &self.appid);
        query.push("begin_date", &self.begin_date);
        query.push("end_date", &self.end_date);
        query.push("region_id", self.region_id);
    }
}

/// The answer to `GET /v3/taxi-invoice/user-taxi-orders`, 获取乘客行程单列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 乘客行程单详情.
    pub data: Vec<GetItem>,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 最大资源条数.
    pub limit: i64,
    /// 资源总条数.
    pub total_count: i64,
    /// 相关链接.
    pub links: Option<Links>,
}

fields! {
    GetResponse {
        0 data, 1 offset, 2 limit, 3 total_count, 4 links,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["data", "offset", "limit", "total_count"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 相关链接.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Links {
    /// 下一页链接.
    pub next: Option<String>,
    /// 上一页链接.
    pub prev: Option<String>,
    /// 当前链接.
    pub self_: Option<String>,
}

fields! {
    Links {
        0 next, 1 prev, 2 self_ = "self",
    }
}
