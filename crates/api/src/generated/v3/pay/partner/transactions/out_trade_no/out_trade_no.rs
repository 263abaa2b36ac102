//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`: 商户订单号查询 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod close;
pub mod reverse;

/// The path `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`.
    pub fn close(self) -> close::Path<'a> {
        close::Path(self.0.segment("close"))
    }

    /// On to `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`.
    pub fn reverse(self) -> reverse::Path<'a> {
        reverse::Path(self.0.segment("reverse"))
    }

    /// 商户订单号查询. Finds an order by your number, paid or not. Ask when no notification came or a call ended without
    /// an answer.
    ///
    /// 服务商按商户订单号查询订单，是否付款都能查到。没有收到支付通知、下单或支付超时结果未知时，用它确认；`trade_state` 为 SUCCESS 才是已付款。
    ///
    /// `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012739008>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}", "商户订单号查询");

/// 用户支付金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 总金额. Fen (1/100 yuan). Amount of the order.
    pub total: i64,
    /// 货币类型. Currency of the order.
    pub currency: Option<String>,
    /// 用户支付金额. Fen (1/100 yuan) that the user paid, after coupons and discounts.
    pub payer_total: Option<i64>,
    /// 用户支付币种. Currency in which the user paid.
    pub payer_currency: Option<String>,
}

fields! {
    Amount {
        0 total, 1 currency, 2 payer_total, 3 payer_currency,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// The query of `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务商户号. Merchant id of the service provider. At most 32 bytes of UTF-8.
    pub sp_mchid: String,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 bytes of UTF-8.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::bytes("sp_mchid", &self.sp_mchid, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::bytes("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sp_mchid", &self.sp_mchid);
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`, 商户订单号查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商公众号ID. AppID of the service provider.
    pub sp_appid: String,
    /// 服务商户号. Merchant id of the service provider.
    pub sp_mchid: String,
    /// 子商户公众号ID. AppID of the sub-merchant, if the order named it.
    pub sub_appid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant.
    pub sub_mchid: String,
    /// 结算信息. Whether money is held back for profit sharing.
    pub settle_info: Option<crate::v3::pay::partner::transactions::SettleInfo>,
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
    /// 商品描述. What is sold.
    pub description: Option<String>,
    /// 附加数据. Your own data from the order. Returned once it is paid.
    pub attach: Option<String>,
    /// 商户订单号. Your order number.
    pub out_trade_no: String,
    /// 用户支付金额. The amounts. Absent or partial until paid.
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
    pub payer: Option<Payer>,
    /// 使用的商户贴息信息. The instalments that the user chose, if the merchant bears fees.
    pub installment_info: Option<crate::v3::pay::InstallmentInfo>,
    /// 优惠功能. The coupons and discounts that were used.
    pub promotion_detail: Option<Vec<crate::v3::pay::PromotionDetail>>,
}

fields! {
    GetResponse {
        0 sp_appid, 1 sp_mchid, 2 sub_appid, 3 sub_mchid, 4 settle_info, 5 transaction_id, 6 trade_type, 7 trade_state,
        8 trade_state_desc, 9 bank_type, 10 success_time, 11 description, 12 attach, 13 out_trade_no, 14 amount,
        15 time_expire, 16 notify_url, 17 goods_tag, 18 limit_pay, 19 support_fapiao, 20 detail, 21 scene_info,
        22 payer, 23 installment_info, 24 promotion_detail,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["sp_appid", "sp_mchid", "sub_mchid", "trade_state", "trade_state_desc", "out_trade_no"],
    &[
        ("amount", &AMOUNT_SHAPE),
        ("detail", &crate::v3::pay::GET_DETAIL_SHAPE),
        ("installment_info", &crate::v3::pay::INSTALLMENT_INFO_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 支付者.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户服务标识. The payer's openid under `sp_appid`. At most 128 bytes of UTF-8.
    pub sp_openid: Option<String>,
    /// 用户子标识. The payer's openid under `sub_appid`, if the order named it. At most 128 bytes of UTF-8.
    pub sub_openid: Option<String>,
}

fields! {
    Payer {
        0 sp_openid, 1 sub_openid,
    }
}
