//! `/v3/pay/transactions/codepay`: 付款码支付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/transactions/codepay`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 付款码支付. Charges the payment code that the user shows at the till. The answer may say that the user still has
    /// to confirm: query until it is final, and reverse it if it stays unknown.
    ///
    /// `POST /v3/pay/transactions/codepay`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/code-pay.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/pay/transactions/codepay", "付款码支付");

/// 订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 订单金额. Fen (1/100 yuan). Amount of the order.
    pub total: i64,
    /// 用户支付金额. Fen (1/100 yuan) that the user paid, after coupons and discounts.
    pub payer_total: Option<i64>,
    /// 订单金额货币类型. Currency of the order.
    pub currency: Option<String>,
    /// 用户支付货币类型. Currency in which the user paid.
    pub payer_currency: Option<String>,
}

fields! {
    Amount {
        0 total, 1 payer_total, 2 currency, 3 payer_currency,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// An item of `goods_detail` of a `PostDetail`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GoodsDetail {
    /// 商品编码. Your code of the goods: letters, digits, `-` and `_`. At most 32 bytes of UTF-8.
    pub merchant_goods_id: String,
    /// 微信支付商品编码. WeChat Pay's code of the goods, if it has one. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub wxpay_goods_id: Option<String>,
    /// 商品名称. Name of the goods. At most 256 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_name: Option<String>,
    /// 商品数量. How many are bought.
    pub quantity: i64,
    /// 商品单价. Fen (1/100 yuan), after the merchant's own reductions.
    pub unit_price: i64,
}

impl Check for GoodsDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("merchant_goods_id", &self.merchant_goods_id)?;
        check::bytes("merchant_goods_id", &self.merchant_goods_id, 0, 32)?;
        if let Some(value) = &self.wxpay_goods_id {
            check::bytes("wxpay_goods_id", value, 0, 32)?;
        }
        if let Some(value) = &self.goods_name {
            check::bytes("goods_name", value, 0, 256)?;
        }
        Ok(())
    }
}

/// 支付者.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Payer {
    /// 授权码. The payment code read from the user's WeChat.
    pub auth_code: String,
}

impl Check for Payer {
    fn check(&self) -> Result<(), FieldError> {
        check::required("auth_code", &self.auth_code)?;
        check::bytes("auth_code", &self.auth_code, 0, usize::MAX)?;
        Ok(())
    }
}

/// 优惠功能.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostDetail {
    /// 订单原价. Fen (1/100 yuan). Price of the whole receipt, if it is paid in parts; no discount applies unless it
    /// equals the amount paid. Normally left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID. Your number of the receipt. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_id: Option<String>,
    /// 单品列表. One entry for each kind of goods.
    pub goods_detail: Vec<GoodsDetail>,
}

impl Check for PostDetail {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.invoice_id {
            check::bytes("invoice_id", value, 0, 32)?;
        }
        check::required("goods_detail", &self.goods_detail)?;
        for (index, item) in self.goods_detail.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("goods_detail", index))?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/pay/transactions/codepay`, 付款码支付.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 应用AppID. AppID of the official account, mini program or app; it must be bound to `mchid`. At most 32 bytes
    /// of UTF-8.
    pub appid: String,
    /// 直连商户号. Your merchant id. At most 32 bytes of UTF-8.
    pub mchid: String,
    /// 商品描述. What is sold. The user sees it in the bill. At most 127 bytes of UTF-8.
    pub description: String,
    /// 商户订单号. Your order number, unique within the merchant. A new payment code needs a new number. At most 32
    /// bytes of UTF-8. Matches `^[0-9A-Za-z_\-|*]+$`.
    pub out_trade_no: String,
    /// 附加数据. Your own data. The user does not see it; queries and the notification return it once the order is
    /// paid, and the trade bill shows it. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 订单优惠标记. Mark that decides which coupons and discounts the order can use. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识. True shows an entry for an electronic invoice after payment. The invoice product must be
    /// enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 支付者. Who pays.
    pub payer: Payer,
    /// 订单金额. What the order costs.
    pub amount: crate::v3::pay::Amount,
    /// 场景信息. Where the payment takes place.
    pub scene_info: SceneInfo,
    /// 优惠功能. The goods, for discounts on single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<PostDetail>,
    /// 结算信息. Whether money is held back for profit sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<crate::v3::pay::SettleInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::bytes("appid", &self.appid, 0, 32)?;
        check::required("mchid", &self.mchid)?;
        check::bytes("mchid", &self.mchid, 0, 32)?;
        check::required("description", &self.description)?;
        check::bytes("description", &self.description, 0, 127)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::bytes("out_trade_no", &self.out_trade_no, 0, 32)?;
        check::pattern("out_trade_no", &self.out_trade_no, &PATTERN_1)?;
        if let Some(value) = &self.attach {
            check::bytes("attach", value, 0, 128)?;
        }
        if let Some(value) = &self.goods_tag {
            check::bytes("goods_tag", value, 0, 32)?;
        }
        self.payer.check().map_err(|fault| fault.within("payer"))?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        self.scene_info.check().map_err(|fault| fault.within("scene_info"))?;
        if let Some(value) = &self.detail {
            value.check().map_err(|fault| fault.within("detail"))?;
        }
        if let Some(value) = &self.settle_info {
            value.check().map_err(|fault| fault.within("settle_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/pay/transactions/codepay`, 付款码支付.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 应用AppID. AppID of the order.
    pub appid: Option<String>,
    /// 直连商户号. Merchant id of the order.
    pub mchid: String,
    /// 商户订单号. Your order number.
    pub out_trade_no: String,
    /// 微信支付订单号. WeChat Pay's number of the order. Absent until it is paid.
    pub transaction_id: Option<String>,
    /// 交易类型. How the order was placed. Absent until it is paid.
    pub trade_type: Option<String>,
    /// 银行类型. Code of the bank or account that paid. Absent until paid.
    pub bank_type: Option<String>,
    /// 支付完成时间. When it was paid. Absent until then.
    pub success_time: Option<Time>,
    /// 交易状态. State of the order: with USERPAYING the user still has to confirm; query until it changes.
    pub trade_state: String,
    /// 交易状态描述. The state, in words for people.
    pub trade_state_desc: Option<String>,
    /// 附加数据. Your own data from the order. Returned once it is paid.
    pub attach: Option<String>,
    /// 支付者. Who paid. Absent until paid.
    pub payer: Option<crate::v3::pay::transactions::Payer>,
    /// 订单金额. The amounts. Absent or partial until paid.
    pub amount: Option<Amount>,
    /// 优惠信息. The coupons and discounts that were used.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

