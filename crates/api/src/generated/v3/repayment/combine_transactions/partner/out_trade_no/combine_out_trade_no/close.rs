//! `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`: 商户关单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户关单.
    ///
    /// `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`, for service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015124497>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
    "商户关单",
);

/// The body of `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`,
/// 商户关单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 还款明细单信息列表. At most 10 items.
    pub sub_orders: Vec<SubOrder>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_orders", &self.sub_orders)?;
        check::count("sub_orders", self.sub_orders.len(), 0, 10)?;
        for (index, item) in self.sub_orders.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("sub_orders", index))?;
        }
        Ok(())
    }
}

/// An item of `sub_orders` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubOrder {
    /// 还款单发起商户号.
    pub mchid: String,
    /// 还款明细单订单号.
    pub out_trade_no: String,
    /// 二级商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
}

impl Check for SubOrder {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
