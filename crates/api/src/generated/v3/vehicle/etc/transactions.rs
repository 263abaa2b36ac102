//! `/v3/vehicle/etc/transactions`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod highway;
pub mod id;
pub mod out_trade_no;

/// The path `/v3/vehicle/etc/transactions`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/vehicle/etc/transactions/highway`.
    pub fn highway(self) -> highway::Path<'a> {
        highway::Path(self.0.segment("highway"))
    }

    /// On to `/v3/vehicle/etc/transactions/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/vehicle/etc/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }
}

/// 订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 订单金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户实际支付金额. Fen (1/100 yuan).
    pub payer_total: Option<i64>,
    /// 折扣. Fen (1/100 yuan).
    pub discount_total: Option<i64>,
}

fields! {
    Amount {
        0 total, 1 currency, 2 payer_total, 3 discount_total,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// 设备信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// 商户端设备号.
    pub device_id: Option<String>,
    /// 商户端设备IP.
    pub device_ip: Option<String>,
}

fields! {
    DeviceInfo {
        0 device_id, 1 device_ip,
    }
}

/// 支付者.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商APP的标识.
    pub sp_openid: Option<String>,
    /// 用户在特约商户APP的标识.
    pub sub_openid: Option<String>,
}

fields! {
    Payer {
        0 sp_openid, 1 sub_openid,
    }
}

/// An item of `promotion_detail` of a `PostResponse`.
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
    pub type_: Option<String>,
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 优惠券面额. Fen (1/100 yuan).
    pub amount: i64,
    /// 微信出资. Fen (1/100 yuan).
    pub wxpay_contribute: Option<i64>,
    /// 商户出资. Fen (1/100 yuan).
    pub merchant_contribute: Option<i64>,
    /// 其他出资. Fen (1/100 yuan).
    pub other_contribute: Option<i64>,
}

fields! {
    PromotionDetail {
        0 promotion_id, 1 name, 2 scope, 3 type_ = "type", 4 activity_id, 5 amount, 6 wxpay_contribute,
        7 merchant_contribute, 8 other_contribute,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape = Shape::new(&["promotion_id", "amount"], &[]);
