//! `/v3/global`
//!
//! Cross-border payments (跨境支付).
//!
//! Behind the feature `global`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod certificates;
pub mod customs;
pub mod merchant;
pub mod merchant_service;
pub mod merchant_storage;
pub mod merchants;
pub mod micropay;
pub mod papay;
pub mod profit_sharing;
pub mod refund;
pub mod refunds;
pub mod settle;
pub mod statements;
pub mod transactions;

/// The path `/v3/global`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/certificates`.
    pub fn certificates(self) -> certificates::Path<'a> {
        certificates::Path(self.0.segment("certificates"))
    }

    /// On to `/v3/global/customs`.
    pub fn customs(self) -> customs::Path<'a> {
        customs::Path(self.0.segment("customs"))
    }

    /// On to `/v3/global/merchant`.
    pub fn merchant(self) -> merchant::Path<'a> {
        merchant::Path(self.0.segment("merchant"))
    }

    /// On to `/v3/global/merchant-service`.
    pub fn merchant_service(self) -> merchant_service::Path<'a> {
        merchant_service::Path(self.0.segment("merchant-service"))
    }

    /// On to `/v3/global/merchant-storage`.
    pub fn merchant_storage(self) -> merchant_storage::Path<'a> {
        merchant_storage::Path(self.0.segment("merchant-storage"))
    }

    /// On to `/v3/global/merchants`.
    pub fn merchants(self) -> merchants::Path<'a> {
        merchants::Path(self.0.segment("merchants"))
    }

    /// On to `/v3/global/micropay`.
    pub fn micropay(self) -> micropay::Path<'a> {
        micropay::Path(self.0.segment("micropay"))
    }

    /// On to `/v3/global/papay`.
    pub fn papay(self) -> papay::Path<'a> {
        papay::Path(self.0.segment("papay"))
    }

    /// On to `/v3/global/profit-sharing`.
    pub fn profit_sharing(self) -> profit_sharing::Path<'a> {
        profit_sharing::Path(self.0.segment("profit-sharing"))
    }

    /// On to `/v3/global/refund`.
    pub fn refund(self) -> refund::Path<'a> {
        refund::Path(self.0.segment("refund"))
    }

    /// On to `/v3/global/refunds`.
    pub fn refunds(self) -> refunds::Path<'a> {
        refunds::Path(self.0.segment("refunds"))
    }

    /// On to `/v3/global/settle`.
    pub fn settle(self) -> settle::Path<'a> {
        settle::Path(self.0.segment("settle"))
    }

    /// On to `/v3/global/statements`.
    pub fn statements(self) -> statements::Path<'a> {
        statements::Path(self.0.segment("statements"))
    }

    /// On to `/v3/global/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
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

/// 汇率.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型.
    pub type_: Option<ExchangeRateType>,
    /// 汇率值.
    pub rate: Option<i64>,
}

fields! {
    ExchangeRate {
        0 type_ = "type", 1 rate,
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

/// The `meta` of a `PostForm`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Meta {
    /// 文件名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub filename: Option<String>,
    /// 文件摘要.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sha256: Option<String>,
}

impl Check for Meta {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.filename {
            check::text("filename", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sha256 {
            check::text("sha256", value, 0, usize::MAX)?;
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
    /// 汇率类型.
    pub enum ExchangeRateType {
        /// `SETTLEMENT_RATE`
        SettlementRate = "SETTLEMENT_RATE",
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
    /// 优惠范围.
    pub enum Scope {
        /// `GLOBAL`
        Global = "GLOBAL",
        /// `SINGLE`
        Single = "SINGLE",
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
