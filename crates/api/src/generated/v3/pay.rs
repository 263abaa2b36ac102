//! `/v3/pay`
//!
//! Ordinary payments (基础支付).
//!
//! Orders and their payment, for merchants and for service providers: place an order, let the user pay it,
//! query it, close it. Amounts are in fen (1/100 yuan).
//!
//! Behind the feature `payment`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod acquiring_bank;
pub mod instal;
pub mod partner;
pub mod transactions;

/// The path `/v3/pay`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay/acquiring-bank`.
    pub fn acquiring_bank(self) -> acquiring_bank::Path<'a> {
        acquiring_bank::Path(self.0.segment("acquiring-bank"))
    }

    /// On to `/v3/pay/instal`.
    pub fn instal(self) -> instal::Path<'a> {
        instal::Path(self.0.segment("instal"))
    }

    /// On to `/v3/pay/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }

    /// On to `/v3/pay/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }
}

/// 订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 总金额. Fen (1/100 yuan). At least 1.
    pub total: i64,
    /// 货币类型. CNY, the only one for merchants in mainland China, and the default. At most 16 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<String>,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        check::range("total", self.total, 1, i64::MAX)?;
        if let Some(value) = &self.currency {
            check::bytes("currency", value, 0, 16)?;
        }
        Ok(())
    }
}

/// 签约授权信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ContractInfo {
    /// 模板ID. Id of the contract template.
    pub plan_id: String,
    /// 签约商户号. Merchant id that signs.
    pub contract_mchid: String,
    /// 签约AppID. AppID that signs.
    pub contract_appid: String,
    /// 签约协议号. Your number of the contract.
    pub contract_code: String,
    /// 请求序列号. Serial number of the signing request.
    pub request_serial: String,
    /// 用户账户展示名称. The user's account as it is shown on the contract page.
    pub contract_display_account: String,
    /// 签约信息通知URL. Where the signing is reported.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contract_notify_url: Option<String>,
}

impl Check for ContractInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("plan_id", &self.plan_id)?;
        check::bytes("plan_id", &self.plan_id, 0, usize::MAX)?;
        check::required("contract_mchid", &self.contract_mchid)?;
        check::bytes("contract_mchid", &self.contract_mchid, 0, usize::MAX)?;
        check::required("contract_appid", &self.contract_appid)?;
        check::bytes("contract_appid", &self.contract_appid, 0, usize::MAX)?;
        check::required("contract_code", &self.contract_code)?;
        check::bytes("contract_code", &self.contract_code, 0, usize::MAX)?;
        check::required("request_serial", &self.request_serial)?;
        check::bytes("request_serial", &self.request_serial, 0, usize::MAX)?;
        check::required("contract_display_account", &self.contract_display_account)?;
        check::bytes("contract_display_account", &self.contract_display_account, 0, usize::MAX)?;
        if let Some(value) = &self.contract_notify_url {
            check::bytes("contract_notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 优惠功能.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetDetail {
    /// 订单原价. Fen (1/100 yuan). Price of the whole receipt.
    pub cost_price: Option<i64>,
    /// 商品小票ID. Your number of the receipt.
    pub invoice_id: Option<String>,
    /// 单品列表. One entry for each kind of goods.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

fields! {
    GetDetail {
        0 cost_price, 1 invoice_id, 2 goods_detail,
    }
}

pub(crate) static GET_DETAIL_SHAPE: Shape = Shape::new(&[], &[("goods_detail", &GOODS_DETAIL_SHAPE)]);

/// An item of `goods_detail` of a `GetDetail`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct GoodsDetail {
    /// 商户侧商品编码. Your code of the goods: letters, digits, `-` and `_`. At most 32 bytes of UTF-8.
    pub merchant_goods_id: String,
    /// 微信支付商品编码. WeChat Pay's code of the goods, if it has one. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称. Name of the goods. At most 256 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_name: Option<String>,
    /// 商品数量. How many are bought.
    pub quantity: i64,
    /// 商品单价. Fen (1/100 yuan), after the merchant's own reductions.
    pub unit_price: i64,
}

fields! {
    GoodsDetail {
        0 merchant_goods_id, 1 wechatpay_goods_id, 2 goods_name, 3 quantity, 4 unit_price,
    }
}

impl Check for GoodsDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("merchant_goods_id", &self.merchant_goods_id)?;
        check::bytes("merchant_goods_id", &self.merchant_goods_id, 0, 32)?;
        if let Some(value) = &self.wechatpay_goods_id {
            check::bytes("wechatpay_goods_id", value, 0, 32)?;
        }
        if let Some(value) = &self.goods_name {
            check::bytes("goods_name", value, 0, 256)?;
        }
        Ok(())
    }
}

