//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`: 出厂预绑定音箱和码牌 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 出厂预绑定音箱和码牌.
    ///
    /// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind", "出厂预绑定音箱和码牌");

/// The body of `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`, 出厂预绑定音箱和码牌.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 收款链接url.
    pub code_url: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("code_url", &self.code_url)?;
        check::text("code_url", &self.code_url, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`, 出厂预绑定音箱和码牌.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 设备sn.
    pub device_sn: String,
    /// 绑定状态.
    pub bind_state: crate::v3::pay_devices::open_scenario_speaker::device_sn::BindState,
    /// 收款链接url.
    pub code_url: String,
}

fields! {
    PostResponse {
        0 device_sn, 1 bind_state, 2 code_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["device_sn", "bind_state", "code_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
