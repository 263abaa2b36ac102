//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`: 电商合单委托代扣撤销订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 电商合单委托代扣撤销订单. Reverses a combined order.
    ///
    /// `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
    "电商合单委托代扣撤销订单",
);

/// The body of `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`, 电商合单委托代扣撤销订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 合单商户APPID. AppID of who places the combined order. At most 32 characters.
    pub combine_appid: String,
    /// 子单信息. Single orders of the combined order. At most 50 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<SubOrder>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("combine_appid", &self.combine_appid)?;
        check::text("combine_appid", &self.combine_appid, 0, 32)?;
        if let Some(value) = &self.sub_orders {
            check::count("sub_orders", value.len(), 0, 50)?;
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("sub_orders", index))?;
            }
        }
        Ok(())
    }
}

/// An item of `sub_orders` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubOrder {
    /// 子单商户号. Merchant id of who places the single order. At most 32 characters.
    pub mchid: String,
    /// 子单商户订单号. Your number of the single order. At most 32 characters.
    pub out_trade_no: String,
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 二级商户appid. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
}

impl Check for SubOrder {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, 32)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        Ok(())
    }
}
