//! `/v3/marketing/favor`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod callbacks;
pub mod coupon_stocks;
pub mod media;
pub mod stocks;
pub mod users;

/// The path `/v3/marketing/favor`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/favor/callbacks`.
    pub fn callbacks(self) -> callbacks::Path<'a> {
        callbacks::Path(self.0.segment("callbacks"))
    }

    /// On to `/v3/marketing/favor/coupon-stocks`.
    pub fn coupon_stocks(self) -> coupon_stocks::Path<'a> {
        coupon_stocks::Path(self.0.segment("coupon-stocks"))
    }

    /// On to `/v3/marketing/favor/media`.
    pub fn media(self) -> media::Path<'a> {
        media::Path(self.0.segment("media"))
    }

    /// On to `/v3/marketing/favor/stocks`.
    pub fn stocks(self) -> stocks::Path<'a> {
        stocks::Path(self.0.segment("stocks"))
    }

    /// On to `/v3/marketing/favor/users`.
    pub fn users(self) -> users::Path<'a> {
        users::Path(self.0.segment("users"))
    }
}

/// 减至批次特定信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CutToMessage {
    /// 可用优惠的商品最高单价. Fen (1/100 yuan).
    pub single_price_max: Option<i64>,
    /// 减至后的优惠单价. Fen (1/100 yuan).
    pub cut_to_price: Option<i64>,
}

fields! {
    CutToMessage {
        0 single_price_max, 1 cut_to_price,
    }
}

open_enum! {
    /// 业务类型.
    pub enum BusinessType {
        /// `MULTIUSE`
        Multiuse = "MULTIUSE",
    }
}

open_enum! {
    /// 批次类型.
    pub enum StockType {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
        /// `EXCHAHGE`
        Exchahge = "EXCHAHGE",
        /// `RANDOM`
        Random = "RANDOM",
        /// `DISCOUNT_CUT`
        DiscountCut = "DISCOUNT_CUT",
    }
}

open_enum! {
    /// 支付方式.
    pub enum TradeType {
        /// `MICROAPP`
        Microapp = "MICROAPP",
        /// `APPPAY`
        Apppay = "APPPAY",
        /// `PPAY`
        Ppay = "PPAY",
        /// `CARD`
        Card = "CARD",
        /// `FACE`
        Face = "FACE",
        /// `OTHER`
        Other_ = "OTHER",
    }
}
