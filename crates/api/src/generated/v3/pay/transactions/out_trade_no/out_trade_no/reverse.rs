//! `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`: 撤销 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销. Undoes a payment by code whose result is unknown: an unpaid order is closed, a paid one refunded.
    ///
    /// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/reverse.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse", "撤销");

/// The body of `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`, 撤销.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 应用AppID. AppID of the official account, mini program or app; it must be bound to `mchid`. At most 32 bytes
    /// of UTF-8.
    pub appid: String,
    /// 直连商户号. Your merchant id. At most 32 bytes of UTF-8.
    pub mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::bytes("appid", &self.appid, 0, 32)?;
        check::required("mchid", &self.mchid)?;
        check::bytes("mchid", &self.mchid, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`, 撤销.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 应用AppID. AppID of the order.
    pub appid: Option<String>,
    /// 直连商户号. Merchant id of the order.
    pub mchid: String,
    /// 商户订单号. Your order number.
    pub out_trade_no: String,
}

fields! {
    PostResponse {
        0 appid, 1 mchid, 2 out_trade_no,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["mchid", "out_trade_no"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
