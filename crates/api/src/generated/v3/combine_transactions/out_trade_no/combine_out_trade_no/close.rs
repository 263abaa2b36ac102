//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`: 合单关闭订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 合单关闭订单. Closes a combined order that was not paid, with all its orders.
    ///
    /// 关闭未付款的合单，其中的子单一并关闭，成功时应答 204，没有应答体。用户可能正在付款时先查单。
    ///
    /// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015973150>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close", "合单关闭订单");

/// The body of `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`, 合单关闭订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 合单商户appid. AppID of who combines the orders; it must be bound to `combine_mchid`. At most 32 bytes of UTF-8.
    pub combine_appid: String,
    /// 商品单信息. All single orders, exactly as they were placed; a part of them cannot be closed. 1 to 50 items.
    pub sub_orders: Vec<SubOrder>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("combine_appid", &self.combine_appid)?;
        check::bytes("combine_appid", &self.combine_appid, 0, 32)?;
        check::required("sub_orders", &self.sub_orders)?;
        check::count("sub_orders", self.sub_orders.len(), 1, 50)?;
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
    /// 子单商户号. Merchant id of this order: the participating merchant, or the service provider with `sub_mchid`. At
    /// most 32 bytes of UTF-8.
    pub mchid: String,
    /// 商品单商户订单号. Your number of this order. At most 32 bytes of UTF-8.
    pub out_trade_no: String,
    /// 商品单个人收款方受理授权ID. Authorization of the private person who is paid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub individual_auth_id: Option<String>,
    /// 二级商户号. Merchant id of the sub-merchant that is paid. Service providers and platforms send it. At most 32
    /// bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 子商户应用ID. AppID of the sub-merchant, bound to `sub_mchid`. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
}

impl Check for SubOrder {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::bytes("mchid", &self.mchid, 0, 32)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::bytes("out_trade_no", &self.out_trade_no, 0, 32)?;
        if let Some(value) = &self.individual_auth_id {
            check::bytes("individual_auth_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::bytes("sub_mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.sub_appid {
            check::bytes("sub_appid", value, 0, 32)?;
        }
        Ok(())
    }
}
