//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`: 撤销 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销. Undoes a payment by code whose result is unknown: an unpaid order is closed, a paid one refunded.
    ///
    /// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-reverse.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse", "撤销");

/// The body of `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`, 撤销.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 合作伙伴应用AppID. AppID of the service provider, bound to `sp_mchid`. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 合作伙伴商户号. Merchant id of the service provider. At most 32 bytes of UTF-8.
    pub sp_mchid: String,
    /// 特约商户应用AppID. AppID of the sub-merchant, bound to `sub_mchid`. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 特约商户商户号. Merchant id of the sub-merchant that is paid. At most 32 bytes of UTF-8.
    pub sub_mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sp_appid {
            check::bytes("sp_appid", value, 0, 32)?;
        }
        check::required("sp_mchid", &self.sp_mchid)?;
        check::bytes("sp_mchid", &self.sp_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::bytes("sub_appid", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::bytes("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`, 撤销.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 合作伙伴应用AppID. AppID of the service provider.
    pub sp_appid: Option<String>,
    /// 合作伙伴商户号. Merchant id of the service provider.
    pub sp_mchid: String,
    /// 特约商户应用AppID. AppID of the sub-merchant, if the order named it.
    pub sub_appid: Option<String>,
    /// 特约商户商户号. Merchant id of the sub-merchant.
    pub sub_mchid: String,
    /// 商户订单号. Your order number.
    pub out_trade_no: String,
}

fields! {
    PostResponse {
        0 sp_appid, 1 sp_mchid, 2 sub_appid, 3 sub_mchid, 4 out_trade_no,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["sp_mchid", "sub_mchid", "out_trade_no"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
