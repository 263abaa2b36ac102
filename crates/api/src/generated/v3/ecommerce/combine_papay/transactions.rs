//! `/v3/ecommerce/combine-papay/transactions`: 电商合单委托代扣支付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod combine_out_trade_no;

/// The path `/v3/ecommerce/combine-papay/transactions`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`.
    pub fn combine_out_trade_no(self, combine_out_trade_no: impl AsRef<str>) -> combine_out_trade_no::Path<'a> {
        combine_out_trade_no::Path(self.0.variable("combine_out_trade_no", combine_out_trade_no.as_ref(), |value| {
            check::text("combine_out_trade_no", value, 0, 32)
        }))
    }

    /// 电商合单委托代扣支付. Deducts a combined order on a contract.
    ///
    /// `POST /v3/ecommerce/combine-papay/transactions`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/combine-papay/transactions", "电商合单委托代扣支付");

/// 订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 标价金额. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 标价币种. Currency, `CNY`.
    pub currency: String,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        check::required("currency", &self.currency)?;
        check::text("currency", &self.currency, 0, usize::MAX)?;
        Ok(())
    }
}

/// 支付者.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 用户标识. The user's openid under the AppID. At most 128 characters.
    pub openid: String,
}

fields! {
    CombinePayerInfo {
        0 openid,
    }
}

pub(crate) static COMBINE_PAYER_INFO_SHAPE: Shape = Shape::new(&["openid"], &[]);

/// The body of `POST /v3/ecommerce/combine-papay/transactions`, 电商合单委托代扣支付.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 合单商户appid. AppID of who places the combined order. At most 32 characters.
    pub combine_appid: String,
    /// 合单商户号. Merchant id of who places the combined order. At most 32 characters.
    pub combine_mchid: String,
    /// 合单商户订单号. Your number of the combined order: digits, letters and `_-|*`. At most 32 characters.
    pub combine_out_trade_no: String,
    /// 委托代扣协议ID. Number of the contract, given by WeChat Pay when the user signed.
    pub contract_id: String,
    /// 子单信息. Single orders of the combined order. At most 50 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<SubOrder>>,
    /// 风控信息. Data about the risk.
    #[serde(skip_serializing_if = "check::is_void")]
    pub risk_info: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("combine_appid", &self.combine_appid)?;
        check::text("combine_appid", &self.combine_appid, 0, 32)?;
        check::required("combine_mchid", &self.combine_mchid)?;
        check::text("combine_mchid", &self.combine_mchid, 0, 32)?;
        check::required("combine_out_trade_no", &self.combine_out_trade_no)?;
        check::text("combine_out_trade_no", &self.combine_out_trade_no, 0, 32)?;
        check::required("contract_id", &self.contract_id)?;
        check::text("contract_id", &self.contract_id, 0, usize::MAX)?;
        if let Some(value) = &self.sub_orders {
            check::count("sub_orders", value.len(), 0, 50)?;
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("sub_orders", index))?;
            }
        }
        if let Some(value) = &self.risk_info {
            check::text("risk_info", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/combine-papay/transactions`, 电商合单委托代扣支付.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 合单商户APPID. AppID of who places the combined order. At most 32 characters.
    pub combine_appid: String,
    /// 合单商户号. Merchant id of who places the combined order. At most 32 characters.
    pub combine_mchid: String,
    /// 合单商户订单号. Your number of the combined order: digits, letters and `_-|*`. At most 32 characters.
    pub combine_out_trade_no: String,
    /// 子单信息. Single orders of the combined order. At most 50 items.
    pub sub_orders: Option<Vec<PostResponseSubOrder>>,
    /// 支付者. Who paid.
    pub combine_payer_info: Option<CombinePayerInfo>,
}

fields! {
    PostResponse {
        0 combine_appid, 1 combine_mchid, 2 combine_out_trade_no, 3 sub_orders, 4 combine_payer_info,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["combine_appid", "combine_mchid", "combine_out_trade_no"],
    &[("sub_orders", &POST_RESPONSE_SUB_ORDER_SHAPE), ("combine_payer_info", &COMBINE_PAYER_INFO_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `sub_orders` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseSubOrder {
    /// 子单商户号. Merchant id of who places the single order. At most 32 characters.
    pub mchid: String,
    /// 交易类型. How the order is paid; `PAP` for a deduction.
    pub trade_type: String,
    /// 交易状态. State of the order, such as `SUCCESS`.
    pub trade_state: String,
    /// 付款银行. Bank that paid.
    pub bank_type: Option<String>,
    /// 附加数据. Your own data; it comes back in notifications and queries. At most 128 characters.
    pub attach: Option<String>,
    /// 支付完成时间. When it was paid.
    pub success_time: Option<Time>,
    /// 子单微信订单号. WeChat Pay's number of the single order.
    pub transaction_id: String,
    /// 子单商户订单号. Your number of the single order. At most 32 characters.
    pub out_trade_no: String,
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 二级商户appid. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 订单金额. Amount of the order.
    pub amount: Option<SubOrderAmount>,
}

fields! {
    PostResponseSubOrder {
        0 mchid, 1 trade_type, 2 trade_state, 3 bank_type, 4 attach, 5 success_time, 6 transaction_id, 7 out_trade_no,
        8 sub_mchid, 9 sub_appid, 10 amount,
    }
}

pub(crate) static POST_RESPONSE_SUB_ORDER_SHAPE: Shape = Shape::new(
    &["mchid", "trade_type", "trade_state", "transaction_id", "out_trade_no", "sub_mchid"],
    &[("amount", &SUB_ORDER_AMOUNT_SHAPE)],
);

/// 结算信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SettleInfo {
    /// 是否指定分账. Whether the money is frozen for profit sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 补差金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amount: Option<i64>,
}

impl Check for SettleInfo {}

/// An item of `sub_orders` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubOrder {
    /// 子单商户号. Merchant id of who places the single order. At most 32 characters.
    pub mchid: String,
    /// 附加数据. Your own data; it comes back in notifications and queries. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 订单金额. Amount of the order.
    pub amount: Amount,
    /// 子单商户订单号. Your number of the single order. At most 32 characters.
    pub out_trade_no: String,
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 二级商户appid. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 商品描述. What is paid for. At most 128 characters.
    pub description: String,
    /// 结算信息. How the order is settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 子单风控信息. Data about the risk of the single order.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_risk_info: Option<String>,
}

impl Check for SubOrder {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, 32)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, 128)?;
        }
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, 128)?;
        if let Some(value) = &self.settle_info {
            value.check().map_err(|fault| fault.within("settle_info"))?;
        }
        if let Some(value) = &self.sub_risk_info {
            check::text("sub_risk_info", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SubOrderAmount {
    /// 标价金额. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 标价币种. Currency, `CNY`.
    pub currency: String,
    /// 现金支付金额. Fen (1/100 yuan).
    pub payer_amount: Option<i64>,
    /// 现金支付币种. Currency that the user paid in.
    pub payer_currency: Option<String>,
}

fields! {
    SubOrderAmount {
        0 total_amount, 1 currency, 2 payer_amount, 3 payer_currency,
    }
}

pub(crate) static SUB_ORDER_AMOUNT_SHAPE: Shape = Shape::new(&["total_amount", "currency"], &[]);
