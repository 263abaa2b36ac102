//! `/v3/global/profit-sharing/refunds`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bill_download_url;
pub mod refundable_balance;

/// The path `/v3/global/profit-sharing/refunds`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/profit-sharing/refunds/bill-download-url`.
    pub fn bill_download_url(self) -> bill_download_url::Path<'a> {
        bill_download_url::Path(self.0.segment("bill-download-url"))
    }

    /// On to `/v3/global/profit-sharing/refunds/refundable-balance`.
    pub fn refundable_balance(self) -> refundable_balance::Path<'a> {
        refundable_balance::Path(self.0.segment("refundable-balance"))
    }
}
