//! `/v3/combine-transactions`
//!
//! Combined orders (合单支付).
//!
//! Behind the feature `combine`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod app;
pub mod h5;
pub mod id;
pub mod jsapi;
pub mod miniprogram;
pub mod native;
pub mod out_trade_no;

/// The place `/v3/combine-transactions` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/combine-transactions/app`.
    pub fn app(self) -> app::Path<'a> {
        app::Path(self.0.segment("app"))
    }

    /// On to `/v3/combine-transactions/h5`.
    pub fn h5(self) -> h5::Path<'a> {
        h5::Path(self.0.segment("h5"))
    }

    /// On to `/v3/combine-transactions/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/combine-transactions/jsapi`.
    pub fn jsapi(self) -> jsapi::Path<'a> {
        jsapi::Path(self.0.segment("jsapi"))
    }

    /// On to `/v3/combine-transactions/miniprogram`.
    pub fn miniprogram(self) -> miniprogram::Path<'a> {
        miniprogram::Path(self.0.segment("miniprogram"))
    }

    /// On to `/v3/combine-transactions/native`.
    pub fn native(self) -> native::Path<'a> {
        native::Path(self.0.segment("native"))
    }

    /// On to `/v3/combine-transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }
}

/// 订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 标价金额.
    pub total_amount: i64,
    /// 标价币种.
    pub currency: String,
}

impl Check for Amount {
    fn check(&self) -> Result<(), Fault> {
        check::required("currency", &self.currency)?;
        check::text("currency", &self.currency, 0, usize::MAX)?;
        Ok(())
    }
}

/// 支付者.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CombinePayerInfo {
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户子标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 实名支付.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

impl Check for CombinePayerInfo {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_openid {
            check::text("sub_openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.identity {
            value.check().map_err(|fault| fault.within("identity"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for CombinePayerInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.identity {
            value.visit_sensitive(visit);
        }
    }
}

/// 实名支付.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Identity {
    /// 证件类型.
    #[serde(rename = "type")]
    pub type_: IdentityType,
    /// 加密后的证件号. Sensitive: encrypted on the wire.
    pub number: Sensitive,
    /// 加密后的姓名. Sensitive: encrypted on the wire.
    pub name: Sensitive,
}

impl Check for Identity {
    fn check(&self) -> Result<(), Fault> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("number", &self.number)?;
        check::required("name", &self.name)?;
        Ok(())
    }
}

impl SensitiveFields for Identity {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("number", &mut self.number);
        visit("name", &mut self.name);
    }
}

/// 场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SceneInfo {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 用户终端IP.
    pub payer_client_ip: String,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.device_id {
            check::text("device_id", value, 0, usize::MAX)?;
        }
        check::required("payer_client_ip", &self.payer_client_ip)?;
        check::text("payer_client_ip", &self.payer_client_ip, 0, usize::MAX)?;
        Ok(())
    }
}

/// 结算信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SettleInfo {
    /// 是否指定分账.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 补差金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amount: Option<i64>,
}

impl Check for SettleInfo {}

/// An item of `sub_orders` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubOrder {
    /// 子单商户号.
    pub mchid: String,
    /// 附加数据.
    pub attach: String,
    /// 订单金额.
    pub amount: Amount,
    /// 商品单商户订单号.
    pub out_trade_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商品描述.
    pub description: String,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

impl Check for SubOrder {
    fn check(&self) -> Result<(), Fault> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("attach", &self.attach)?;
        check::text("attach", &self.attach, 0, usize::MAX)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.settle_info {
            value.check().map_err(|fault| fault.within("settle_info"))?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `subsidy_detail` of a `SubsidyInfo`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubsidyDetail {
    /// 贴息方案类型.
    pub subsidy_period_type: SubsidyPeriodType,
    /// 贴息方案列表.
    pub subsidy_plan: Vec<SubsidyPlan>,
}

impl Check for SubsidyDetail {
    fn check(&self) -> Result<(), Fault> {
        check::required("subsidy_period_type", &self.subsidy_period_type)?;
        check::known("subsidy_period_type", &self.subsidy_period_type)?;
        check::required("subsidy_plan", &self.subsidy_plan)?;
        for (index, item) in self.subsidy_plan.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("subsidy_plan", index))?;
        }
        Ok(())
    }
}

/// 贴息信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubsidyInfo {
    /// 贴息详情列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_detail: Option<Vec<SubsidyDetail>>,
}

impl Check for SubsidyInfo {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.subsidy_detail {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("subsidy_detail", index))?;
            }
        }
        Ok(())
    }
}

/// An item of `subsidy_plan` of a `SubsidyDetail`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubsidyPlan {
    /// 贴息期数. One of 3, 6, 12.
    pub subsidy_installment_num: i64,
    /// 贴息比例. One of 0, 100.
    pub subsidy_percent: i64,
}

impl Check for SubsidyPlan {
    fn check(&self) -> Result<(), Fault> {
        check::among("subsidy_installment_num", self.subsidy_installment_num, &[3, 6, 12])?;
        check::among("subsidy_percent", self.subsidy_percent, &[0, 100])?;
        Ok(())
    }
}

open_enum! {
    /// 证件类型.
    pub enum IdentityType {
        /// `IDCARD`
        Idcard = "IDCARD",
        /// `HONGKONG_MACAO`
        HongkongMacao = "HONGKONG_MACAO",
        /// `HONGKONG_MACAO_RESIDENT`
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        /// `TAIWAN_RESIDENT`
        TaiwanResident = "TAIWAN_RESIDENT",
        /// `FOREIGN_RESIDENT`
        ForeignResident = "FOREIGN_RESIDENT",
        /// `OVERSEA_PASSPORT`
        OverseaPassport = "OVERSEA_PASSPORT",
        /// `PHONE_NUMBER`
        PhoneNumber = "PHONE_NUMBER",
    }
}

open_enum! {
    /// One of these values.
    pub enum LimitPay {
        /// `no_balance`
        NoBalance = "no_balance",
        /// `no_debit`
        NoDebit = "no_debit",
        /// `balance_only`
        BalanceOnly = "balance_only",
    }
}

open_enum! {
    /// 贴息方案类型.
    pub enum SubsidyPeriodType {
        /// `DAILY`
        Daily = "DAILY",
        /// `PERIOD`
        Period = "PERIOD",
    }
}

open_enum! {
    /// 交易场景.
    pub enum TradeScenario {
        /// `RECOMMERCE`
        Recommerce = "RECOMMERCE",
    }
}
