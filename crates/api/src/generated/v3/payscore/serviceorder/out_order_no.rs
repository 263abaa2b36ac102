//! `/v3/payscore/serviceorder/{out_order_no}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cancel;
pub mod complete;
pub mod modify;
pub mod pay;
pub mod send_pendingmessage;
pub mod send_prepaidmessage;
pub mod sync;

/// The path `/v3/payscore/serviceorder/{out_order_no}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/serviceorder/{out_order_no}/cancel`.
    pub fn cancel(self) -> cancel::Path<'a> {
        cancel::Path(self.0.segment("cancel"))
    }

    /// On to `/v3/payscore/serviceorder/{out_order_no}/complete`.
    pub fn complete(self) -> complete::Path<'a> {
        complete::Path(self.0.segment("complete"))
    }

    /// On to `/v3/payscore/serviceorder/{out_order_no}/modify`.
    pub fn modify(self) -> modify::Path<'a> {
        modify::Path(self.0.segment("modify"))
    }

    /// On to `/v3/payscore/serviceorder/{out_order_no}/pay`.
    pub fn pay(self) -> pay::Path<'a> {
        pay::Path(self.0.segment("pay"))
    }

    /// On to `/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`.
    pub fn send_pendingmessage(self) -> send_pendingmessage::Path<'a> {
        send_pendingmessage::Path(self.0.segment("send-pendingmessage"))
    }

    /// On to `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`.
    pub fn send_prepaidmessage(self) -> send_prepaidmessage::Path<'a> {
        send_prepaidmessage::Path(self.0.segment("send-prepaidmessage"))
    }

    /// On to `/v3/payscore/serviceorder/{out_order_no}/sync`.
    pub fn sync(self) -> sync::Path<'a> {
        sync::Path(self.0.segment("sync"))
    }
}
