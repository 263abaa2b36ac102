//! `/v3/pay/transactions/id/{transaction_id}`: 微信支付订单号查询 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/transactions/id/{transaction_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 微信支付订单号查询. Finds a paid order by WeChat Pay's number.
    ///
    /// 按微信支付订单号查询订单，付款成功后才有这个单号；还没有拿到时，用商户订单号查询。
    ///
    /// `GET /v3/pay/transactions/id/{transaction_id}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/h5-payment/query-by-wx-trade-no.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/pay/transactions/id/{transaction_id}", "微信支付订单号查询");

/// 订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 总金额. Fen (1/100 yuan). Amount of the order.
    pub total: i64,
    /// 货币类型. Currency of the order.
    pub currency: Option<String>,
    /// 用户支付币种. Currency in which the user paid.
    pub payer_currency: Option<String>,
    /// 用户支付金额. Fen (1/100 yuan) that the user paid, after coupons and discounts.
    pub payer_total: Option<i64>,
}

fields! {
    Amount {
        0 total, 1 currency, 2 payer_currency, 3 payer_total,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// The query of `GET /v3/pay/transactions/id/{transaction_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 直连商户号. Merchant id of the order. At most 32 bytes of UTF-8.
    pub mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::bytes("mchid", &self.mchid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("mchid", &self.mchid);
    }
}

/// The answer to `GET /v3/pay/transactions/id/{transaction_id}`, 微信支付订单号查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信支付订单号. WeChat Pay's number of the order. Absent until it is paid.
    pub transaction_id: Option<String>,
    /// 交易类型. How the order was placed. Absent until it is paid.
    pub trade_type: Option<crate::v3::pay::TradeType>,
    /// 交易状态. State of the order.
    pub trade_state: crate::v3::pay::TradeState,
    /// 交易状态描述. The state, in words for people.
    pub trade_state_desc: String,
    /// 付款银行. Code of the bank or account that paid. Absent until paid.
    pub bank_type: Option<String>,
    /// 支付完成时间. When it was paid. Absent until then.
    pub success_time: Option<Time>,
    /// 公众号ID. AppID of the order.
    pub appid: Option<String>,
    /// 直连商户号. Merchant id of the order.
    pub mchid: String,
    /// 商品描述. What is sold.
    pub description: Option<String>,
    /// 附加数据. Your own data from the order. Returned once it is paid.
    pub attach: Option<String>,
    /// 商户订单号. Your order number.
    pub out_trade_no: String,
    /// 订单金额. The amounts. Absent or partial until paid.
    pub amount: Option<Amount>,
    /// 交易结束时间. Last moment at which the user may pay.
    pub time_expire: Option<Time>,
    /// 通知地址. Where the payment is reported.
    pub notify_url: Option<String>,
    /// 订单优惠标记. Mark for coupons and discounts.
    pub goods_tag: Option<String>,
    /// 指定支付方式. Restrictions of how the user may pay.
    pub limit_pay: Option<Vec<crate::v3::pay::LimitPay>>,
    /// 电子发票入口开放标识. Whether an electronic invoice is offered.
    pub support_fapiao: Option<bool>,
    /// 优惠功能. The goods.
    pub detail: Option<crate::v3::pay::GetDetail>,
    /// 场景信息. Where the payment took place.
    pub scene_info: Option<crate::v3::pay::SceneInfo>,
    /// 支付者. Who paid. Absent until paid.
    pub payer: Option<crate::v3::pay::transactions::Payer>,
    /// 优惠功能. The coupons and discounts that were used.
    pub promotion_detail: Option<Vec<crate::v3::pay::PromotionDetail>>,
}

fields! {
    GetResponse {
        0 transaction_id, 1 trade_type, 2 trade_state, 3 trade_state_desc, 4 bank_type, 5 success_time, 6 appid,
        7 mchid, 8 description, 9 attach, 10 out_trade_no, 11 amount, 12 time_expire, 13 notify_url, 14 goods_tag,
        15 limit_pay, 16 support_fapiao, 17 detail, 18 scene_info, 19 payer, 20 promotion_detail,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["trade_state", "trade_state_desc", "mchid", "out_trade_no"],
    &[("amount", &AMOUNT_SHAPE), ("detail", &crate::v3::pay::GET_DETAIL_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
