//! `/v3/aggracct-bc/wb-channel`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod account;
pub mod bank_channel_account;
pub mod control_orders;
pub mod special_reduction;

/// The path `/v3/aggracct-bc/wb-channel`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/aggracct-bc/wb-channel/account`.
    pub fn account(self) -> account::Path<'a> {
        account::Path(self.0.segment("account"))
    }

    /// On to `/v3/aggracct-bc/wb-channel/bank-channel-account`.
    pub fn bank_channel_account(self) -> bank_channel_account::Path<'a> {
        bank_channel_account::Path(self.0.segment("bank-channel-account"))
    }

    /// On to `/v3/aggracct-bc/wb-channel/control-orders`.
    pub fn control_orders(self) -> control_orders::Path<'a> {
        control_orders::Path(self.0.segment("control-orders"))
    }

    /// On to `/v3/aggracct-bc/wb-channel/special-reduction`.
    pub fn special_reduction(self) -> special_reduction::Path<'a> {
        special_reduction::Path(self.0.segment("special-reduction"))
    }
}

open_enum! {
    /// 请求场景.
    pub enum ReqScene {
        /// `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
        SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        /// `SJT_MICRO_MERCHANT`
        SjtMicroMerchant = "SJT_MICRO_MERCHANT",
        /// `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
        WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
    }
}
