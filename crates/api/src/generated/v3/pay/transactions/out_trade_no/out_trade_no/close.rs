//! `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`: 关单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 关单. Closes an order that was not paid; the number cannot be used again. Query it first, if the user may be
    /// paying.
    ///
    /// 关闭未付款的订单，成功时应答 204，没有应答体；关闭后原商户订单号不能再用。用户可能正在付款时先查单，已付款的订单要用退款。
    ///
    /// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791839>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/pay/transactions/out-trade-no/{out_trade_no}/close", "关单");

/// The body of `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`, 关单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 直连商户号. Your merchant id. At most 32 bytes of UTF-8.
    pub mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::bytes("mchid", &self.mchid, 0, 32)?;
        Ok(())
    }
}
