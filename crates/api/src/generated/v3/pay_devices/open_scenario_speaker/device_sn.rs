//! `/v3/pay-devices/open-scenario-speaker/{device_sn}`: 查询音箱绑定信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bind;
pub mod prebind;
pub mod unbind;

/// The path `/v3/pay-devices/open-scenario-speaker/{device_sn}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`.
    pub fn bind(self) -> bind::Path<'a> {
        bind::Path(self.0.segment("bind"))
    }

    /// On to `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`.
    pub fn prebind(self) -> prebind::Path<'a> {
        prebind::Path(self.0.segment("prebind"))
    }

    /// On to `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`.
    pub fn unbind(self) -> unbind::Path<'a> {
        unbind::Path(self.0.segment("unbind"))
    }

    /// 查询音箱绑定信息.
    ///
    /// `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`, for service providers.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/pay-devices/open-scenario-speaker/{device_sn}", "查询音箱绑定信息");

/// The answer to `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`, 查询音箱绑定信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户.
    pub sub_mchid: String,
    /// 设备sn.
    pub device_sn: String,
    /// 绑定状态.
    pub bind_state: BindState,
    /// 收款链接url.
    pub code_url: String,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 device_sn, 2 bind_state, 3 code_url,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "device_sn", "bind_state", "code_url"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 绑定状态.
    pub enum BindState {
        /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`
        OpenScenarioSpeakerBindStateUnbond = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
        /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`
        OpenScenarioSpeakerBindStateBinded = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
    }
}
