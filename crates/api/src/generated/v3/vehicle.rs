//! `/v3/vehicle`
//!
//! Toll roads and parking by plate (ETC、停车).
//!
//! Behind the feature `mobility`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod etc;
pub mod parking;
pub mod transactions;

/// The path `/v3/vehicle`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/vehicle/etc`.
    pub fn etc(self) -> etc::Path<'a> {
        etc::Path(self.0.segment("etc"))
    }

    /// On to `/v3/vehicle/parking`.
    pub fn parking(self) -> parking::Path<'a> {
        parking::Path(self.0.segment("parking"))
    }

    /// On to `/v3/vehicle/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }
}

open_enum! {
    /// 车牌颜色.
    pub enum PlateColor {
        /// `BLUE`
        Blue = "BLUE",
        /// `GREEN`
        Green = "GREEN",
        /// `YELLOW`
        Yellow = "YELLOW",
        /// `BLACK`
        Black = "BLACK",
        /// `WHITE`
        White = "WHITE",
        /// `LIMEGREEN`
        Limegreen = "LIMEGREEN",
    }
}
