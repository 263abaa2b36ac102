//! `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`: 查询订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询订单.
    ///
    /// `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`, for merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/qrcode/transactions/out-trade-no/{out_trade_no}", "查询订单");

/// The query of `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 微信支付分配的子商户号.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`, 查询订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 子商户公众账号ID.
    pub sub_appid: Option<String>,
    /// 商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 服务描述.
    pub description: Option<String>,
    /// 订单创建时间.
    pub create_time: Option<Time>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易状态.
    pub trade_state: Option<crate::v3::qrcode::transactions::TradeState>,
    /// 交易状态描述.
    pub trade_state_description: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 用户还款状态.
    pub user_repay_state: Option<crate::v3::qrcode::transactions::UserRepayState>,
    /// 还款微信支付订单号.
    pub repay_transaction_id: Option<String>,
    /// 垫资还款时间.
    pub repay_time: Option<Time>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 代扣签约ID.
    pub contract_id: Option<String>,
    /// 交易场景.
    pub trade_scene: Option<crate::v3::qrcode::transactions::TradeScene>,
    /// 公交场景信息.
    pub bus_info: Option<crate::v3::qrcode::transactions::BusInfo>,
    /// 地铁场景信息.
    pub metro_info: Option<crate::v3::qrcode::transactions::MetroInfo>,
    /// 订单金额信息.
    pub amount: Option<crate::v3::qrcode::transactions::PostResponseAmount>,
    /// Discounts that were applied.
    pub promotion_detail: Option<Vec<crate::v3::qrcode::transactions::PromotionDetail>>,
}

fields! {
    GetResponse {
        0 appid, 1 sub_appid, 2 sp_mchid, 3 sub_mchid, 4 description, 5 create_time, 6 out_trade_no, 7 transaction_id,
        8 trade_state, 9 trade_state_description, 10 success_time, 11 bank_type, 12 user_repay_state,
        13 repay_transaction_id, 14 repay_time, 15 attach, 16 contract_id, 17 trade_scene, 18 bus_info, 19 metro_info,
        20 amount, 21 promotion_detail,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
