//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules`: 添加会员卡服务项 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod service_module_id;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/service-modules`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`.
    pub fn service_module_id(self, service_module_id: impl AsRef<str>) -> service_module_id::Path<'a> {
        service_module_id::Path(self.0.variable("service_module_id", service_module_id.as_ref(), |value| {
            check::text("service_module_id", value, 0, usize::MAX)
        }))
    }

    /// 添加会员卡服务项.
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/membercard-open/cards/{card_id}/service-modules", "添加会员卡服务项");

/// The body of `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`, 添加会员卡服务项.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 会员服务项ID.
    pub service_module_id: String,
    /// 跳转小程序.
    pub jump_miniprogram: crate::v3::marketing::membercard_open::cards::card_id::JumpMiniprogram,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_module_id", &self.service_module_id)?;
        check::text("service_module_id", &self.service_module_id, 0, usize::MAX)?;
        self.jump_miniprogram.check().map_err(|fault| fault.within("jump_miniprogram"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`, 添加会员卡服务项.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 会员卡id.
    pub card_id: String,
    /// 会员服务项ID.
    pub service_module_id: String,
    /// 跳转小程序.
    pub jump_miniprogram: crate::v3::marketing::membercard_open::cards::card_id::JumpMiniprogram,
}

fields! {
    PostResponse {
        0 card_id, 1 service_module_id, 2 jump_miniprogram,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["card_id", "service_module_id", "jump_miniprogram"],
    &[("jump_miniprogram", &crate::v3::marketing::membercard_open::cards::card_id::JUMP_MINIPROGRAM_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
