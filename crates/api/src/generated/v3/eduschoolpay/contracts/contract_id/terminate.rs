//! `/v3/eduschoolpay/contracts/{contract_id}/terminate`: 商户主动解约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/eduschoolpay/contracts/{contract_id}/terminate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户主动解约.
    ///
    /// `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_3.shtml>
    pub fn post(self) -> Call<'a, Empty> {
        self.0.call(&POST)
    }
}

static POST: Operation = Operation::new("POST", "/v3/eduschoolpay/contracts/{contract_id}/terminate", "商户主动解约");
