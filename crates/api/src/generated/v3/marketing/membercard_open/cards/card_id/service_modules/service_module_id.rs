//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`: 修改会员卡服务项 `PATCH`,
//! 移除会员卡服务项 `DELETE`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`.
#[must_use = "a path sends nothing: call `.patch()` or `.delete()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 修改会员卡服务项.
    ///
    /// `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`, for merchants and
    /// service providers.
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }

    /// 移除会员卡服务项.
    ///
    /// `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`, for merchants
    /// and service providers.
    pub fn delete(self) -> Call<'a, Empty> {
        self.0.call(&DELETE)
    }
}

static PATCH: Operation = Operation::new(
    "PATCH",
    "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
    "修改会员卡服务项",
);

static DELETE: Operation = Operation::new(
    "DELETE",
    "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
    "移除会员卡服务项",
);

/// The body of `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`,
/// 修改会员卡服务项.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 跳转小程序.
    pub jump_miniprogram: crate::v3::marketing::membercard_open::cards::card_id::JumpMiniprogram,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        self.jump_miniprogram.check().map_err(|fault| fault.within("jump_miniprogram"))?;
        Ok(())
    }
}

/// The answer to `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`,
/// 修改会员卡服务项.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 会员卡id.
    pub card_id: String,
    /// 会员服务项ID.
    pub service_module_id: String,
    /// 跳转小程序.
    pub jump_miniprogram: crate::v3::marketing::membercard_open::cards::card_id::JumpMiniprogram,
}

fields! {
    PatchResponse {
        0 card_id, 1 service_module_id, 2 jump_miniprogram,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(
    &["card_id", "service_module_id", "jump_miniprogram"],
    &[("jump_miniprogram", &crate::v3::marketing::membercard_open::cards::card_id::JUMP_MINIPROGRAM_SHAPE)],
);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
