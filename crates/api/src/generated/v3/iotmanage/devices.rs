//! `/v3/iotmanage/devices`: 智能设备列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/iotmanage/devices`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 智能设备列表.
    ///
    /// `GET /v3/iotmanage/devices`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/iotmanage/devices", "智能设备列表");

/// 设备信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 设备序列号.
    pub device_sn: Option<String>,
    /// 摄像头序列号.
    pub camera_sn: Option<String>,
    /// 设备品类代码.
    pub device_category_code: Option<String>,
    /// 设备品类.
    pub device_category: Option<String>,
    /// 设备类型代码.
    pub device_class_code: Option<String>,
    /// 设备类型.
    pub device_class: Option<String>,
    /// 设备型号.
    pub device_model: Option<String>,
    /// 刷脸应用软件模式代码.
    pub app_scene_code: Option<String>,
    /// 刷脸应用软件模式.
    pub app_scene: Option<String>,
    /// 刷脸应用操作系统.
    pub operating_system: Option<String>,
    /// 激活状态.
    pub activation_status: Option<ActivationStatus>,
    /// 激活时间.
    pub activation_time: Option<Time>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户简称.
    pub merchant_shortname: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户简称.
    pub sub_merchant_shortname: Option<String>,
}

fields! {
    GetItem {
        0 device_sn, 1 camera_sn, 2 device_category_code, 3 device_category, 4 device_class_code, 5 device_class,
        6 device_model, 7 app_scene_code, 8 app_scene, 9 operating_system, 10 activation_status, 11 activation_time,
        12 mchid, 13 merchant_shortname, 14 sub_mchid, 15 sub_merchant_shortname,
    }
}

/// The query of `GET /v3/iotmanage/devices`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 最大资源条数.
    pub limit: i64,
    /// 请求资源起始位置.
    pub offset: i64,
}

impl Check for GetQuery {}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("limit", self.limit);
        query.push("offset", self.offset);
    }
}

/// The answer to `GET /v3/iotmanage/devices`, 智能设备列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 设备列表.
    pub data: Vec<GetItem>,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 最大资源条数.
    pub limit: i64,
    /// 资源总条数.
    pub total_count: i64,
    /// 相关链接.
    pub links: Links,
}

fields! {
    GetResponse {
        0 data, 1 offset, 2 limit, 3 total_count, 4 links,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["data", "offset", "limit", "total_count", "links"], &[]);

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

open_enum! {
    /// 激活状态.
    pub enum ActivationStatus {
        /// `ACTIVATED`
        Activated = "ACTIVATED",
        /// `INACTIVATED`
        Inactivated = "INACTIVATED",
    }
}
