//! `/v3/combine-transactions`
//!
//! Combined orders (合单支付).
//!
//! Combined orders: the user pays several orders, of one or of several merchants, at once. Merchants combine 2
//! to 10, service providers 1 to 50. Amounts are in fen (1/100 yuan).
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

/// The path `/v3/combine-transactions`.
#[must_use = "a path sends nothing: continue to an operation"]
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
    /// 标价金额. Fen (1/100 yuan). At least 1.
    pub total_amount: i64,
    /// 标价币种. CNY. At most 8 bytes of UTF-8.
    pub currency: String,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        check::range("total_amount", self.total_amount, 1, i64::MAX)?;
        check::required("currency", &self.currency)?;
        check::bytes("currency", &self.currency, 0, 8)?;
        Ok(())
    }
}

/// 支付者.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CombinePayerInfo {
    /// 用户标识. The payer's openid under `combine_appid`. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 用户子标识. The payer's openid under `sub_appid`. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_openid: Option<String>,
    /// 实名支付. Only this person may pay. Needs a permission of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

impl Check for CombinePayerInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.openid {
            check::bytes("openid", value, 0, 128)?;
        }
        if let Some(value) = &self.sub_openid {
            check::bytes("sub_openid", value, 0, 128)?;
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
    /// 证件类型. Kind of the identity document.
    #[serde(rename = "type")]
    pub type_: IdentityType,
    /// 加密后的证件号. Number of the document. Sensitive: sent encrypted, after the combined order's own page and
    /// DotNetCore.SKIT. Whether the newer page of paying under a real name (partner/4013991553: V3 orders in the
    /// clear) means combined orders, too, is unknown.
    pub number: Sensitive,
    /// 加密后的姓名. Name in the document. Sensitive: sent encrypted, as `number` is.
    pub name: Sensitive,
}

impl Check for Identity {
    fn check(&self) -> Result<(), FieldError> {
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
    /// 商户端设备号. Your number of the terminal, such as a store or a till. At most 16 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_id: Option<String>,
    /// 用户终端IP. IP address of the user's device, IPv4 or IPv6. At most 45 bytes of UTF-8.
    pub payer_client_ip: String,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.device_id {
            check::bytes("device_id", value, 0, 16)?;
        }
        check::required("payer_client_ip", &self.payer_client_ip)?;
        check::bytes("payer_client_ip", &self.payer_client_ip, 0, 45)?;
        Ok(())
    }
}

/// 结算信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SettleInfo {
    /// 是否指定分账. True holds the money back for profit sharing; without it the order cannot be shared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 补差金额. Fen (1/100 yuan) that are added for the sub-merchant. Counts only with `profit_sharing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amount: Option<i64>,
}

impl Check for SettleInfo {}

/// An item of `sub_orders` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubOrder {
    /// 子单商户号. Merchant id of this order: the participating merchant, or the service provider with `sub_mchid`. At
    /// most 32 bytes of UTF-8.
    pub mchid: String,
    /// 附加数据. Your own data. The user does not see it; queries and the notification return it, and the trade bill
    /// shows it. At most 128 bytes of UTF-8.
    pub attach: String,
    /// 订单金额. What this order costs.
    pub amount: Amount,
    /// 商品单商户订单号. Your number of this order, unique within the merchant that combines. At most 32 bytes of UTF-8.
    /// Matches `^[0-9A-Za-z_\-|*@]+$`.
    pub out_trade_no: String,
    /// 二级商户号. Merchant id of the sub-merchant that is paid. Service providers and platforms send it. At most 32
    /// bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 订单优惠标记. Mark that decides which coupons and discounts the order can use. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 商品描述. What is sold. The user sees it in the bill. At most 128 bytes of UTF-8.
    pub description: String,
    /// 结算信息. Whether money is held back for profit sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 子商户应用ID. AppID of the sub-merchant, bound to `sub_mchid`. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
}

impl Check for SubOrder {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::bytes("mchid", &self.mchid, 0, 32)?;
        check::required("attach", &self.attach)?;
        check::bytes("attach", &self.attach, 0, 128)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::bytes("out_trade_no", &self.out_trade_no, 0, 32)?;
        check::pattern("out_trade_no", &self.out_trade_no, &PATTERN_1)?;
        if let Some(value) = &self.sub_mchid {
            check::bytes("sub_mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.goods_tag {
            check::bytes("goods_tag", value, 0, 32)?;
        }
        check::required("description", &self.description)?;
        check::bytes("description", &self.description, 0, 128)?;
        if let Some(value) = &self.settle_info {
            value.check().map_err(|fault| fault.within("settle_info"))?;
        }
        if let Some(value) = &self.sub_appid {
            check::bytes("sub_appid", value, 0, 32)?;
        }
        Ok(())
    }
}

/// An item of `subsidy_detail` of a `SubsidyInfo`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubsidyDetail {
    /// 贴息方案类型. Fees by the day, or by the instalment.
    pub subsidy_period_type: SubsidyPeriodType,
    /// 贴息方案列表. Which part of the fees the merchant bears, for each number of instalments.
    pub subsidy_plan: Vec<SubsidyPlan>,
}

impl Check for SubsidyDetail {
    fn check(&self) -> Result<(), FieldError> {
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
    /// 贴息详情列表. The plans offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_detail: Option<Vec<SubsidyDetail>>,
}

impl Check for SubsidyInfo {
    fn check(&self) -> Result<(), FieldError> {
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
    /// 贴息期数. Number of instalments. One of 3, 6, 12.
    pub subsidy_installment_num: i64,
    /// 贴息比例. Percent of the fees that the merchant bears. One of 0, 100.
    pub subsidy_percent: i64,
}

impl Check for SubsidyPlan {
    fn check(&self) -> Result<(), FieldError> {
        check::among("subsidy_installment_num", self.subsidy_installment_num, &[3, 6, 12])?;
        check::among("subsidy_percent", self.subsidy_percent, &[0, 100])?;
        Ok(())
    }
}

open_enum! {
    /// 证件类型.
    ///
    /// Identity card, travel and residence permits, passport, or phone number.
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
    /// 支付方式.
    ///
    /// Not from the balance, not by debit card, or from the balance only.
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
    ///
    /// By the day, or for a period.
    pub enum SubsidyPeriodType {
        /// `DAILY`
        Daily = "DAILY",
        /// `PERIOD`
        Period = "PERIOD",
    }
}

open_enum! {
    /// 交易场景.
    ///
    /// Trade in used goods.
    pub enum TradeScenario {
        /// `RECOMMERCE`
        Recommerce = "RECOMMERCE",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_\\-|*@]+$");
