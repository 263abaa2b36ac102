//! `/v3/merchant-risk-manage/report-trade-union-information`: 上报订单关联信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-risk-manage/report-trade-union-information`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 上报订单关联信息.
    ///
    /// `POST /v3/merchant-risk-manage/report-trade-union-information`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/report-trade-risk-information.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/merchant-risk-manage/report-trade-union-information", "上报订单关联信息");

/// 生活缴费场景独有字段.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct LivingExpensesFields {
    /// 户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub acc_no: Option<String>,
    /// 费种.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<i64>,
    /// 缴费城市.
    #[serde(skip_serializing_if = "check::is_void")]
    pub city: Option<String>,
    /// 户号对应的地址信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub address: Option<String>,
    /// 缴费户名.
    #[serde(skip_serializing_if = "check::is_void")]
    pub acc_name: Option<String>,
    /// 机构名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub company_name: Option<String>,
    /// 缴费金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

impl Check for LivingExpensesFields {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.acc_no {
            check::text("acc_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.city {
            check::text("city", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.address {
            check::text("address", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.acc_name {
            check::text("acc_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.company_name {
            check::text("company_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/merchant-risk-manage/report-trade-union-information`, 上报订单关联信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_mchid: Option<String>,
    /// 从业机构商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub channel_id: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 用户手机号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone: Option<Sensitive>,
    /// 用户实名证件号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub certificates_number: Option<Sensitive>,
    /// 用户终端ip.
    #[serde(skip_serializing_if = "check::is_void")]
    pub client_ip: Option<String>,
    /// 商户判定交易的风险等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_level: Option<i64>,
    /// 线上线下标识. One of 1, 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_type: Option<i64>,
    /// 虚拟实物标识. One of 1, 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_type: Option<i64>,
    /// 物品发布类型. One of 1, 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seller_type: Option<i64>,
    /// 是否需要物流发货.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_need_deliver: Option<bool>,
    /// 用户设备类型. One of 1, 2, 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<i64>,
    /// 付款方用户标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub userid: Option<String>,
    /// 手机号来源.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_from: Option<i64>,
    /// 收款方用户标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub seller_userid: Option<String>,
    /// 业务场景. One of 0, 1, 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene: Option<i64>,
    /// 充值业务场景独有字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recharge_fields: Option<RechargeFields>,
    /// 生活缴费场景独有字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub living_expenses_fields: Option<LivingExpensesFields>,
    /// 扩展字段1.
    #[serde(skip_serializing_if = "check::is_void")]
    pub extra_fields1: Option<String>,
    /// 扩展字段2.
    #[serde(skip_serializing_if = "check::is_void")]
    pub extra_fields2: Option<String>,
    /// 扩展字段3.
    #[serde(skip_serializing_if = "check::is_void")]
    pub extra_fields3: Option<String>,
    /// 高风险商品标签.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_risk_goods: Option<i64>,
    /// 用户下单设备与支付设备是否一致.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_deviced: Option<bool>,
    /// 用户下单设备是否是常用设备.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reliable_device: Option<bool>,
    /// 收货省份.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delivery_province: Option<String>,
    /// 收货城市.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delivery_city: Option<String>,
    /// 收货人地址是否新增.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_address: Option<bool>,
    /// 上一笔支付openid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub last_pay_openid: Option<String>,
    /// 高风险类目. One of 1, 2, 3, 4, 5, 6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risky_goods: Option<i64>,
    /// 订单识别标识. One of 1, 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offline_delivery_label: Option<i64>,
    /// 是否为代付订单.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_payment: Option<bool>,
    /// 下单人手机号. Personal: in the clear on the wire, and printed nowhere.
    #[serde(skip_serializing_if = "check::is_void")]
    pub order_phone_number: Option<Private>,
    /// 下单人风险等级. One of 1, 2, 3, 4, 5, 6, 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_risk_level: Option<i64>,
    /// 商户风险等级. One of 1, 2, 3, 4, 5, 6, 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_risk_level: Option<i64>,
    /// 手机号所属地.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone_number_location: Option<String>,
    /// 商品类目.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_category: Option<String>,
    /// 前置打开行为异常.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pre_opening_behavior: Option<String>,
    /// 卖家是否是新账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_store: Option<bool>,
    /// 店铺标识.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_identifier: Option<String>,
    /// 商品上架时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_listing_time: Option<String>,
    /// 合单商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub combine_out_trade_no: Option<String>,
    /// 合单商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub combine_mchid: Option<String>,
    /// 子单列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_orders: Option<Vec<SubOrder>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.acquiring_bank_id {
            check::text("acquiring_bank_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.channel_id {
            check::text("channel_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.client_ip {
            check::text("client_ip", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.line_type {
            check::among("line_type", *value, &[1, 2])?;
        }
        if let Some(value) = &self.goods_type {
            check::among("goods_type", *value, &[1, 2])?;
        }
        if let Some(value) = &self.seller_type {
            check::among("seller_type", *value, &[1, 2])?;
        }
        if let Some(value) = &self.device_type {
            check::among("device_type", *value, &[1, 2, 3])?;
        }
        if let Some(value) = &self.userid {
            check::text("userid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.seller_userid {
            check::text("seller_userid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.scene {
            check::among("scene", *value, &[0, 1, 2])?;
        }
        if let Some(value) = &self.recharge_fields {
            value.check().map_err(|fault| fault.within("recharge_fields"))?;
        }
        if let Some(value) = &self.living_expenses_fields {
            value.check().map_err(|fault| fault.within("living_expenses_fields"))?;
        }
        if let Some(value) = &self.extra_fields1 {
            check::text("extra_fields1", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.extra_fields2 {
            check::text("extra_fields2", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.extra_fields3 {
            check::text("extra_fields3", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.delivery_province {
            check::text("delivery_province", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.delivery_city {
            check::text("delivery_city", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.last_pay_openid {
            check::text("last_pay_openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.risky_goods {
            check::among("risky_goods", *value, &[1, 2, 3, 4, 5, 6])?;
        }
        if let Some(value) = &self.offline_delivery_label {
            check::among("offline_delivery_label", *value, &[1, 2])?;
        }
        if let Some(value) = &self.order_phone_number {
            check::text("order_phone_number", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.user_risk_level {
            check::among("user_risk_level", *value, &[1, 2, 3, 4, 5, 6, 7])?;
        }
        if let Some(value) = &self.sp_risk_level {
            check::among("sp_risk_level", *value, &[1, 2, 3, 4, 5, 6, 7])?;
        }
        if let Some(value) = &self.phone_number_location {
            check::text("phone_number_location", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_category {
            check::text("goods_category", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.pre_opening_behavior {
            check::text("pre_opening_behavior", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.store_identifier {
            check::text("store_identifier", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_listing_time {
            check::text("goods_listing_time", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.combine_out_trade_no {
            check::text("combine_out_trade_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.combine_mchid {
            check::text("combine_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_orders {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("sub_orders", index))?;
            }
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.phone {
            visit("phone", value);
        }
        if let Some(value) = &mut self.certificates_number {
            visit("certificates_number", value);
        }
    }
}

/// The answer to `POST /v3/merchant-risk-manage/report-trade-union-information`, 上报订单关联信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: Option<String>,
    /// 从业机构商户号.
    pub acquiring_bank_id: Option<String>,
    /// 渠道号.
    pub channel_id: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 acquiring_bank_id, 2 channel_id, 3 sub_mchid, 4 out_trade_no,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

/// 充值业务场景独有字段.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct RechargeFields {
    /// 充值账号类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<i64>,
    /// 充值账号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub account: Option<String>,
}

impl Check for RechargeFields {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.account {
            check::text("account", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `sub_orders` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubOrder {
    /// 子单商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 子单发起方商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mch_id: Option<String>,
    /// 收货省份.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delivery_province: Option<String>,
    /// 收货城市.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delivery_city: Option<String>,
    /// 高风险类目. One of 1, 2, 3, 4, 5, 6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risky_goods: Option<i64>,
    /// 下单人风险等级. One of 1, 2, 3, 4, 5, 6, 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_risk_level: Option<i64>,
    /// 商户风险等级. One of 1, 2, 3, 4, 5, 6, 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_risk_level: Option<i64>,
}

impl Check for SubOrder {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mch_id {
            check::text("mch_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.delivery_province {
            check::text("delivery_province", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.delivery_city {
            check::text("delivery_city", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.risky_goods {
            check::among("risky_goods", *value, &[1, 2, 3, 4, 5, 6])?;
        }
        if let Some(value) = &self.user_risk_level {
            check::among("user_risk_level", *value, &[1, 2, 3, 4, 5, 6, 7])?;
        }
        if let Some(value) = &self.sp_risk_level {
            check::among("sp_risk_level", *value, &[1, 2, 3, 4, 5, 6, 7])?;
        }
        Ok(())
    }
}
