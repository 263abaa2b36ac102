//! `/v3/payscore/payafter-orders/{out_order_no}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cancel;
pub mod complete;
pub mod sync;

/// The path `/v3/payscore/payafter-orders/{out_order_no}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/payafter-orders/{out_order_no}/cancel`.
    pub fn cancel(self) -> cancel::Path<'a> {
        cancel::Path(self.0.segment("cancel"))
    }

    /// On to `/v3/payscore/payafter-orders/{out_order_no}/complete`.
    pub fn complete(self) -> complete::Path<'a> {
        complete::Path(self.0.segment("complete"))
    }

    /// On to `/v3/payscore/payafter-orders/{out_order_no}/sync`.
    pub fn sync(self) -> sync::Path<'a> {
        sync::Path(self.0.segment("sync"))
    }
}
