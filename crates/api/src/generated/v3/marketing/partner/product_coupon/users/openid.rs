//! `/v3/marketing/partner/product-coupon/users/{openid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod coupon_bundles;
pub mod coupons;
pub mod pre_send_coupon;
pub mod pre_send_coupon_bundle;

/// The path `/v3/marketing/partner/product-coupon/users/{openid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`.
    pub fn coupon_bundles(self) -> coupon_bundles::Path<'a> {
        coupon_bundles::Path(self.0.segment("coupon-bundles"))
    }

    /// On to `/v3/marketing/partner/product-coupon/users/{openid}/coupons`.
    pub fn coupons(self) -> coupons::Path<'a> {
        coupons::Path(self.0.segment("coupons"))
    }

    /// On to `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`.
    pub fn pre_send_coupon(self) -> pre_send_coupon::Path<'a> {
        pre_send_coupon::Path(self.0.segment("pre-send-coupon"))
    }

    /// On to `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`.
    pub fn pre_send_coupon_bundle(self) -> pre_send_coupon_bundle::Path<'a> {
        pre_send_coupon_bundle::Path(self.0.segment("pre-send-coupon-bundle"))
    }
}

/// 关联微信支付订单信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AssociatedOrderInfo {
    /// 微信支付单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_id: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
}

fields! {
    AssociatedOrderInfo {
        0 transaction_id, 1 out_trade_no, 2 mchid, 3 sub_mchid,
    }
}

impl Check for AssociatedOrderInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.transaction_id {
            check::text("transaction_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 用户商品券状态.
    pub enum CouponState {
        /// `CONFIRMING`
        Confirming = "CONFIRMING",
        /// `PENDING`
        Pending = "PENDING",
        /// `EFFECTIVE`
        Effective = "EFFECTIVE",
        /// `USED`
        Used = "USED",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `DELETED`
        Deleted = "DELETED",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// One of these values.
    pub enum CouponTag {
        /// `MEMBER`
        Member = "MEMBER",
    }
}

open_enum! {
    /// 商品券状态.
    pub enum ProductCouponState {
        /// `AUDITING`
        Auditing = "AUDITING",
        /// `EFFECTIVE`
        Effective = "EFFECTIVE",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 商品券类型.
    pub enum ProductCouponType {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
        /// `EXCHANGE`
        Exchange = "EXCHANGE",
    }
}

open_enum! {
    /// 发券渠道.
    pub enum SendChannel {
        /// `API`
        Api = "API",
        /// `BRAND_MANAGE`
        BrandManage = "BRAND_MANAGE",
        /// `MERCHANT_CARD`
        MerchantCard = "MERCHANT_CARD",
        /// `MEMBER`
        Member = "MEMBER",
        /// `SMALL_ACTIVITY`
        SmallActivity = "SMALL_ACTIVITY",
        /// `RECEIVE_COMPONENT`
        ReceiveComponent = "RECEIVE_COMPONENT",
    }
}
