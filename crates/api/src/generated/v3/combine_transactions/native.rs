//! `/v3/combine-transactions/native`: 合单下单-Native支付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/combine-transactions/native` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 合单下单-Native支付.
    ///
    /// `POST /v3/combine-transactions/native`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012708704>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/combine-transactions/native", "合单下单-Native支付");

/// The body of `POST /v3/combine-transactions/native`, 合单下单-Native支付.
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
    pub sub_orders: Vec<crate::v3::combine_transactions::SubOrder>,
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
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<crate::v3::combine_transactions::CombinePayerInfo>,
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
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        if let Some(value) = &self.limit_pay {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("limit_pay[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.combine_payer_info {
            value.check().map_err(|fault| fault.within("combine_payer_info"))?;
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

/// The answer to `POST /v3/combine-transactions/native`, 合单下单-Native支付.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 二维码链接.
    #[serde(deserialize_with = "null_as_default")]
    pub code_url: String,
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["code_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