pub(crate) static GOODS_DETAIL_SHAPE: Shape = Shape::new(&["merchant_goods_id", "quantity", "unit_price"], &[]);

/// H5场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct H5Info {
    /// 场景类型. iOS, Android or Wap.
    #[serde(rename = "type", skip_serializing_if = "check::is_void")]
    pub type_: Option<H5InfoType>,
    /// 应用名称. Name of the app. At most 64 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub app_name: Option<String>,
    /// 网站URL. Address of the site. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub app_url: Option<String>,
    /// iOS平台BundleID. Bundle id of the iOS app. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bundle_id: Option<String>,
    /// Android平台PackageName. Package name of the Android app. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub package_name: Option<String>,
}

impl Check for H5Info {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.type_ {
            check::known("type", value)?;
        }
        if let Some(value) = &self.app_name {
            check::bytes("app_name", value, 0, 64)?;
        }
        if let Some(value) = &self.app_url {
            check::bytes("app_url", value, 0, 128)?;
        }
        if let Some(value) = &self.bundle_id {
            check::bytes("bundle_id", value, 0, 128)?;
        }
        if let Some(value) = &self.package_name {
            check::bytes("package_name", value, 0, 128)?;
        }
        Ok(())
    }
}

/// 实名支付.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Identity {
    /// 证件类型. Kind of the identity document.
    #[serde(rename = "type")]
    pub type_: IdentityType,
    /// 证件号. Number of the document. In the clear: the official page of paying under a real name
    /// (partner/4013991553) says so of V3 orders, gives 32 characters and a readable example, and a ciphertext
    /// would not fit. A hexadecimal example has been published elsewhere, under a label that calls it encrypted; no
    /// SDK was seen that sends this field. Combined orders seal theirs. Personal: in the clear on the wire, and
    /// printed nowhere. At most 32 bytes of UTF-8.
    pub number: Private,
    /// 姓名. Name in the document, at most 32 characters. In the clear, as `number` is. Personal: in the clear on the
    /// wire, and printed nowhere. At most 32 bytes of UTF-8.
    pub name: Private,
}

impl Check for Identity {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("number", &self.number)?;
        check::bytes("number", &self.number, 0, 32)?;
        check::required("name", &self.name)?;
        check::bytes("name", &self.name, 0, 32)?;
        Ok(())
    }
}

/// 使用的商户贴息信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct InstallmentInfo {
    /// 是否使用了商户贴息. Whether the merchant bears fees.
    pub use_subsidy: bool,
    /// 用户实际选择分期期数. Number of instalments that the user chose.
    pub selected_installment_number: i64,
}

fields! {
    InstallmentInfo {
        0 use_subsidy, 1 selected_installment_number,
    }
}

pub(crate) static INSTALLMENT_INFO_SHAPE: Shape = Shape::new(&["use_subsidy", "selected_installment_number"], &[]);

/// 支付者.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Payer {
    /// 实名支付. Only this person may pay: type, number and name of the identity document, in the clear. Needs a
    /// permission of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

impl Check for Payer {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.identity {
            value.check().map_err(|fault| fault.within("identity"))?;
        }
        Ok(())
    }
}

/// 优惠功能.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostDetail {
    /// 订单原价. Fen (1/100 yuan). Price of the whole receipt, if it is paid in parts; no discount applies unless it
    /// equals the amount paid. Normally left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票ID. Your number of the receipt. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub invoice_id: Option<String>,
    /// 单品列表. One entry for each kind of goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

