//! `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`: 撤销订单(商户订单号) `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销订单(商户订单号).
    ///
    /// `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_7.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",
    "撤销订单(商户订单号)",
);

/// The body of `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`, 撤销订单(商户订单号).
///
/// At least one of `mchid` and `sp_mchid` with `sub_mchid` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
    /// 机构商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::any_of(&[
            ("mchid", !self.mchid.is_void()),
            ("sp_mchid` with `sub_mchid", !self.sp_mchid.is_void() && !self.sub_mchid.is_void()),
        ])?;
        Ok(())
    }
}
