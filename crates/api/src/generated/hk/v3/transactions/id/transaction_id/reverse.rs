//! `/hk/v3/transactions/id/{transaction_id}/reverse`: 撤销订单(微信支付订单号) `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/hk/v3/transactions/id/{transaction_id}/reverse` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销订单(微信支付订单号).
    ///
    /// `POST /hk/v3/transactions/id/{transaction_id}/reverse`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/hk/v3/transactions/id/{transaction_id}/reverse", "撤销订单(微信支付订单号)");

/// The body of `POST /hk/v3/transactions/id/{transaction_id}/reverse`, 撤销订单(微信支付订单号).
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户号.
    pub mchid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}
