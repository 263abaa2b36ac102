//! `/v3/pay/transactions/codepay`: 付款码支付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/pay/transactions/codepay` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 付款码支付.
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Amount {
    /// 订单金额.
    #[serde(deserialize_with = "null_as_default")]
    pub total: i64,
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 订单金额货币类型.
    pub currency: Option<String>,
    /// 用户支付货币类型.
    pub payer_currency: Option<String>,
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// An item of `goods_detail` of a `PostDetail`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GoodsDetail {
    /// 商品编码.
    pub merchant_goods_id: String,
    /// 微信支付商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wxpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价.
    pub unit_price: i64,
}

impl Check for GoodsDetail {
    fn check(&self) -> Result<(), Fault> {
        check::required("merchant_goods_id", &self.merchant_goods_id)?;
        check::text("merchant_goods_id", &self.merchant_goods_id, 0, usize::MAX)?;
        if let Some(value) = &self.wxpay_goods_id {
            check::text("wxpay_goods_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_name {
            check::text("goods_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 支付者.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Payer {
    /// 授权码.
    pub auth_code: String,
}

impl Check for Payer {
    fn check(&self) -> Result<(), Fault> {
        check::required("auth_code", &self.auth_code)?;
        check::text("auth_code", &self.auth_code, 0, usize::MAX)?;
        Ok(())
    }
}

/// 优惠功能.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostDetail {
    /// 订单原价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
    /// 单品列表.
    pub goods_detail: Vec<GoodsDetail>,
}

impl Check for PostDetail {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.invoice_id {
            check::text("invoice_id", value, 0, usize::MAX)?;
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
    /// 应用AppID.
    pub appid: String,
    /// 直连商户号.
    pub mchid: String,
    /// 商品描述.
    pub description: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 附加数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 支付者.
    pub payer: Payer,
    /// 订单金额.
    pub amount: crate::v3::pay::Amount,
    /// 场景信息.
    pub scene_info: SceneInfo,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<PostDetail>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<crate::v3::pay::SettleInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 应用AppID.
    pub appid: Option<String>,
    /// 直连商户号.
    #[serde(deserialize_with = "null_as_default")]
    pub mchid: String,
    /// 商户订单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 银行类型.
    pub bank_type: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 交易状态.
    #[serde(deserialize_with = "null_as_default")]
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付者.
    pub payer: Option<crate::v3::pay::transactions::Payer>,
    /// 订单金额.
    pub amount: Option<Amount>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PromotionDetail {
    /// 券ID.
    #[serde(deserialize_with = "null_as_default")]
    pub coupon_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 优惠类型.
    #[serde(rename = "type")]
    pub type_: Option<String>,
    /// 优惠券面额.
    #[serde(deserialize_with = "null_as_default")]
    pub amount: i64,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
    /// 优惠货币类型.
    pub currency: Option<String>,
    /// 单品列表.
    pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape =
    Shape::new(&["coupon_id", "amount"], &[("goods_detail", &PROMOTION_DETAIL_GOODS_DETAIL_SHAPE)]);

/// An item of `goods_detail` of a `PromotionDetail`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PromotionDetailGoodsDetail {
    /// 商品编码.
    #[serde(deserialize_with = "null_as_default")]
    pub goods_id: String,
    /// 商品数量.
    #[serde(deserialize_with = "null_as_default")]
    pub quantity: i64,
    /// 商品单价.
    #[serde(deserialize_with = "null_as_default")]
    pub unit_price: i64,
    /// 商品优惠金额.
    #[serde(deserialize_with = "null_as_default")]
    pub discount_amount: i64,
    /// 商品备注.
    pub goods_remark: Option<String>,
}

pub(crate) static PROMOTION_DETAIL_GOODS_DETAIL_SHAPE: Shape =
    Shape::new(&["goods_id", "quantity", "unit_price", "discount_amount"], &[]);

/// 场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SceneInfo {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
    /// 商户门店信息.
    pub store_info: StoreInfo,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.device_id {
            check::text("device_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.device_ip {
            check::text("device_ip", value, 0, usize::MAX)?;
        }
        self.store_info.check().map_err(|fault| fault.within("store_info"))?;
        Ok(())
    }
}

/// 商户门店信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct StoreInfo {
    /// 门店编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 商家自定义编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_id: Option<String>,
}

impl Check for StoreInfo {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.id {
            check::text("id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_id {
            check::text("out_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
