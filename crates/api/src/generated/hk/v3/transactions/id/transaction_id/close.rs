//! `/hk/v3/transactions/id/{transaction_id}/close`: 关闭订单(微信支付订单号) `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/hk/v3/transactions/id/{transaction_id}/close`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 关闭订单(微信支付订单号).
    ///
    /// `POST /hk/v3/transactions/id/{transaction_id}/close`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/hk/v3/transactions/id/{transaction_id}/close", "关闭订单(微信支付订单号)");

/// The body of `POST /hk/v3/transactions/id/{transaction_id}/close`, 关闭订单(微信支付订单号).
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 直连商户号.
    pub mchid: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 机构商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_mchid: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
