//! `/v3/marketing/partner/delivery-plan/{sp_mchid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod notify_url;

/// The place `/v3/marketing/partner/delivery-plan/{sp_mchid}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`.
    pub fn notify_url(self) -> notify_url::Path<'a> {
        notify_url::Path(self.0.segment("notify-url"))
    }
}
