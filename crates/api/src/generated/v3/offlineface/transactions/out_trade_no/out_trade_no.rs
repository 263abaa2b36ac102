//! `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`: 查单接口 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查单接口.
    ///
    /// `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/offlineface/transactions/out-trade-no/{out_trade_no}", "查单接口");

/// The query of `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 平台产品ID.
    pub business_product_id: BusinessProductId,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("business_product_id", &self.business_product_id)?;
        check::known("business_product_id", &self.business_product_id)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sp_mchid", &self.sp_mchid);
        query.push("sub_mchid", &self.sub_mchid);
        query.push("business_product_id", &self.business_product_id);
    }
}

/// The answer to `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`, 查单接口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商公众号appid.
    pub sp_appid: String,
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 子商户公众号appid.
    pub sub_appid: Option<String>,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 支付用户信息.
    pub payer: Option<crate::v3::offlineface::transactions::Payer>,
    /// 金额信息.
    pub amount: Option<crate::v3::offlineface::transactions::Amount>,
    /// 优惠信息列表.
    pub promotion_detail: Option<Vec<serde_json::Value>>,
    /// 支付场景信息.
    pub scene_info: Option<crate::v3::offlineface::transactions::PostResponseSceneInfo>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 交易类型.
    pub trade_type: Option<crate::v3::offlineface::transactions::TradeType>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易描述.
    pub trade_state_description: Option<String>,
    /// 欠款状态.
    pub debt_state: Option<String>,
    /// 商品信息.
    pub description: Option<String>,
    /// 商户附加信息.
    pub attach: Option<String>,
    /// 支付成功时间.
    pub success_time: Option<Time>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 还款微信订单号.
    pub repayment_transaction_id: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 错误分类.
    pub error_type: Option<String>,
}

fields! {
    GetResponse {
        0 sp_appid, 1 sp_mchid, 2 sub_appid, 3 sub_mchid, 4 payer, 5 amount, 6 promotion_detail, 7 scene_info,
        8 bank_type, 9 trade_type, 10 trade_state, 11 trade_state_description, 12 debt_state, 13 description, 14 attach,
        15 success_time, 16 transaction_id, 17 repayment_transaction_id, 18 out_trade_no, 19 error_type,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["sp_appid", "sp_mchid", "sub_mchid", "trade_state"],
    &[("amount", &crate::v3::offlineface::transactions::AMOUNT_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 平台产品ID.
    pub enum BusinessProductId {
        /// `2`
        _2 = "2",
        /// `11`
        _11 = "11",
    }
}
