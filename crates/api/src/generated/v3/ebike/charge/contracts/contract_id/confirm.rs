//! `/v3/ebike/charge/contracts/{contract_id}/confirm`: 创建用户当次充电代扣凭证 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ebike/charge/contracts/{contract_id}/confirm`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创建用户当次充电代扣凭证.
    ///
    /// `POST /v3/ebike/charge/contracts/{contract_id}/confirm`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml>
    #[deprecated = "the official page calls it deprecated"]
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/ebike/charge/contracts/{contract_id}/confirm", "创建用户当次充电代扣凭证");

/// 充电场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ChargeInfo {
    /// 开始时间.
    pub start_time: Time,
    /// 充电站名称.
    pub charging_station_name: String,
    /// 充电枪编号.
    pub charging_gun_number: String,
    /// 充电位设备号.
    pub device_id: String,
}

impl Check for ChargeInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("start_time", &self.start_time)?;
        check::required("charging_station_name", &self.charging_station_name)?;
        check::text("charging_station_name", &self.charging_station_name, 0, usize::MAX)?;
        check::required("charging_gun_number", &self.charging_gun_number)?;
        check::text("charging_gun_number", &self.charging_gun_number, 0, usize::MAX)?;
        check::required("device_id", &self.device_id)?;
        check::text("device_id", &self.device_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/ebike/charge/contracts/{contract_id}/confirm`, 创建用户当次充电代扣凭证.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 特约商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 服务商公众号ID.
    pub appid: String,
    /// 特约商户公众号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 充电场景信息.
    pub charge_info: ChargeInfo,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        self.charge_info.check().map_err(|fault| fault.within("charge_info"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/ebike/charge/contracts/{contract_id}/confirm`, 创建用户当次充电代扣凭证.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 用户充电代扣凭证.
    pub charging_token: String,
}

fields! {
    PostResponse {
        0 charging_token,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["charging_token"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
