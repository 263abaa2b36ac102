//! `/v3/repayment/combine-transactions/partner/prepay`: 还款下单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/repayment/combine-transactions/partner/prepay`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 还款下单.
    ///
    /// `POST /v3/repayment/combine-transactions/partner/prepay`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015124463>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/repayment/combine-transactions/partner/prepay", "还款下单");

/// 订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 标价金额. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 标价币种.
    pub currency: String,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        check::required("currency", &self.currency)?;
        check::text("currency", &self.currency, 0, usize::MAX)?;
        Ok(())
    }
}

/// APP调起支付场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AppInfo {
    /// 还款服务商APPID.
    pub combine_appid: String,
}

impl Check for AppInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("combine_appid", &self.combine_appid)?;
        check::text("combine_appid", &self.combine_appid, 0, usize::MAX)?;
        Ok(())
    }
}

/// 支付者信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CombinePayerInfo {
    /// 实名支付.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

impl Check for CombinePayerInfo {
    fn check(&self) -> Result<(), FieldError> {
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

/// H5调起支付场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct H5Info {
    /// 还款服务商APPID.
    pub combine_appid: String,
    /// 用户终端IP.
    pub payer_client_ip: String,
    /// 场景类型.
    #[serde(rename = "type")]
    pub type_: H5InfoType,
    /// 应用名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub app_name: Option<String>,
    /// 网站URL.
    pub app_url: String,
    /// iOS平台BundleID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bundle_id: Option<String>,
    /// Package name of the app on Android.
    #[serde(skip_serializing_if = "check::is_void")]
    pub package_name: Option<String>,
}

impl Check for H5Info {
    fn check(&self) -> Result<(), FieldError> {
        check::required("combine_appid", &self.combine_appid)?;
        check::text("combine_appid", &self.combine_appid, 0, usize::MAX)?;
        check::required("payer_client_ip", &self.payer_client_ip)?;
        check::text("payer_client_ip", &self.payer_client_ip, 0, usize::MAX)?;
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        if let Some(value) = &self.app_name {
            check::text("app_name", value, 0, usize::MAX)?;
        }
        check::required("app_url", &self.app_url)?;
        check::text("app_url", &self.app_url, 0, usize::MAX)?;
        if let Some(value) = &self.bundle_id {
            check::text("bundle_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.package_name {
            check::text("package_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 实名支付.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Identity {
    /// 类型.
    #[serde(rename = "type")]
    pub type_: IdentityType,
    /// 加密后的证件号. Sensitive: encrypted on the wire.
    pub number: Sensitive,
    /// 加密后的姓名. Sensitive: encrypted on the wire.
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

/// 小程序调起支付场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MiniprogramInfo {
    /// 还款服务商APPID.
    pub combine_appid: String,
    /// 用户标识.
    pub openid: String,
}

impl Check for MiniprogramInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("combine_appid", &self.combine_appid)?;
        check::text("combine_appid", &self.combine_appid, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/repayment/combine-transactions/partner/prepay`, 还款下单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 还款单订单号.
    pub combine_out_trade_no: String,
    /// 还款服务商商户号.
    pub combine_mchid: String,
    /// 还款明细单信息列表. At most 10 items.
    pub sub_orders: Vec<SubOrder>,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub time_expire: Option<Time>,
    /// 通知地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// H5调起支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_info: Option<H5Info>,
    /// APP调起支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_info: Option<AppInfo>,
    /// 小程序调起支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_info: Option<MiniprogramInfo>,
    /// 支付者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 微信内网页调起支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_web_info: Option<WechatWebInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("combine_out_trade_no", &self.combine_out_trade_no)?;
        check::text("combine_out_trade_no", &self.combine_out_trade_no, 0, usize::MAX)?;
        check::required("combine_mchid", &self.combine_mchid)?;
        check::text("combine_mchid", &self.combine_mchid, 0, usize::MAX)?;
        check::required("sub_orders", &self.sub_orders)?;
        check::count("sub_orders", self.sub_orders.len(), 0, 10)?;
        for (index, item) in self.sub_orders.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("sub_orders", index))?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.h5_info {
            value.check().map_err(|fault| fault.within("h5_info"))?;
        }
        if let Some(value) = &self.app_info {
            value.check().map_err(|fault| fault.within("app_info"))?;
        }
        if let Some(value) = &self.miniprogram_info {
            value.check().map_err(|fault| fault.within("miniprogram_info"))?;
        }
        if let Some(value) = &self.combine_payer_info {
            value.check().map_err(|fault| fault.within("combine_payer_info"))?;
        }
        if let Some(value) = &self.wechat_web_info {
            value.check().map_err(|fault| fault.within("wechat_web_info"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.combine_payer_info {
            value.visit_sensitive(visit);
        }
    }
}

/// The answer to `POST /v3/repayment/combine-transactions/partner/prepay`, 还款下单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预支付交易会话标识.
    pub prepay_id: Option<String>,
    /// 支付跳转链接.
    pub h5_url: Option<String>,
}

fields! {
    PostResponse {
        0 prepay_id, 1 h5_url,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

/// 结算信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SettleInfo {
    /// 是否指定分账.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 补差金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_amount: Option<i64>,
}

impl Check for SettleInfo {}

/// An item of `sub_orders` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubOrder {
    /// 还款单发起商户号.
    pub mchid: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 还款明细单订单号.
    pub out_trade_no: String,
    /// 订单金额.
    pub amount: Amount,
    /// 附加数据.
    pub attach: String,
    /// 商品描述.
    pub description: String,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
}

impl Check for SubOrder {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        check::required("attach", &self.attach)?;
        check::text("attach", &self.attach, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.settle_info {
            value.check().map_err(|fault| fault.within("settle_info"))?;
        }
        Ok(())
    }
}

/// 微信内网页调起支付场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct WechatWebInfo {
    /// 还款服务商APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub combine_appid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 网页经营场景URL.
    #[serde(skip_serializing_if = "check::is_void")]
    pub webview_url: Option<String>,
}

impl Check for WechatWebInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.combine_appid {
            check::text("combine_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.webview_url {
            check::text("webview_url", value, 0, usize::MAX)?;
        }
        Ok(())
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
    /// 类型.
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
        /// `TAIWAN_COMPATRIOT_PERMIT`
        TaiwanCompatriotPermit = "TAIWAN_COMPATRIOT_PERMIT",
    }
}
