//! `/v3/global/transactions`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod app;
pub mod id;
pub mod jsapi;
pub mod mweb;
pub mod native;
pub mod out_trade_no;

/// The path `/v3/global/transactions`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/transactions/app`.
    pub fn app(self) -> app::Path<'a> {
        app::Path(self.0.segment("app"))
    }

    /// On to `/v3/global/transactions/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/global/transactions/jsapi`.
    pub fn jsapi(self) -> jsapi::Path<'a> {
        jsapi::Path(self.0.segment("jsapi"))
    }

    /// On to `/v3/global/transactions/mweb`.
    pub fn mweb(self) -> mweb::Path<'a> {
        mweb::Path(self.0.segment("mweb"))
    }

    /// On to `/v3/global/transactions/native`.
    pub fn native(self) -> native::Path<'a> {
        native::Path(self.0.segment("native"))
    }

    /// On to `/v3/global/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }
}

/// An item of `promotion_detail` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub promotion_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 优惠类型.
    pub type_: Option<crate::v3::global::PromotionDetailType>,
    /// 优惠券面额.
    pub amount: i64,
    /// 优惠币种.
    pub currency: String,
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 微信出资.
    pub wxpay_contribute_amount: Option<i64>,
    /// 商户出资.
    pub merchant_contribute_amount: Option<i64>,
    /// 其他出资.
    pub other_contribute_amount: Option<i64>,
    /// 单品列表.
    pub goods_detail: Option<Vec<crate::v3::global::transactions::id::transaction_id::GoodsDetail>>,
}

fields! {
    PromotionDetail {
        0 promotion_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 currency, 6 activity_id,
        7 wxpay_contribute_amount, 8 merchant_contribute_amount, 9 other_contribute_amount, 10 goods_detail,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape = Shape::new(
    &["promotion_id", "amount", "currency"],
    &[("goods_detail", &crate::v3::global::transactions::id::transaction_id::GOODS_DETAIL_SHAPE)],
);
