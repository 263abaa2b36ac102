//! `/v3/merchant-risk-manage/ec-trade-risk`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod query_risk_trades;
pub mod recv_dispose_result;

/// The path `/v3/merchant-risk-manage/ec-trade-risk`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`.
    pub fn query_risk_trades(self) -> query_risk_trades::Path<'a> {
        query_risk_trades::Path(self.0.segment("query-risk-trades"))
    }

    /// On to `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`.
    pub fn recv_dispose_result(self) -> recv_dispose_result::Path<'a> {
        recv_dispose_result::Path(self.0.segment("recv-dispose-result"))
    }
}
