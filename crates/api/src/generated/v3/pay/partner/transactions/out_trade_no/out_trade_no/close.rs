//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`: 关单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 关单. Closes an order that was not paid; the number cannot be used again. Query it first, if the user may be
    /// paying.
    ///
    /// 服务商为特约商户关闭未付款的订单，成功时应答 204，没有应答体；关闭后原商户订单号不能再用。用户可能正在付款时先查单，已付款的订单要用退款。
    ///
    /// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012739019>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close", "关单");

/// The body of `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`, 关单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商户号. Merchant id of the service provider. At most 32 bytes of UTF-8.
    pub sp_mchid: String,
    /// 子商户号. Merchant id of the sub-merchant that is paid. At most 32 bytes of UTF-8.
    pub sub_mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::bytes("sp_mchid", &self.sp_mchid, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::bytes("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}
