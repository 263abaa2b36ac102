//! `/v3/combine-transactions/jsapi`: 合单下单-JSAPI支付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/combine-transactions/jsapi` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 合单下单-JSAPI支付.
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
    /// 合单商户appid.
    pub combine_appid: String,
    /// 合单商户号.
    pub combine_mchid: String,
    /// 合单商户订单号.
    pub combine_out_trade_no: String,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<crate::v3::combine_transactions::SceneInfo>,
    /// 商品单信息.
    pub sub_orders: Vec<SubOrder>,
    /// 支付者.
    pub combine_payer_info: crate::v3::combine_transactions::CombinePayerInfo,
    /// 交易起始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<Time>,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<Time>,
    /// 通知地址.
    pub notify_url: String,
    /// 指定支付方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<crate::v3::combine_transactions::LimitPay>>,
    /// 贴息信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_info: Option<crate::v3::combine_transactions::SubsidyInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("combine_appid", &self.combine_appid)?;
        check::text("combine_appid", &self.combine_appid, 0, usize::MAX)?;
        check::required("combine_mchid", &self.combine_mchid)?;
        check::text("combine_mchid", &self.combine_mchid, 0, usize::MAX)?;
        check::required("combine_out_trade_no", &self.combine_out_trade_no)?;
        check::text("combine_out_trade_no", &self.combine_out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.scene_info {
            value.check().map_err(|fault| fault.within("scene_info"))?;
        }
        check::required("sub_orders", &self.sub_orders)?;
        for (index, item) in self.sub_orders.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("sub_orders", index))?;
        }
        self.combine_payer_info.check().map_err(|fault| fault.within("combine_payer_info"))?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 预支付交易会话标识.
    #[serde(deserialize_with = "null_as_default")]
    pub prepay_id: String,
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
    /// 子单商户号.
    pub mchid: String,
    /// 附加数据.
    pub attach: String,
    /// 订单金额.
    pub amount: crate::v3::combine_transactions::Amount,
    /// 商品单商户订单号.
    pub out_trade_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商品详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商品描述.
    pub description: String,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<crate::v3::combine_transactions::SettleInfo>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 是否指定分账.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
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
        if let Some(value) = &self.detail {
            check::text("detail", value, 0, usize::MAX)?;
        }
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
