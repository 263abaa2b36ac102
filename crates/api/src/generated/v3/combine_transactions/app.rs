//! `/v3/combine-transactions/app`: 合单下单-APP支付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/combine-transactions/app`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 合单下单-APP支付. Places a combined order that the user pays in WeChat, coming from the merchant's app. Sign its
    /// `prepay_id` on your server, then wait for the notification or query.
    ///
    /// 商户或服务商把几个商户的订单合成一笔下单，用户只付一次款。在服务端对返回的 `prepay_id` 签名，由 APP 调起微信支付；付款结果以支付通知或查单为准，不要以 APP 的返回为准。
    ///
    /// `POST /v3/combine-transactions/app`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012707307>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/combine-transactions/app", "合单下单-APP支付");

/// 支付者.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CombinePayerInfo {
    /// 用户标识. The payer's openid under `combine_appid`. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 实名支付. Only this person may pay. Needs a permission of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<crate::v3::combine_transactions::Identity>,
}

impl Check for CombinePayerInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.openid {
            check::bytes("openid", value, 0, 128)?;
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

/// 预签约信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ContractInfo {
    /// 签约商户号. Merchant id that signs.
    pub mchid: String,
    /// 签约商户AppID. AppID that signs.
    pub appid: String,
    /// 签约商户协议号. Your number of the contract.
    pub out_contract_code: String,
    /// 委托代扣协议模板ID. Id of the contract template.
    pub plan_id: i64,
    /// 用户账户展示名称. The user's account as it is shown on the contract page.
    pub contract_display_account: String,
    /// 回调通知地址. Where the signing is reported.
    pub notify_url: String,
}

impl Check for ContractInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::bytes("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::bytes("appid", &self.appid, 0, usize::MAX)?;
        check::required("out_contract_code", &self.out_contract_code)?;
        check::bytes("out_contract_code", &self.out_contract_code, 0, usize::MAX)?;
        check::required("contract_display_account", &self.contract_display_account)?;
        check::bytes("contract_display_account", &self.contract_display_account, 0, usize::MAX)?;
        check::required("notify_url", &self.notify_url)?;
        check::bytes("notify_url", &self.notify_url, 0, usize::MAX)?;
        Ok(())
    }
}

/// 预签约结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ContractResult {
    /// 签约结果码. Result of the preparation.
    pub code: String,
    /// 签约结果描述信息. The result, in words for people.
    pub message: Option<String>,
}

fields! {
    ContractResult {
        0 code, 1 message,
    }
}

pub(crate) static CONTRACT_RESULT_SHAPE: Shape = Shape::new(&["code"], &[]);

