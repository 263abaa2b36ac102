//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`: 支付结果页展示会员积分 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 支付结果页展示会员积分.
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_3.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",
    "支付结果页展示会员积分",
);

/// The body of `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`, 支付结果页展示会员积分.
///
/// At least one of `mchid` and `sub_mchid` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户订单号.
    pub out_trade_no: String,
    /// 直连商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 会员积分值.
    pub bonus_value: i64,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::any_of(&[("mchid", !self.mchid.is_void()), ("sub_mchid", !self.sub_mchid.is_void())])?;
        Ok(())
    }
}
