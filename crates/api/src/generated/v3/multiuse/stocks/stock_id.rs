//! `/v3/multiuse/stocks/{stock_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod refund_flow;
pub mod send_flow;
pub mod use_flow;

/// The path `/v3/multiuse/stocks/{stock_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/multiuse/stocks/{stock_id}/refund-flow`.
    pub fn refund_flow(self) -> refund_flow::Path<'a> {
        refund_flow::Path(self.0.segment("refund-flow"))
    }

    /// On to `/v3/multiuse/stocks/{stock_id}/send-flow`.
    pub fn send_flow(self) -> send_flow::Path<'a> {
        send_flow::Path(self.0.segment("send-flow"))
    }

    /// On to `/v3/multiuse/stocks/{stock_id}/use-flow`.
    pub fn use_flow(self) -> use_flow::Path<'a> {
        use_flow::Path(self.0.segment("use-flow"))
    }
}
