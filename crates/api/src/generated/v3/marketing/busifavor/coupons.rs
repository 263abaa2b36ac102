//! `/v3/marketing/busifavor/coupons`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod associate;
pub mod card_id;
pub mod deactivate;
pub mod disassociate;
pub mod return_;
pub mod send;
pub mod use_;

/// The path `/v3/marketing/busifavor/coupons`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/coupons/associate`.
    pub fn associate(self) -> associate::Path<'a> {
        associate::Path(self.0.segment("associate"))
    }

    /// On to `/v3/marketing/busifavor/coupons/deactivate`.
    pub fn deactivate(self) -> deactivate::Path<'a> {
        deactivate::Path(self.0.segment("deactivate"))
    }

    /// On to `/v3/marketing/busifavor/coupons/disassociate`.
    pub fn disassociate(self) -> disassociate::Path<'a> {
        disassociate::Path(self.0.segment("disassociate"))
    }

    /// On to `/v3/marketing/busifavor/coupons/return`.
    pub fn return_(self) -> return_::Path<'a> {
        return_::Path(self.0.segment("return"))
    }

    /// On to `/v3/marketing/busifavor/coupons/send`.
    pub fn send(self) -> send::Path<'a> {
        send::Path(self.0.segment("send"))
    }

    /// On to `/v3/marketing/busifavor/coupons/use`.
    pub fn use_(self) -> use_::Path<'a> {
        use_::Path(self.0.segment("use"))
    }

    /// On to `/v3/marketing/busifavor/coupons/{card_id}`.
    pub fn card_id(self, card_id: impl AsRef<str>) -> card_id::Path<'a> {
        card_id::Path(
            self.0.variable("card_id", card_id.as_ref(), |value| check::text("card_id", value, 0, usize::MAX)),
        )
    }
}
