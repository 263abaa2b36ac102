//! `/v3/iotmanage/device-inspections/{device_sn}`: 获取出厂检查结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/iotmanage/device-inspections/{device_sn}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取出厂检查结果.
    ///
    /// `GET /v3/iotmanage/device-inspections/{device_sn}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/iotmanage/device-inspections/{device_sn}", "获取出厂检查结果");

/// The answer to `GET /v3/iotmanage/device-inspections/{device_sn}`, 获取出厂检查结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 设备序列号.
    pub device_sn: String,
    /// 有线网卡MAC地址.
    pub wired_mac: String,
    /// 无线网卡MAC地址.
    pub wireless_mac: String,
    /// 蓝牙MAC地址.
    pub bluetooth_mac: String,
    /// 刷脸应用版本号.
    pub app_version: String,
    /// 摄像头序列号.
    pub camera_sn: String,
    /// 国际移动设备识别码.
    pub imei: String,
    /// 查询结果.
    pub result: GetResult,
    /// 错误信息.
    pub errors: Option<Vec<String>>,
    /// 告警信息.
    pub warnings: Option<Vec<String>>,
    /// 查询时间.
    pub inspect_time: Time,
}

fields! {
    GetResponse {
        0 device_sn, 1 wired_mac, 2 wireless_mac, 3 bluetooth_mac, 4 app_version, 5 camera_sn, 6 imei, 7 result,
        8 errors, 9 warnings, 10 inspect_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "device_sn",
        "wired_mac",
        "wireless_mac",
        "bluetooth_mac",
        "app_version",
        "camera_sn",
        "imei",
        "result",
        "inspect_time",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 查询结果.
    pub enum GetResult {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `WARN`
        Warn = "WARN",
        /// `FAIL`
        Fail = "FAIL",
    }
}
