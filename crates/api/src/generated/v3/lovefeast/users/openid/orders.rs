//! `/v3/lovefeast/users/{openid}/orders`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brand_id;
pub mod out_trade_no;

/// The path `/v3/lovefeast/users/{openid}/orders`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/lovefeast/users/{openid}/orders/brand-id`.
    pub fn brand_id(self) -> brand_id::Path<'a> {
        brand_id::Path(self.0.segment("brand-id"))
    }

    /// On to `/v3/lovefeast/users/{openid}/orders/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }
}

/// 订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 总金额.
    pub total: Option<i64>,
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户支付币种.
    pub payer_currency: Option<String>,
}

fields! {
    Amount {
        0 total, 1 payer_total, 2 currency, 3 payer_currency,
    }
}

/// 商户订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MerchantOrder {
    /// 商户订单号. Your order number.
    pub out_trade_no: Option<String>,
    /// 服务商户号. Merchant id, or that of the service provider.
    pub mchid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant.
    pub sub_mchid: Option<String>,
    /// 门店编号. Your number of the store where the user donated.
    pub store_id: Option<String>,
}

fields! {
    MerchantOrder {
        0 out_trade_no, 1 mchid, 2 sub_mchid, 3 store_id,
    }
}

/// 支付者.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户子标识.
    pub sub_openid: Option<String>,
    /// 用户头像URL.
    pub avatar: Option<String>,
    /// 用户昵称.
    pub nickname: Option<String>,
}

fields! {
    Payer {
        0 openid, 1 sub_openid, 2 avatar, 3 nickname,
    }
}

open_enum! {
    /// 捐赠来源.
    pub enum DonateSource {
        /// `MINIPROGRAM_PAY`
        MiniprogramPay = "MINIPROGRAM_PAY",
        /// `ENTRUST_PAY`
        EntrustPay = "ENTRUST_PAY",
    }
}