fields! {
    PostResponse {
        0 appid, 1 mchid, 2 out_trade_no, 3 transaction_id, 4 trade_type, 5 bank_type, 6 success_time, 7 trade_state,
        8 trade_state_desc, 9 attach, 10 payer, 11 amount, 12 promotion_detail,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["mchid", "out_trade_no", "trade_state"],
    &[("amount", &AMOUNT_SHAPE), ("promotion_detail", &PROMOTION_DETAIL_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `promotion_detail` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID. Id of the coupon.
    pub coupon_id: String,
    /// 优惠名称. Name of the discount.
    pub name: Option<String>,
    /// 优惠范围. GLOBAL (the whole order) or SINGLE (single goods).
    pub scope: Option<String>,
    /// 优惠类型. CASH (paid for beforehand, settled to the merchant) or NOCASH (a reduction, not settled).
    pub type_: Option<String>,
    /// 优惠券面额. Fen (1/100 yuan). Worth of the coupon.
    pub amount: i64,
    /// 活动ID. Id of the coupon batch.
    pub stock_id: Option<String>,
    /// 微信出资. Fen (1/100 yuan) borne by WeChat Pay.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资. Fen (1/100 yuan) borne by the merchant.
    pub merchant_contribute: Option<i64>,
    /// 其他出资. Fen (1/100 yuan) borne by others.
    pub other_contribute: Option<i64>,
    /// 优惠货币类型. Currency of the discount.
    pub currency: Option<String>,
    /// 单品列表. One entry for each kind of goods.
    pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
}

fields! {
    PromotionDetail {
        0 coupon_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 stock_id, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute, 9 currency, 10 goods_detail,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape =
    Shape::new(&["coupon_id", "amount"], &[("goods_detail", &PROMOTION_DETAIL_GOODS_DETAIL_SHAPE)]);

/// An item of `goods_detail` of a `PromotionDetail`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetailGoodsDetail {
    /// 商品编码. Code of the goods.
    pub goods_id: String,
    /// 商品数量. How many.
    pub quantity: i64,
    /// 商品单价. Fen (1/100 yuan). Price of one.
    pub unit_price: i64,
    /// 商品优惠金额. Fen (1/100 yuan) taken off.
    pub discount_amount: i64,
    /// 商品备注. Remark on the goods.
    pub goods_remark: Option<String>,
}

fields! {
    PromotionDetailGoodsDetail {
        0 goods_id, 1 quantity, 2 unit_price, 3 discount_amount, 4 goods_remark,
    }
}

pub(crate) static PROMOTION_DETAIL_GOODS_DETAIL_SHAPE: Shape =
    Shape::new(&["goods_id", "quantity", "unit_price", "discount_amount"], &[]);

/// 场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SceneInfo {
    /// 商户端设备号. Your number of the terminal, such as a store or a till. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_id: Option<String>,
    /// 商户端设备. IP address of the terminal.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_ip: Option<String>,
    /// 商户门店信息. The store in which the user pays.
    pub store_info: StoreInfo,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.device_id {
            check::bytes("device_id", value, 0, 32)?;
        }
        if let Some(value) = &self.device_ip {
            check::bytes("device_ip", value, 0, usize::MAX)?;
        }
        self.store_info.check().map_err(|fault| fault.within("store_info"))?;
        Ok(())
    }
}

/// 商户门店信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct StoreInfo {
    /// 门店编号. Number of the store. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id: Option<String>,
    /// 商家自定义编码. Your own code of the store.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_id: Option<String>,
}

impl Check for StoreInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.id {
            check::bytes("id", value, 0, 32)?;
        }
        if let Some(value) = &self.out_id {
            check::bytes("out_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_\\-|*]+$");