/// The body of `POST /v3/combine-transactions/app`, 合单下单-APP支付.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 合单商户appid. AppID of who combines the orders; it must be bound to `combine_mchid`. At most 32 bytes of UTF-8.
    pub combine_appid: String,
    /// 合单商户号. Merchant id of who combines the orders: the service provider, or the merchant itself. At most 32
    /// bytes of UTF-8.
    pub combine_mchid: String,
    /// 合单商户订单号. Your number of the combined order, unique within `combine_mchid`. Repeat it, with the same content,
    /// to retry safely. At most 32 bytes of UTF-8. Matches `^[0-9A-Za-z_\-|*@]+$`.
    pub combine_out_trade_no: String,
    /// 场景信息. Where the payment takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<crate::v3::combine_transactions::SceneInfo>,
    /// 商品单信息. The single orders. 1 to 50 items.
    pub sub_orders: Vec<SubOrder>,
    /// 支付者. Who pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 交易起始时间. When the order was made.
    #[serde(skip_serializing_if = "check::is_void")]
    pub time_start: Option<Time>,
    /// 交易结束时间. Last moment at which the user may pay; the order is not closed by it. It cannot be changed later,
    /// and less than a minute from now counts as a minute.
    #[serde(skip_serializing_if = "check::is_void")]
    pub time_expire: Option<Time>,
    /// 预支付交易会话标识. Prepayment session of the order.
    #[serde(skip_serializing_if = "check::is_void")]
    pub prepay_id: Option<String>,
    /// 通知地址. Where the payment is reported: a public HTTPS address without query. At most 255 bytes of UTF-8.
    pub notify_url: String,
    /// 交易场景. Kind of trade, if it is a special one.
    #[serde(skip_serializing_if = "check::is_void")]
    pub trade_scenario: Option<crate::v3::combine_transactions::TradeScenario>,
    /// 指定支付方式. Restricts how the user may pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<crate::v3::combine_transactions::LimitPay>>,
    /// 预签约信息. A deduction contract that is signed with the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_info: Option<ContractInfo>,
    /// 贴息信息. Instalments whose fees the merchant bears.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_info: Option<crate::v3::combine_transactions::SubsidyInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("combine_appid", &self.combine_appid)?;
        check::bytes("combine_appid", &self.combine_appid, 0, 32)?;
        check::required("combine_mchid", &self.combine_mchid)?;
        check::bytes("combine_mchid", &self.combine_mchid, 0, 32)?;
        check::required("combine_out_trade_no", &self.combine_out_trade_no)?;
        check::bytes("combine_out_trade_no", &self.combine_out_trade_no, 0, 32)?;
        check::pattern("combine_out_trade_no", &self.combine_out_trade_no, &PATTERN_1)?;
        if let Some(value) = &self.scene_info {
            value.check().map_err(|fault| fault.within("scene_info"))?;
        }
        check::required("sub_orders", &self.sub_orders)?;
        check::count("sub_orders", self.sub_orders.len(), 1, 50)?;
        for (index, item) in self.sub_orders.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("sub_orders", index))?;
        }
        if let Some(value) = &self.combine_payer_info {
            value.check().map_err(|fault| fault.within("combine_payer_info"))?;
        }
        if let Some(value) = &self.prepay_id {
            check::bytes("prepay_id", value, 0, usize::MAX)?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::bytes("notify_url", &self.notify_url, 0, 255)?;
        if let Some(value) = &self.trade_scenario {
            check::known("trade_scenario", value)?;
        }
        if let Some(value) = &self.limit_pay {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("limit_pay[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.contract_info {
            value.check().map_err(|fault| fault.within("contract_info"))?;
        }
        if let Some(value) = &self.subsidy_info {
            value.check().map_err(|fault| fault.within("subsidy_info"))?;
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

/// The answer to `POST /v3/combine-transactions/app`, 合单下单-APP支付.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预支付交易会话标识. Lets the user pay: your server signs it for the app or page that calls WeChat. Valid for 2 hours.
    pub prepay_id: String,
    /// 预签约结果. What became of the contract, if one was asked for.
    pub contract_result: Option<ContractResult>,
}

fields! {
    PostResponse {
        0 prepay_id, 1 contract_result,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["prepay_id"], &[("contract_result", &CONTRACT_RESULT_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `sub_orders` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubOrder {
    /// 子单商户号. Merchant id of this order: the participating merchant, or the service provider with `sub_mchid`. At
    /// most 32 bytes of UTF-8.
    pub mchid: String,
    /// 商品单个人收款方受理授权ID. Authorization of the private person who is paid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub individual_auth_id: Option<String>,
    /// 商品单个人收款方平台昵称. The payee's name on the platform.
    #[serde(skip_serializing_if = "check::is_void")]
    pub individual_name: Option<String>,
    /// 附加数据. Your own data. The user does not see it; queries and the notification return it, and the trade bill
    /// shows it. At most 128 bytes of UTF-8.
    pub attach: String,
    /// 订单金额. What this order costs.
    pub amount: crate::v3::combine_transactions::Amount,
    /// 商品单商户订单号. Your number of this order, unique within the merchant that combines. At most 32 bytes of UTF-8.
    /// Matches `^[0-9A-Za-z_\-|*@]+$`.
    pub out_trade_no: String,
    /// 二级商户号. Merchant id of the sub-merchant that is paid. Service providers and platforms send it. At most 32
    /// bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 商品详情. The goods, as JSON text. At most 6000 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub detail: Option<String>,
    /// 订单优惠标记. Mark that decides which coupons and discounts the order can use. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 商品描述. What is sold. The user sees it in the bill. At most 128 bytes of UTF-8.
    pub description: String,
    /// 结算信息. Whether money is held back for profit sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<crate::v3::combine_transactions::SettleInfo>,
    /// 子商户应用ID. AppID of the sub-merchant, bound to `sub_mchid`. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 是否指定分账. Whether money is held back for profit sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
}

impl Check for SubOrder {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::bytes("mchid", &self.mchid, 0, 32)?;
        if let Some(value) = &self.individual_auth_id {
            check::bytes("individual_auth_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.individual_name {
            check::bytes("individual_name", value, 0, usize::MAX)?;
        }
        check::required("attach", &self.attach)?;
        check::bytes("attach", &self.attach, 0, 128)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::bytes("out_trade_no", &self.out_trade_no, 0, 32)?;
        check::pattern("out_trade_no", &self.out_trade_no, &PATTERN_1)?;
        if let Some(value) = &self.sub_mchid {
            check::bytes("sub_mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.detail {
            check::bytes("detail", value, 0, 6000)?;
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

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_\\-|*@]+$");
