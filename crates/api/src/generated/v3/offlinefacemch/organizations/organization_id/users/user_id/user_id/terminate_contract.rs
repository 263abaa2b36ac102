//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`:
//! 解除刷脸用户签约关系接口 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解除刷脸用户签约关系接口.
    ///
    /// `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`, for
    /// service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>
    pub fn post(self) -> Call<'a, Empty> {
        self.0.call(&POST)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",
    "解除刷脸用户签约关系接口",
);
