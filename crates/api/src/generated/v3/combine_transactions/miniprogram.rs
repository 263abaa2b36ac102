//! `/v3/combine-transactions/miniprogram`: 个人收款交易下单-小程序 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/combine-transactions/miniprogram`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 个人收款交易下单-小程序. Places a combined order to private persons on a platform, paid in a mini program.
    ///
    /// `POST /v3/combine-transactions/miniprogram`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/combine-transactions/miniprogram", "个人收款交易下单-小程序");

/// 支付者.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CombinePayerInfo {
    /// 用户标识. The payer's openid under `combine_appid`. At most 128 bytes of UTF-8.
    pub openid: String,
}

impl Check for CombinePayerInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("openid", &self.openid)?;
        check::bytes("openid", &self.openid, 0, 128)?;
        Ok(())
    }
}

/// The body of `POST /v3/combine-transactions/miniprogram`, 个人收款交易下单-小程序.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 平台商户应用ID. AppID of who combines the orders; it must be bound to `combine_mchid`. At most 32 bytes of UTF-8.
    pub combine_appid: String,
    /// 平台商户号. Merchant id of who combines the orders: the service provider, or the merchant itself. At most 32
    /// bytes of UTF-8.
    pub combine_mchid: String,
    /// 交易单订单号. Your number of the combined order, unique within `combine_mchid`. Repeat it, with the same content,
    /// to retry safely. At most 32 bytes of UTF-8. Matches `^[0-9A-Za-z_\-|*@]+$`.
    pub combine_out_trade_no: String,
    /// 支付者. Who pays.
    pub combine_payer_info: CombinePayerInfo,
    /// 场景信息. Where the payment takes place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<crate::v3::combine_transactions::SceneInfo>,
    /// 商品单信息. The single orders. 1 to 50 items.
    pub sub_orders: Vec<SubOrder>,
    /// 交易结束时间. Last moment at which the user may pay; the order is not closed by it. It cannot be changed later,
    /// and less than a minute from now counts as a minute.
    #[serde(skip_serializing_if = "check::is_void")]
    pub time_expire: Option<Time>,
    /// 通知地址. Where the payment is reported: a public HTTPS address without query. At most 255 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 交易场景. Kind of trade, if it is a special one.
    #[serde(skip_serializing_if = "check::is_void")]
    pub trade_scenario: Option<crate::v3::combine_transactions::TradeScenario>,
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
        self.combine_payer_info.check().map_err(|fault| fault.within("combine_payer_info"))?;
        if let Some(value) = &self.scene_info {
            value.check().map_err(|fault| fault.within("scene_info"))?;
        }
        check::required("sub_orders", &self.sub_orders)?;
        check::count("sub_orders", self.sub_orders.len(), 1, 50)?;
        for (index, item) in self.sub_orders.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("sub_orders", index))?;
        }
        if let Some(value) = &self.notify_url {
            check::bytes("notify_url", value, 0, 255)?;
        }
        if let Some(value) = &self.trade_scenario {
            check::known("trade_scenario", value)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/combine-transactions/miniprogram`, 个人收款交易下单-小程序.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预支付交易会话标识. Lets the user pay: your server signs it for the app or page that calls WeChat. Valid for 2 hours.
    pub prepay_id: String,
}

fields! {
    PostResponse {
        0 prepay_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["prepay_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `sub_orders` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubOrder {
    /// 商品单发起商户号. Merchant id of this order: the participating merchant, or the service provider with `sub_mchid`.
    /// At most 32 bytes of UTF-8.
    pub mchid: String,
    /// 商品服务类型. INDIVIDUALTRADE: paid to a private person.
    #[serde(skip_serializing_if = "check::is_void")]
    pub order_service_type: Option<OrderServiceType>,
    /// 商品单个人收款方受理授权ID. Authorization of the private person who is paid.
    pub individual_auth_id: String,
    /// 商品单个人收款方平台昵称. The payee's name on the platform.
    #[serde(skip_serializing_if = "check::is_void")]
    pub individual_name: Option<String>,
    /// 商品单商户订单号. Your number of this order, unique within the merchant that combines. At most 32 bytes of UTF-8.
    /// Matches `^[0-9A-Za-z_\-|*@]+$`.
    pub out_trade_no: String,
    /// 商品单金额. What this order costs.
    pub amount: crate::v3::combine_transactions::Amount,
    /// 附加数据. Your own data. The user does not see it; queries and the notification return it, and the trade bill
    /// shows it. At most 128 bytes of UTF-8.
    pub attach: String,
    /// 商品描述. What is sold. The user sees it in the bill. At most 128 bytes of UTF-8.
    pub description: String,
}

impl Check for SubOrder {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::bytes("mchid", &self.mchid, 0, 32)?;
        if let Some(value) = &self.order_service_type {
            check::known("order_service_type", value)?;
        }
        check::required("individual_auth_id", &self.individual_auth_id)?;
        check::bytes("individual_auth_id", &self.individual_auth_id, 0, usize::MAX)?;
        if let Some(value) = &self.individual_name {
            check::bytes("individual_name", value, 0, usize::MAX)?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::bytes("out_trade_no", &self.out_trade_no, 0, 32)?;
        check::pattern("out_trade_no", &self.out_trade_no, &PATTERN_1)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        check::required("attach", &self.attach)?;
        check::bytes("attach", &self.attach, 0, 128)?;
        check::required("description", &self.description)?;
        check::bytes("description", &self.description, 0, 128)?;
        Ok(())
    }
}

open_enum! {
    /// 商品服务类型.
    ///
    /// Trade between persons.
    pub enum OrderServiceType {
        /// `INDIVIDUALTRADE`
        Individualtrade = "INDIVIDUALTRADE",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_\\-|*@]+$");
