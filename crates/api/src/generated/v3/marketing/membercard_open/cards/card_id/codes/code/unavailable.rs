//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`: 作废用户会员卡 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 作废用户会员卡.
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_12.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable", "作废用户会员卡");

/// The body of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`, 作废用户会员卡.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 失效理由.
    #[serde(skip_serializing_if = "check::is_void")]
    pub reason: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.reason {
            check::text("reason", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
