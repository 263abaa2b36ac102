//! `/v3/edu-papay/contracts/{contract_id}`: 解约 `DELETE`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/edu-papay/contracts/{contract_id}`.
#[must_use = "a path sends nothing: call `.delete()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解约.
    ///
    /// `DELETE /v3/edu-papay/contracts/{contract_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_4.shtml>
    pub fn delete(self) -> Call<'a, Empty> {
        self.0.call(&DELETE)
    }
}

static DELETE: Operation = Operation::new("DELETE", "/v3/edu-papay/contracts/{contract_id}", "解约");
