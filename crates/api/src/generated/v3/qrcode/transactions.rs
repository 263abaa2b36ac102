//! `/v3/qrcode/transactions`: 扣费受理 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_trade_no;

/// The path `/v3/qrcode/transactions`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/qrcode/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }

    /// 扣费受理.
    ///
    /// `POST /v3/qrcode/transactions`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/qrcode/transactions", "扣费受理");

/// 订单金额信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 订单总金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 货币类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<String>,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.currency {
            check::text("currency", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 公交场景信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BusInfo {
    /// 用户乘车时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time: Option<Time>,
    /// 乘车路线.
    #[serde(skip_serializing_if = "check::is_void")]
    pub line_name: Option<String>,
    /// 车牌号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub plate_number: Option<String>,
}

fields! {
    BusInfo {
        0 start_time, 1 line_name, 2 plate_number,
    }
}

impl Check for BusInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.line_name {
            check::text("line_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.plate_number {
            check::text("plate_number", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 地铁场景信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MetroInfo {
    /// 用户乘车时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time: Option<Time>,
    /// 用户下车时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<Time>,
    /// 乘车起始站.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_station: Option<String>,
    /// 乘车终点站.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_station: Option<String>,
}

fields! {
    MetroInfo {
        0 start_time, 1 end_time, 2 start_station, 3 end_station,
    }
}

impl Check for MetroInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.start_station {
            check::text("start_station", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.end_station {
            check::text("end_station", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/qrcode/transactions`, 扣费受理.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 应用ID. AppID.
    pub appid: String,
    /// 子公众账号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 微信支付分配的子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 商户自定义字段.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 附加数据.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户系统内部订单号.
    pub out_trade_no: String,
    /// 交易场景值.
    pub trade_scene: TradeScene,
    /// 代金券或立减优惠功能的参数.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 签约成功后，微信返回代扣签约ID.
    pub contract_id: String,
    /// 接受扣款结果异步回调通知的URL.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 订单金额信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 公交场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bus_info: Option<BusInfo>,
    /// 地铁场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metro_info: Option<MetroInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.description {
            check::text("description", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        check::required("trade_scene", &self.trade_scene)?;
        check::known("trade_scene", &self.trade_scene)?;
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        check::required("contract_id", &self.contract_id)?;
        check::text("contract_id", &self.contract_id, 0, usize::MAX)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.amount {
            value.check().map_err(|fault| fault.within("amount"))?;
        }
        if let Some(value) = &self.bus_info {
            value.check().map_err(|fault| fault.within("bus_info"))?;
        }
        if let Some(value) = &self.metro_info {
            value.check().map_err(|fault| fault.within("metro_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/qrcode/transactions`, 扣费受理.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
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
    pub trade_state: Option<TradeState>,
    /// 交易状态描述.
    pub trade_state_description: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 用户还款状态.
    pub user_repay_state: Option<UserRepayState>,
    /// 还款微信支付订单号.
    pub repay_transaction_id: Option<String>,
    /// 垫资还款时间.
    pub repay_time: Option<Time>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 代扣签约ID.
    pub contract_id: Option<String>,
    /// 交易场景.
    pub trade_scene: Option<TradeScene>,
    /// 公交场景信息.
    pub bus_info: Option<BusInfo>,
    /// 地铁场景信息.
    pub metro_info: Option<MetroInfo>,
    /// 订单金额信息.
    pub amount: Option<PostResponseAmount>,
    /// Discounts that were applied.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

fields! {
    PostResponse {
        0 appid, 1 sub_appid, 2 sp_mchid, 3 sub_mchid, 4 description, 5 create_time, 6 out_trade_no, 7 transaction_id,
        8 trade_state, 9 trade_state_description, 10 success_time, 11 bank_type, 12 user_repay_state,
        13 repay_transaction_id, 14 repay_time, 15 attach, 16 contract_id, 17 trade_scene, 18 bus_info, 19 metro_info,
        20 amount, 21 promotion_detail,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

/// 订单金额信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseAmount {
    /// Fen (1/100 yuan). Amount of the order.
    pub total: Option<i64>,
    /// Fen (1/100 yuan). What the user pays.
    pub payer_total: Option<i64>,
    /// Currency.
    pub currency: Option<String>,
}

fields! {
    PostResponseAmount {
        0 total, 1 payer_total, 2 currency,
    }
}

/// 优惠信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<Scope>,
    /// 优惠类型.
    pub type_: Option<PromotionDetailType>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
    /// 优惠币种.
    pub currency: Option<String>,
}

fields! {
    PromotionDetail {
        0 coupon_id, 1 name, 2 scope, 3 type_ = "type", 4 stock_id, 5 amount, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute, 9 currency,
    }
}

open_enum! {
    /// 优惠类型.
    pub enum PromotionDetailType {
        /// `CASH`
        Cash = "CASH",
        /// `NOCASH`
        Nocash = "NOCASH",
    }
}

open_enum! {
    /// 优惠范围.
    pub enum Scope {
        /// `GLOBAL`
        Global = "GLOBAL",
        /// `SINGLE`
        Single = "SINGLE",
    }
}

open_enum! {
    /// 交易场景值.
    pub enum TradeScene {
        /// `BUS`
        Bus = "BUS",
        /// `METRO`
        Metro = "METRO",
    }
}

open_enum! {
    /// 交易状态.
    pub enum TradeState {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `PAY_FAIL`
        PayFail = "PAY_FAIL",
        /// `REFUND`
        Refund = "REFUND",
    }
}

open_enum! {
    /// 用户还款状态.
    pub enum UserRepayState {
        /// `NOT_REPAY`
        NotRepay = "NOT_REPAY",
        /// `REPAID`
        Repaid = "REPAID",
        /// `ALL_REFUND`
        AllRefund = "ALL_REFUND",
    }
}
