//! `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`: 撤销订单(商户订单号) `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销订单(商户订单号).
    ///
    /// `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_10.shtml>
    pub fn post(self, query: &PostQuery) -> Call<'a, Empty> {
        self.0.call(&POST).with_query(query)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse", "撤销订单(商户订单号)");

/// The query of `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostQuery {
    /// 子商户号.
    pub sub_mchid: Option<String>,
}

impl Check for PostQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for PostQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}
