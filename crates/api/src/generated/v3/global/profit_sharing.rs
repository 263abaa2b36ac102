//! `/v3/global/profit-sharing`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bill_download_url;
pub mod orders;
pub mod receivers;
pub mod refunds;
pub mod transactions;

/// The path `/v3/global/profit-sharing`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/profit-sharing/bill-download-url`.
    pub fn bill_download_url(self) -> bill_download_url::Path<'a> {
        bill_download_url::Path(self.0.segment("bill-download-url"))
    }

    /// On to `/v3/global/profit-sharing/orders`.
    pub fn orders(self) -> orders::Path<'a> {
        orders::Path(self.0.segment("orders"))
    }

    /// On to `/v3/global/profit-sharing/receivers`.
    pub fn receivers(self) -> receivers::Path<'a> {
        receivers::Path(self.0.segment("receivers"))
    }

    /// On to `/v3/global/profit-sharing/refunds`.
    pub fn refunds(self) -> refunds::Path<'a> {
        refunds::Path(self.0.segment("refunds"))
    }

    /// On to `/v3/global/profit-sharing/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }
}
