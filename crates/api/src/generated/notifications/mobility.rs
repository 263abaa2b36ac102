//! Resources of events behind the feature `mobility`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The resource of `VEHICLE.ENTRANCE_STATE_CHANGE`, 停车入场状态变更通知.
///
/// Behind the feature `mobility`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_5.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct VehicleEntranceStateChangeResource {
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 停车入场id.
    pub parking_id: Option<String>,
    /// 商户入场id.
    pub out_parking_no: Option<String>,
    /// 车牌号.
    pub plate_number: Option<String>,
    /// 车牌颜色.
    pub plate_color: Option<String>,
    /// 入场时间.
    pub start_time: Option<Time>,
    /// 停车场名称.
    pub parking_name: Option<String>,
    /// 免费时长.
    pub free_duration: Option<i64>,
    /// 停车状态.
    pub parking_state: Option<String>,
    /// 状态变更时间. When the state changed.
    pub state_update_time: Option<Time>,
}

fields! {
    VehicleEntranceStateChangeResource {
        0 sp_mchid, 1 parking_id, 2 out_parking_no, 3 plate_number, 4 plate_color, 5 start_time, 6 parking_name,
        7 free_duration, 8 parking_state, 9 state_update_time,
    }
}

/// The resource of `VEHICLE.USER_STATE_CHANGE`, ETC授权签约状态变化通知.
///
/// Behind the feature `mobility`.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/notice/get-state-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct VehicleUserStateChangeResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 用户在发起签约APP的标识.
    pub sp_openid: Option<String>,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// ETC扣费授权协议号.
    pub contract_id: Option<String>,
    /// ETC绑定状态.
    pub bind_state: Option<String>,
    /// 车牌号.
    pub plate_number: Option<String>,
}

fields! {
    VehicleUserStateChangeResource {
        0 appid, 1 sp_mchid, 2 sp_openid, 3 sub_mchid, 4 contract_id, 5 bind_state, 6 plate_number,
    }
}
