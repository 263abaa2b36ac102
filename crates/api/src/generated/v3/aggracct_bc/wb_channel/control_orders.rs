//! `/v3/aggracct-bc/wb-channel/control-orders`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod info;
pub mod out_request_no;
pub mod punish;
pub mod recover;

/// The path `/v3/aggracct-bc/wb-channel/control-orders`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/aggracct-bc/wb-channel/control-orders/info`.
    pub fn info(self) -> info::Path<'a> {
        info::Path(self.0.segment("info"))
    }

    /// On to `/v3/aggracct-bc/wb-channel/control-orders/punish`.
    pub fn punish(self) -> punish::Path<'a> {
        punish::Path(self.0.segment("punish"))
    }

    /// On to `/v3/aggracct-bc/wb-channel/control-orders/recover`.
    pub fn recover(self) -> recover::Path<'a> {
        recover::Path(self.0.segment("recover"))
    }

    /// On to `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`.
    pub fn out_request_no(self, out_request_no: impl AsRef<str>) -> out_request_no::Path<'a> {
        out_request_no::Path(self.0.variable("out_request_no", out_request_no.as_ref(), |value| {
            check::text("out_request_no", value, 0, usize::MAX)
        }))
    }
}
