//! `/v3/offlineface/transactions`: 申请扣款接口 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_trade_no;

/// The path `/v3/offlineface/transactions`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/offlineface/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }

    /// 申请扣款接口.
    ///
    /// `POST /v3/offlineface/transactions`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/offlineface/transactions", "申请扣款接口");

/// 金额信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Amount {
    /// 总金额.
    pub total: i64,
    /// 货币类型.
    pub currency: Currency,
}

fields! {
    Amount {
        0 total, 1 currency,
    }
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        check::required("currency", &self.currency)?;
        check::known("currency", &self.currency)?;
        Ok(())
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total", "currency"], &[]);

/// 业务信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Business {
    /// 平台产品ID. One of 2, 11.
    pub business_product_id: i64,
    /// 平台场景ID. One of 3, 4, 5, 6, 124, 125, 126.
    pub business_scene_id: i64,
}

impl Check for Business {
    fn check(&self) -> Result<(), FieldError> {
        check::among("business_product_id", self.business_product_id, &[2, 11])?;
        check::among("business_scene_id", self.business_scene_id, &[3, 4, 5, 6, 124, 125, 126])?;
        Ok(())
    }
}

/// 支付用户信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 公众下的openid.
    pub sp_openid: Option<String>,
    /// 子公众下的openid.
    pub sub_openid: Option<String>,
}

fields! {
    Payer {
        0 sp_openid, 1 sub_openid,
    }
}

/// The body of `POST /v3/offlineface/transactions`, 申请扣款接口.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 支付凭证.
    pub auth_code: String,
    /// 服务商公众号appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 服务商商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_mchid: Option<String>,
    /// 子商户公众号appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 子商户商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 金额信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 支付场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 优惠标记.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 商品信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 商户附加信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 业务信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business: Option<Business>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("auth_code", &self.auth_code)?;
        check::text("auth_code", &self.auth_code, 0, usize::MAX)?;
        if let Some(value) = &self.sp_appid {
            check::text("sp_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.amount {
            value.check().map_err(|fault| fault.within("amount"))?;
        }
        if let Some(value) = &self.scene_info {
            value.check().map_err(|fault| fault.within("scene_info"))?;
        }
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.description {
            check::text("description", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.settle_info {
            value.check().map_err(|fault| fault.within("settle_info"))?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.business {
            value.check().map_err(|fault| fault.within("business"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/offlineface/transactions`, 申请扣款接口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商公众号appid.
    pub sp_appid: String,
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 子商户公众号appid.
    pub sub_appid: Option<String>,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 支付用户信息.
    pub payer: Option<Payer>,
    /// 金额信息.
    pub amount: Option<Amount>,
    /// 优惠信息列表.
    pub promotion_detail: Option<Vec<serde_json::Value>>,
    /// 支付场景信息.
    pub scene_info: Option<PostResponseSceneInfo>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 交易类型.
    pub trade_type: Option<TradeType>,
    /// 交易状态.
    pub trade_state: Option<String>,
    /// 交易描述.
    pub trade_state_description: Option<String>,
    /// 欠款状态.
    pub debt_state: Option<String>,
    /// 商品信息.
    pub description: Option<String>,
    /// 商户附加信息.
    pub attach: Option<String>,
    /// 支付成功时间.
    pub success_time: Option<Time>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 还款微信订单号.
    pub repayment_transaction_id: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 错误分类.
    pub error_type: Option<String>,
}

fields! {
    PostResponse {
        0 sp_appid, 1 sp_mchid, 2 sub_appid, 3 sub_mchid, 4 payer, 5 amount, 6 promotion_detail, 7 scene_info,
        8 bank_type, 9 trade_type, 10 trade_state, 11 trade_state_description, 12 debt_state, 13 description, 14 attach,
        15 success_time, 16 transaction_id, 17 repayment_transaction_id, 18 out_trade_no, 19 error_type,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sp_appid", "sp_mchid", "sub_mchid"], &[("amount", &AMOUNT_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 支付场景信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseSceneInfo {
    /// 设备IP.
    pub device_ip: Option<String>,
}

fields! {
    PostResponseSceneInfo {
        0 device_ip,
    }
}

/// 支付场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SceneInfo {
    /// 设备IP.
    pub device_ip: String,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("device_ip", &self.device_ip)?;
        check::text("device_ip", &self.device_ip, 0, usize::MAX)?;
        Ok(())
    }
}

/// 结算信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SettleInfo {
    /// 是否支持分账.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
}

impl Check for SettleInfo {}

open_enum! {
    /// 货币类型.
    pub enum Currency {
        /// `CNY`
        Cny = "CNY",
    }
}

open_enum! {
    /// 交易类型.
    pub enum TradeType {
        /// `NATIVE`
        Native = "NATIVE",
        /// `JSAPI`
        Jsapi = "JSAPI",
        /// `APP`
        App = "APP",
        /// `MWEB`
        Mweb = "MWEB",
        /// `AUTH`
        Auth = "AUTH",
    }
}
