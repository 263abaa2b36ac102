//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`: 解绑音箱设备码牌 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解绑音箱设备码牌.
    ///
    /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`, for service providers.
    pub fn post(self) -> Call<'a, PostResponse> {
        self.0.call(&POST)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind", "解绑音箱设备码牌");

/// The answer to `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`, 解绑音箱设备码牌.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 子商户.
    pub sub_mchid: String,
    /// 设备sn.
    pub device_sn: String,
    /// 绑定状态.
    pub bind_state: crate::v3::pay_devices::open_scenario_speaker::device_sn::BindState,
    /// 收款链接url.
    pub code_url: String,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 device_sn, 2 bind_state, 3 code_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "device_sn", "bind_state", "code_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
