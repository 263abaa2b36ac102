//! `/v3/funds-to-oversea`
//!
//! Funds to other countries (资金出境).
//!
//! Behind the feature `ecommerce`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bill_download_url;
pub mod orders;
pub mod return_;
pub mod transactions;

/// The path `/v3/funds-to-oversea`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/funds-to-oversea/bill-download-url`.
    pub fn bill_download_url(self) -> bill_download_url::Path<'a> {
        bill_download_url::Path(self.0.segment("bill-download-url"))
    }

    /// On to `/v3/funds-to-oversea/orders`.
    pub fn orders(self) -> orders::Path<'a> {
        orders::Path(self.0.segment("orders"))
    }

    /// On to `/v3/funds-to-oversea/return`.
    pub fn return_(self) -> return_::Path<'a> {
        return_::Path(self.0.segment("return"))
    }

    /// On to `/v3/funds-to-oversea/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }
}
