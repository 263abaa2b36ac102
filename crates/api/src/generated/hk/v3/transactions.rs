//! `/hk/v3/transactions`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod app;
pub mod id;
pub mod jsapi;
pub mod micropay;
pub mod mweb;
pub mod native;
pub mod out_trade_no;

/// The path `/hk/v3/transactions`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/hk/v3/transactions/app`.
    pub fn app(self) -> app::Path<'a> {
        app::Path(self.0.segment("app"))
    }

    /// On to `/hk/v3/transactions/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/hk/v3/transactions/jsapi`.
    pub fn jsapi(self) -> jsapi::Path<'a> {
        jsapi::Path(self.0.segment("jsapi"))
    }

    /// On to `/hk/v3/transactions/micropay`.
    pub fn micropay(self) -> micropay::Path<'a> {
        micropay::Path(self.0.segment("micropay"))
    }

    /// On to `/hk/v3/transactions/mweb`.
    pub fn mweb(self) -> mweb::Path<'a> {
        mweb::Path(self.0.segment("mweb"))
    }

    /// On to `/hk/v3/transactions/native`.
    pub fn native(self) -> native::Path<'a> {
        native::Path(self.0.segment("native"))
    }

    /// On to `/hk/v3/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }
}

/// 订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 总金额.
    pub total: i64,
    /// 货币类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<String>,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.currency {
            check::text("currency", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `goods_detail` of a `PostItem`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 微信侧商品编码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub wxpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_name: Option<String>,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价.
    pub price: i64,
}

impl Check for GoodsDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("goods_id", &self.goods_id)?;
        check::text("goods_id", &self.goods_id, 0, usize::MAX)?;
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
pub struct Payer {
    /// 用户标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_openid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_openid: Option<String>,
}

fields! {
    Payer {
        0 openid, 1 sp_openid, 2 sub_openid,
    }
}

impl Check for Payer {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_openid {
            check::text("sp_openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_openid {
            check::text("sub_openid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `detail` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostItem {
    /// 订单原价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub receipt_id: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

impl Check for PostItem {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.receipt_id {
            check::text("receipt_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_detail {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("goods_detail", index))?;
            }
        }
        Ok(())
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
    pub scope: Option<crate::hk::v3::Scope>,
    /// 优惠类型.
    pub type_: Option<PromotionDetailType>,
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
    pub goods_detail: Option<Vec<crate::hk::v3::transactions::id::transaction_id::GoodsDetail>>,
}

fields! {
    PromotionDetail {
        0 promotion_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 currency, 6 activity_id,
        7 wxpay_contribute_amount, 8 merchant_contribute_amount, 9 other_contribute_amount, 10 goods_detail,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape = Shape::new(
    &["promotion_id", "amount", "currency"],
    &[("goods_detail", &crate::hk::v3::transactions::id::transaction_id::GOODS_DETAIL_SHAPE)],
);

/// 场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SceneInfo {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_ip: Option<String>,
    /// 用户终端IP.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payer_client_ip: Option<String>,
    /// 操作员ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub operator_id: Option<String>,
    /// 商户门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<StoreInfo>,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.device_id {
            check::text("device_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.device_ip {
            check::text("device_ip", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.payer_client_ip {
            check::text("payer_client_ip", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.operator_id {
            check::text("operator_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.store_info {
            value.check().map_err(|fault| fault.within("store_info"))?;
        }
        Ok(())
    }
}

/// 商户门店信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct StoreInfo {
    /// 编号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id: Option<String>,
    /// 名称.
    pub name: String,
    /// 详细地址.
    pub address: String,
}

impl Check for StoreInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.id {
            check::text("id", value, 0, usize::MAX)?;
        }
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        check::required("address", &self.address)?;
        check::text("address", &self.address, 0, usize::MAX)?;
        Ok(())
    }
}

open_enum! {
    /// 优惠类型.
    pub enum PromotionDetailType {
        /// `COUPON`
        Coupon = "COUPON",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
    }
}

open_enum! {
    /// 交易状态.
    pub enum TradeState {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `REFUND`
        Refund = "REFUND",
        /// `NOTPAY`
        Notpay = "NOTPAY",
        /// `CLOSED`
        Closed = "CLOSED",
        /// `REVOKED`
        Revoked = "REVOKED",
        /// `USERPAYING`
        Userpaying = "USERPAYING",
        /// `PAYERROR`
        Payerror = "PAYERROR",
    }
}

open_enum! {
    /// 交易类型.
    pub enum TradeType {
        /// `JSAPI`
        Jsapi = "JSAPI",
        /// `NATIVE`
        Native = "NATIVE",
        /// `APP`
        App = "APP",
        /// `MWEB`
        Mweb = "MWEB",
        /// `MICROPAY`
        Micropay = "MICROPAY",
    }
}
