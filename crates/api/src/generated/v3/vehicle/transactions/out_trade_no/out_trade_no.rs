//! `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`: 查询订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询订单.
    ///
    /// `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_4.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/vehicle/transactions/out-trade-no/{out_trade_no}", "查询订单");

/// 订单金额信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 订单金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户实际支付金额. Fen (1/100 yuan).
    pub payer_total: Option<i64>,
    /// 折扣. Fen (1/100 yuan).
    pub discount_total: Option<i64>,
}

fields! {
    Amount {
        0 total, 1 currency, 2 payer_total, 3 discount_total,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// The query of `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
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

/// The answer to `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`, 查询订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 应用ID.
    pub appid: String,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 商户号.
    pub sp_mchid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 服务描述.
    pub description: String,
    /// 订单创建时间.
    pub create_time: Time,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_description: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 用户是否已还款.
    pub user_repaid: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 交易场景.
    pub trade_scene: String,
    /// 停车场景信息.
    pub parking_info: Option<crate::v3::vehicle::transactions::ParkingInfo>,
    /// 支付者信息.
    pub payer: crate::v3::vehicle::transactions::Payer,
    /// 订单金额信息.
    pub amount: Amount,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

fields! {
    GetResponse {
        0 appid, 1 sub_appid, 2 sp_mchid, 3 sub_mchid, 4 description, 5 create_time, 6 out_trade_no, 7 transaction_id,
        8 trade_state, 9 trade_state_description, 10 success_time, 11 bank_type, 12 user_repaid, 13 attach,
        14 trade_scene, 15 parking_info, 16 payer, 17 amount, 18 promotion_detail,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "appid",
        "sp_mchid",
        "description",
        "create_time",
        "out_trade_no",
        "trade_state",
        "trade_scene",
        "payer",
        "amount",
    ],
    &[
        ("parking_info", &crate::v3::vehicle::transactions::PARKING_INFO_SHAPE),
        ("payer", &crate::v3::vehicle::transactions::PAYER_SHAPE),
        ("amount", &AMOUNT_SHAPE),
        ("promotion_detail", &PROMOTION_DETAIL_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `promotion_detail` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 优惠类型.
    pub type_: Option<String>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 优惠券面额. Fen (1/100 yuan).
    pub amount: i64,
    /// 微信出资. Fen (1/100 yuan).
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资. Fen (1/100 yuan).
    pub merchant_contribute: Option<i64>,
    /// 其他出资. Fen (1/100 yuan).
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

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape = Shape::new(&["coupon_id", "amount"], &[]);
