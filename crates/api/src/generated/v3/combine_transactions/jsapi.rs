//! `/v3/combine-transactions/jsapi`: 合单下单-JSAPI支付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/combine-transactions/jsapi`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 合单下单-JSAPI支付. Places a combined order that the user pays in an official account or a mini program. The
    /// answer is no payment: sign its `prepay_id` on your server, then wait for the notification or query.
    ///
    /// 商户或服务商把几个商户的订单合成一笔下单，用户只付一次款。应答只有 `prepay_id`，不代表已付款：在服务端对它签名，交给前端调起支付；付款结果以支付通知或查单为准。
    ///
    /// `POST /v3/combine-transactions/jsapi`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012707323>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/combine-transactions/jsapi", "合单下单-JSAPI支付");

/// The body of `POST /v3/combine-transactions/jsapi`, 合单下单-JSAPI支付.
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
    pub combine_payer_info: crate::v3::combine_transactions::CombinePayerInfo,
    /// 交易起始时间. When the order was made.
    #[serde(skip_serializing_if = "check::is_void")]
    pub time_start: Option<Time>,
    /// 交易结束时间. Last moment at which the user may pay; the order is not closed by it. It cannot be changed later,
    /// and less than a minute from now counts as a minute.
    #[serde(skip_serializing_if = "check::is_void")]
    pub time_expire: Option<Time>,
    /// 通知地址. Where the payment is reported: a public HTTPS address without query. At most 255 bytes of UTF-8.
    pub notify_url: String,
    /// 指定支付方式. Restricts how the user may pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<crate::v3::combine_transactions::LimitPay>>,
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
        self.combine_payer_info.check().map_err(|fault| fault.within("combine_payer_info"))?;
        check::required("notify_url", &self.notify_url)?;
        check::bytes("notify_url", &self.notify_url, 0, 255)?;
        if let Some(value) = &self.limit_pay {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("limit_pay[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.subsidy_info {
            value.check().map_err(|fault| fault.within("subsidy_info"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.combine_payer_info.visit_sensitive(visit);
    }
}

/// The answer to `POST /v3/combine-transactions/jsapi`, 合单下单-JSAPI支付.
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
    /// 子单商户号. Merchant id of this order: the participating merchant, or the service provider with `sub_mchid`. At
    /// most 32 bytes of UTF-8.
    pub mchid: String,
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
