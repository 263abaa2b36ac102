//! `/v3/fund-app/mch-transfer/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod budget;
pub mod charity_budget;
pub mod charity_transfer_bills;
pub mod electronic_receipts;
pub mod sub_mch_authorizations;
pub mod transfer_bills;
pub mod user_confirm_authorizations;

/// The path `/v3/fund-app/mch-transfer/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/partner/budget`.
    pub fn budget(self) -> budget::Path<'a> {
        budget::Path(self.0.segment("budget"))
    }

    /// On to `/v3/fund-app/mch-transfer/partner/charity-budget`.
    pub fn charity_budget(self) -> charity_budget::Path<'a> {
        charity_budget::Path(self.0.segment("charity-budget"))
    }

    /// On to `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`.
    pub fn charity_transfer_bills(self) -> charity_transfer_bills::Path<'a> {
        charity_transfer_bills::Path(self.0.segment("charity-transfer-bills"))
    }

    /// On to `/v3/fund-app/mch-transfer/partner/electronic-receipts`.
    pub fn electronic_receipts(self) -> electronic_receipts::Path<'a> {
        electronic_receipts::Path(self.0.segment("electronic-receipts"))
    }

    /// On to `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations`.
    pub fn sub_mch_authorizations(self) -> sub_mch_authorizations::Path<'a> {
        sub_mch_authorizations::Path(self.0.segment("sub-mch-authorizations"))
    }

    /// On to `/v3/fund-app/mch-transfer/partner/transfer-bills`.
    pub fn transfer_bills(self) -> transfer_bills::Path<'a> {
        transfer_bills::Path(self.0.segment("transfer-bills"))
    }

    /// On to `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`.
    pub fn user_confirm_authorizations(self) -> user_confirm_authorizations::Path<'a> {
        user_confirm_authorizations::Path(self.0.segment("user-confirm-authorizations"))
    }
}
