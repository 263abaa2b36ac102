//! `/hk/v3/transactions/micropay`: 提交付款码支付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/hk/v3/transactions/micropay`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 提交付款码支付.
    ///
    /// `POST /hk/v3/transactions/micropay`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/hk/v3/transactions/micropay", "提交付款码支付");

/// 订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 订单金额.
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户支付金额.
    pub payer_total: i64,
    /// 支付货币类型.
    pub payer_currency: Option<String>,
    /// 汇率.
    pub exchange_rate: Option<crate::hk::v3::ExchangeRate>,
}

fields! {
    Amount {
        0 total, 1 currency, 2 payer_total, 3 payer_currency, 4 exchange_rate,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total", "payer_total"], &[]);

/// An item of `goods_detail` of a `PostItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 商品备注.
    pub goods_remark: Option<String>,
    /// 商品数量.
    pub quantity: i64,
    /// 商品价格.
    pub price: i64,
}

fields! {
    GoodsDetail {
        0 goods_id, 1 goods_remark, 2 quantity, 3 price,
    }
}

pub(crate) static GOODS_DETAIL_SHAPE: Shape = Shape::new(&["goods_id", "quantity", "price"], &[]);

/// 支付者.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Payer {
    /// 授权码.
    pub auth_code: String,
}

impl Check for Payer {
    fn check(&self) -> Result<(), FieldError> {
        check::required("auth_code", &self.auth_code)?;
        check::text("auth_code", &self.auth_code, 0, usize::MAX)?;
        Ok(())
    }
}

/// An item of `detail` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostItem {
    /// 券ID.
    pub promotion_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<crate::hk::v3::Scope>,
    /// 优惠类型.
    pub type_: Option<PostItemType>,
    /// 优惠券面额.
    pub amount: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute_amount: Option<i64>,
    /// 商户出资.
    pub merchant_contribute_amount: Option<i64>,
    /// 其他出资.
    pub other_contribute_amount: Option<i64>,
    /// 单品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

fields! {
    PostItem {
        0 promotion_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 currency, 6 activity_id,
        7 wechatpay_contribute_amount, 8 merchant_contribute_amount, 9 other_contribute_amount, 10 goods_detail,
    }
}

pub(crate) static POST_ITEM_SHAPE: Shape =
    Shape::new(&["promotion_id", "amount"], &[("goods_detail", &GOODS_DETAIL_SHAPE)]);

/// The body of `POST /hk/v3/transactions/micropay`, 提交付款码支付.
///
/// At least one of `mchid` with `appid` and `sp_mchid` with `sp_appid` with `sub_mchid` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
    /// APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 机构商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 商品描述.
    pub description: String,
    /// 商户数据.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 商品标记.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 交易类型.
    pub trade_type: String,
    /// 指定支付方式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub limit_pay: Option<String>,
    /// MCC码.
    pub merchant_category_code: String,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: crate::hk::v3::transactions::Amount,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<crate::hk::v3::transactions::SceneInfo>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<crate::hk::v3::transactions::PostItem>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_appid {
            check::text("sp_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        check::required("trade_type", &self.trade_type)?;
        check::text("trade_type", &self.trade_type, 0, usize::MAX)?;
        if let Some(value) = &self.limit_pay {
            check::text("limit_pay", value, 0, usize::MAX)?;
        }
        check::required("merchant_category_code", &self.merchant_category_code)?;
        check::text("merchant_category_code", &self.merchant_category_code, 0, usize::MAX)?;
        if let Some(value) = &self.payer {
            value.check().map_err(|fault| fault.within("payer"))?;
        }
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        if let Some(value) = &self.scene_info {
            value.check().map_err(|fault| fault.within("scene_info"))?;
        }
        if let Some(value) = &self.detail {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("detail", index))?;
            }
        }
        check::any_of(&[
            ("mchid` with `appid", !self.mchid.is_void() && !self.appid.is_void()),
            (
                "sp_mchid` with `sp_appid` with `sub_mchid",
                !self.sp_mchid.is_void() && !self.sp_appid.is_void() && !self.sub_mchid.is_void(),
            ),
        ])?;
        Ok(())
    }
}

/// The answer to `POST /hk/v3/transactions/micropay`, 提交付款码支付.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付订单号.
    pub id: String,
    /// 商户号.
    pub mchid: Option<String>,
    /// APPID.
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 机构商户号.
    pub sp_mchid: Option<String>,
    /// 机构APPID.
    pub sp_appid: Option<String>,
    /// 子商户APPID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 交易类型.
    pub trade_type: crate::hk::v3::transactions::TradeType,
    /// 交易状态.
    pub trade_state: crate::hk::v3::transactions::TradeState,
    /// 交易状态描述.
    pub trade_state_desc: String,
    /// 付款银行.
    pub bank_type: String,
    /// 商户数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Time,
    /// 支付者.
    pub payer: Option<crate::hk::v3::transactions::Payer>,
    /// 订单金额.
    pub amount: Amount,
    /// 优惠功能.
    pub detail: Option<Vec<PostItem>>,
}

fields! {
    PostResponse {
        0 id, 1 mchid, 2 appid, 3 sub_mchid, 4 sp_mchid, 5 sp_appid, 6 sub_appid, 7 out_trade_no, 8 trade_type,
        9 trade_state, 10 trade_state_desc, 11 bank_type, 12 attach, 13 success_time, 14 payer, 15 amount, 16 detail,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["id", "out_trade_no", "trade_type", "trade_state", "trade_state_desc", "bank_type", "success_time", "amount"],
    &[("amount", &AMOUNT_SHAPE), ("detail", &POST_ITEM_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 优惠类型.
    pub enum PostItemType {
        /// `COUPON`
        Coupon = "COUPON",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
    }
}
