//! `/v3/combine-transactions/native`: 合单下单-Native支付 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/combine-transactions/native`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 合单下单-Native支付. Places a combined order that the user pays by scanning a QR code.
    ///
    /// 商户或服务商把几个商户的订单合成一笔下单，用户只付一次款。把返回的 `code_url` 转成二维码供用户扫码（2 小时内有效）；付款结果以支付通知或查单为准。
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
    pub sub_orders: Vec<crate::v3::combine_transactions::SubOrder>,
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
    /// 支付者. Who pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<crate::v3::combine_transactions::CombinePayerInfo>,
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
        check::required("notify_url", &self.notify_url)?;
        check::bytes("notify_url", &self.notify_url, 0, 255)?;
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
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二维码链接. Show it as a QR code for the user to scan. Valid for 2 hours.
    pub code_url: String,
}

fields! {
    PostResponse {
        0 code_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["code_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_\\-|*@]+$");
