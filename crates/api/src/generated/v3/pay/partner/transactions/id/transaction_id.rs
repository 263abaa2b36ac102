//! `/v3/pay/partner/transactions/id/{transaction_id}`: 微信支付订单号查询 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/pay/partner/transactions/id/{transaction_id}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 微信支付订单号查询.
    ///
    /// `GET /v3/pay/partner/transactions/id/{transaction_id}`, for merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/pay/partner/transactions/id/{transaction_id}", "微信支付订单号查询");

/// 用户支付金额.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Amount {
    /// 总金额.
    #[serde(deserialize_with = "null_as_default")]
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户支付金额.
    #[serde(deserialize_with = "null_as_default")]
    pub payer_total: i64,
    /// 用户支付币种.
    pub payer_currency: Option<String>,
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total", "payer_total"], &[]);

/// The query of `GET /v3/pay/partner/transactions/id/{transaction_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务商户号.
    pub sp_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), Fault> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sp_mchid", &self.sp_mchid);
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/pay/partner/transactions/id/{transaction_id}`, 微信支付订单号查询.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GetResponse {
    /// 服务商公众号ID.
    #[serde(deserialize_with = "null_as_default")]
    pub sp_appid: String,
    /// 服务商户号.
    #[serde(deserialize_with = "null_as_default")]
    pub sp_mchid: String,
    /// 子商户公众号ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    #[serde(deserialize_with = "null_as_default")]
    pub sub_mchid: String,
    /// 结算信息.
    pub settle_info: Option<crate::v3::pay::partner::transactions::SettleInfo>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<crate::v3::pay::TradeType>,
    /// 交易状态.
    pub trade_state: Option<crate::v3::pay::TradeState>,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 商品描述.
    #[serde(deserialize_with = "null_as_default")]
    pub description: String,
    /// 附加数据.
    pub attach: Option<String>,
    /// 商户订单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_trade_no: String,
    /// 用户支付金额.
    #[serde(deserialize_with = "null_as_default")]
    pub amount: Amount,
    /// 交易结束时间.
    pub time_expire: Option<Time>,
    /// 通知地址.
    #[serde(deserialize_with = "null_as_default")]
    pub notify_url: String,
    /// 订单优惠标记.
    pub goods_tag: Option<String>,
    /// 指定支付方式.
    pub limit_pay: Option<Vec<crate::v3::pay::LimitPay>>,
    /// 电子发票入口开放标识.
    pub support_fapiao: Option<bool>,
    /// 优惠功能.
    pub detail: Option<crate::v3::pay::GetDetail>,
    /// 场景信息.
    pub scene_info: Option<crate::v3::pay::SceneInfo>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// Not described.
    pub promotion_detail: Option<Vec<crate::v3::pay::PromotionDetail>>,
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["sp_appid", "sp_mchid", "sub_mchid", "description", "out_trade_no", "amount", "notify_url"],
    &[
        ("amount", &AMOUNT_SHAPE),
        ("detail", &crate::v3::pay::GET_DETAIL_SHAPE),
        ("scene_info", &crate::v3::pay::SCENE_INFO_SHAPE),
        ("payer", &PAYER_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `goods_detail` of a `PromotionDetail`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GoodsDetail {
    /// Not described.
    pub goods_id: Option<String>,
    /// Not described.
    pub quantity: Option<i64>,
    /// Not described.
    pub unit_price: Option<i64>,
    /// Not described.
    pub discount_amount: Option<i64>,
    /// Not described.
    pub goods_remark: Option<String>,
}

/// 支付者.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Payer {
    /// 用户服务标识.
    #[serde(deserialize_with = "null_as_default")]
    pub sp_openid: String,
    /// 用户子标识.
    pub sub_openid: Option<String>,
}

pub(crate) static PAYER_SHAPE: Shape = Shape::new(&["sp_openid"], &[]);
