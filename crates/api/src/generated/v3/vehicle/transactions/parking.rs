//! `/v3/vehicle/transactions/parking`: 扣费受理 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/vehicle/transactions/parking`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 扣费受理.
    ///
    /// `POST /v3/vehicle/transactions/parking`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_3.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/vehicle/transactions/parking", "扣费受理");

/// 订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 订单金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<Currency>,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.currency {
            check::known("currency", value)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/vehicle/transactions/parking`, 扣费受理.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 应用ID.
    pub appid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 服务描述.
    pub description: String,
    /// 附加数据.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 交易场景.
    pub trade_scene: TradeScene,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 回调通知url.
    pub notify_url: String,
    /// 分账标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub profit_sharing: Option<ProfitSharing>,
    /// 订单金额.
    pub amount: Amount,
    /// 停车场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_info: Option<crate::v3::vehicle::transactions::ParkingInfo>,
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
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
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
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        if let Some(value) = &self.profit_sharing {
            check::known("profit_sharing", value)?;
        }
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        if let Some(value) = &self.parking_info {
            value.check().map_err(|fault| fault.within("parking_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/vehicle/transactions/parking`, 扣费受理.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
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
    pub trade_state: TradeState,
    /// 交易状态描述.
    pub trade_state_description: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 用户是否已还款.
    pub user_repaid: Option<UserRepaid>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 交易场景.
    pub trade_scene: TradeScene,
    /// 停车场景信息.
    pub parking_info: Option<crate::v3::vehicle::transactions::ParkingInfo>,
    /// 支付者信息.
    pub payer: crate::v3::vehicle::transactions::Payer,
    /// 订单金额信息.
    pub amount: PostResponseAmount,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

fields! {
    PostResponse {
        0 appid, 1 sub_appid, 2 sp_mchid, 3 sub_mchid, 4 description, 5 create_time, 6 out_trade_no, 7 transaction_id,
        8 trade_state, 9 trade_state_description, 10 success_time, 11 bank_type, 12 user_repaid, 13 attach,
        14 trade_scene, 15 parking_info, 16 payer, 17 amount, 18 promotion_detail,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
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
        ("amount", &POST_RESPONSE_AMOUNT_SHAPE),
        ("promotion_detail", &PROMOTION_DETAIL_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 订单金额信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseAmount {
    /// 订单金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型.
    pub currency: Option<Currency>,
    /// 用户实际支付金额. Fen (1/100 yuan).
    pub payer_total: Option<i64>,
    /// 折扣. Fen (1/100 yuan).
    pub discount_total: Option<i64>,
}

fields! {
    PostResponseAmount {
        0 total, 1 currency, 2 payer_total, 3 discount_total,
    }
}

pub(crate) static POST_RESPONSE_AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// An item of `promotion_detail` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<Scope>,
    /// 优惠类型.
    pub type_: Option<PromotionDetailType>,
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
    pub currency: Option<Currency>,
}

fields! {
    PromotionDetail {
        0 coupon_id, 1 name, 2 scope, 3 type_ = "type", 4 stock_id, 5 amount, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute, 9 currency,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape = Shape::new(&["coupon_id", "amount"], &[]);

open_enum! {
    /// 货币类型.
    pub enum Currency {
        /// `CNY`
        Cny = "CNY",
    }
}

open_enum! {
    /// 分账标识.
    pub enum ProfitSharing {
        /// `Y`
        Y = "Y",
        /// `N`
        N = "N",
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
        /// `SINGLE`
        Single = "SINGLE",
        /// `GLOBAL`
        Global = "GLOBAL",
    }
}

open_enum! {
    /// 交易场景.
    pub enum TradeScene {
        /// `PARKING`
        Parking = "PARKING",
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
    /// 用户是否已还款.
    pub enum UserRepaid {
        /// `Y`
        Y = "Y",
        /// `N`
        N = "N",
    }
}
