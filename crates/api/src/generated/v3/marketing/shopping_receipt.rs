//! `/v3/marketing/shopping-receipt`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod customentrances;
pub mod merchantshoppingreceiptjumpinfos;
pub mod shoppingreceipts;

/// The path `/v3/marketing/shopping-receipt`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/shopping-receipt/customentrances`.
    pub fn customentrances(self) -> customentrances::Path<'a> {
        customentrances::Path(self.0.segment("customentrances"))
    }

    /// On to `/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`.
    pub fn merchantshoppingreceiptjumpinfos(self) -> merchantshoppingreceiptjumpinfos::Path<'a> {
        merchantshoppingreceiptjumpinfos::Path(self.0.segment("merchantshoppingreceiptjumpinfos"))
    }

    /// On to `/v3/marketing/shopping-receipt/shoppingreceipts`.
    pub fn shoppingreceipts(self) -> shoppingreceipts::Path<'a> {
        shoppingreceipts::Path(self.0.segment("shoppingreceipts"))
    }
}
