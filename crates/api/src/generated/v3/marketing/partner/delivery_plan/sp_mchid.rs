//! `/v3/marketing/partner/delivery-plan/{sp_mchid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod notify_url;

/// The path `/v3/marketing/partner/delivery-plan/{sp_mchid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`.
    pub fn notify_url(self) -> notify_url::Path<'a> {
        notify_url::Path(self.0.segment("notify-url"))
    }
}
