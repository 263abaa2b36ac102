//! `/v3/industry-rebate/transactions/{transaction_id}`: 支付码牌/点餐码牌交易回传 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/industry-rebate/transactions/{transaction_id}`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 支付码牌/点餐码牌交易回传.
    ///
    /// `POST /v3/industry-rebate/transactions/{transaction_id}`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/industry-rebate/transactions/{transaction_id}", "支付码牌/点餐码牌交易回传");

/// The body of `POST /v3/industry-rebate/transactions/{transaction_id}`, 支付码牌/点餐码牌交易回传.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户.
    pub sub_mchid: String,
    /// 收款链接url.
    pub code_url: String,
    /// 商户订单号.
    pub out_trade_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("code_url", &self.code_url)?;
        check::text("code_url", &self.code_url, 0, usize::MAX)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        Ok(())
    }
}
