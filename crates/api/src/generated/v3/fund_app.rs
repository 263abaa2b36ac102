//! `/v3/fund-app`
//!
//! Transfers that the user confirms, donations, red packets (商家转账).
//!
//! Transfers to users, one by one, that the user confirms in WeChat or has authorized once for all (商家转账);
//! their receipts; transfers to QQ wallets; brand red packets; charity. Amounts are in fen (1/100 yuan).
//!
//! Behind the feature `transfer`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brand_redpacket;
pub mod mch_transfer;

/// The path `/v3/fund-app`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/brand-redpacket`.
    pub fn brand_redpacket(self) -> brand_redpacket::Path<'a> {
        brand_redpacket::Path(self.0.segment("brand-redpacket"))
    }

    /// On to `/v3/fund-app/mch-transfer`.
    pub fn mch_transfer(self) -> mch_transfer::Path<'a> {
        mch_transfer::Path(self.0.segment("mch-transfer"))
    }
}