impl Check for PostDetail {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.invoice_id {
            check::bytes("invoice_id", value, 0, 32)?;
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
    /// 券ID. Id of the coupon.
    pub coupon_id: Option<String>,
    /// 优惠名称. Name of the discount.
    pub name: Option<String>,
    /// 优惠范围. GLOBAL (the whole order) or SINGLE (single goods).
    pub scope: Option<String>,
    /// 优惠类型. CASH (paid for beforehand, settled to the merchant) or NOCASH (a reduction, not settled).
    pub type_: Option<String>,
    /// 优惠券面额. Fen (1/100 yuan). Worth of the coupon.
    pub amount: Option<i64>,
    /// 活动ID. Id of the coupon batch.
    pub stock_id: Option<String>,
    /// 微信出资. Fen (1/100 yuan) borne by WeChat Pay.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资. Fen (1/100 yuan) borne by the merchant.
    pub merchant_contribute: Option<i64>,
    /// 其他出资. Fen (1/100 yuan) borne by others.
    pub other_contribute: Option<i64>,
    /// 优惠币种. Currency of the discount.
    pub currency: Option<String>,
    /// 单品列表. One entry for each kind of goods.
    pub goods_detail: Option<Vec<crate::v3::pay::partner::transactions::id::transaction_id::GoodsDetail>>,
}

fields! {
    PromotionDetail {
        0 coupon_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 stock_id, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute, 9 currency, 10 goods_detail,
    }
}

/// 场景信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SceneInfo {
    /// 用户终端IP. IP address of the user's device, IPv4 or IPv6. At most 45 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payer_client_ip: Option<String>,
    /// 商户端设备号. Your number of the terminal, such as a store or a till. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_id: Option<String>,
    /// 商户门店信息. The store in which the user pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<StoreInfo>,
}

fields! {
    SceneInfo {
        0 payer_client_ip, 1 device_id, 2 store_info,
    }
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.payer_client_ip {
            check::bytes("payer_client_ip", value, 0, 45)?;
        }
        if let Some(value) = &self.device_id {
            check::bytes("device_id", value, 0, 32)?;
        }
        if let Some(value) = &self.store_info {
            value.check().map_err(|fault| fault.within("store_info"))?;
        }
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
}

impl Check for SettleInfo {}

/// 商户门店信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StoreInfo {
    /// 门店编号. Number of the store. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id: Option<String>,
    /// 门店名称. Name of the store. At most 256 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 地区编码. District of the store, by WeChat Pay's table of codes. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub area_code: Option<String>,
    /// 详细地址. Address of the store. At most 512 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub address: Option<String>,
}

fields! {
    StoreInfo {
        0 id, 1 name, 2 area_code, 3 address,
    }
}

impl Check for StoreInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.id {
            check::bytes("id", value, 0, 32)?;
        }
        if let Some(value) = &self.name {
            check::bytes("name", value, 0, 256)?;
        }
        if let Some(value) = &self.area_code {
            check::bytes("area_code", value, 0, 32)?;
        }
        if let Some(value) = &self.address {
            check::bytes("address", value, 0, 512)?;
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
    /// 货币类型.
    pub enum Currency {
        /// `CNY`
        Cny = "CNY",
    }
}

open_enum! {
    /// 场景类型.
    pub enum H5InfoType {
        /// `iOS`
        IOS = "iOS",
        /// `Android`
        Android = "Android",
        /// `Wap`
        Wap = "Wap",
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
    /// Not from the balance, not by credit card, not by debit card, or from the balance only.
    pub enum LimitPay {
        /// `no_balance`
        NoBalance = "no_balance",
        /// `no_credit`
        NoCredit = "no_credit",
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
    /// 交易状态.
    ///
    /// SUCCESS (paid), REFUND (paid, then at least partly refunded), NOTPAY, CLOSED, and of orders paid by code
    /// REVOKED, USERPAYING, PAYERROR and ACCEPT (accepted, to be deducted).
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
        /// `ACCEPT`
        Accept = "ACCEPT",
    }
}

open_enum! {
    /// 交易类型.
    ///
    /// JSAPI covers official accounts and mini programs; MWEB is H5; MICROPAY is the payment code.
    pub enum TradeType {
        /// `JSAPI`
        Jsapi = "JSAPI",
        /// `NATIVE`
        Native = "NATIVE",
        /// `APP`
        App = "APP",
        /// `MICROPAY`
        Micropay = "MICROPAY",
        /// `MWEB`
        Mweb = "MWEB",
        /// `FACEPAY`
        Facepay = "FACEPAY",
    }
}
