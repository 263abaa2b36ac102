//! `/v3/eduschoolpay/transactions`: 扣款 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod id;
pub mod out_trade_no;

/// The path `/v3/eduschoolpay/transactions`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/eduschoolpay/transactions/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/eduschoolpay/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }

    /// 扣款.
    ///
    /// `POST /v3/eduschoolpay/transactions`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/eduschoolpay/transactions", "扣款");

/// 订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 总金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型.
    pub currency: String,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        check::required("currency", &self.currency)?;
        check::text("currency", &self.currency, 0, usize::MAX)?;
        Ok(())
    }
}

/// 设备信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DeviceInfo {
    /// 设备号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_id: Option<String>,
    /// 商户端设备ip.
    pub device_ip: String,
}

fields! {
    DeviceInfo {
        0 device_id, 1 device_ip,
    }
}

impl Check for DeviceInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.device_id {
            check::text("device_id", value, 0, usize::MAX)?;
        }
        check::required("device_ip", &self.device_ip)?;
        check::text("device_ip", &self.device_ip, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static DEVICE_INFO_SHAPE: Shape = Shape::new(&["device_ip"], &[]);

/// 订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseAmount {
    /// 订单金额. Fen (1/100 yuan).
    pub total: i64,
    /// 用户支付金额. Fen (1/100 yuan).
    pub payer_total: Option<i64>,
    /// 折扣. Fen (1/100 yuan).
    pub discount_total: Option<i64>,
    /// 货币类型.
    pub currency: String,
}

fields! {
    GetResponseAmount {
        0 total, 1 payer_total, 2 discount_total, 3 currency,
    }
}

pub(crate) static GET_RESPONSE_AMOUNT_SHAPE: Shape = Shape::new(&["total", "currency"], &[]);

/// 支付者.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponsePayer {
    /// 商户appid下的用户标识.
    pub openid: String,
    /// 子商户appid下的用户标识.
    pub sub_openid: Option<String>,
}

fields! {
    GetResponsePayer {
        0 openid, 1 sub_openid,
    }
}

pub(crate) static GET_RESPONSE_PAYER_SHAPE: Shape = Shape::new(&["openid"], &[]);

/// An item of `promotion_detail` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponsePromotionDetail {
    /// 券ID.
    pub coupon_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 优惠类型.
    pub type_: Option<String>,
    /// 优惠券面额. Fen (1/100 yuan).
    pub amount: Option<i64>,
    /// 活动ID.
    pub stock_id: String,
    /// 微信出资. Fen (1/100 yuan).
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资. Fen (1/100 yuan).
    pub merchant_contribute: Option<i64>,
    /// 其他出资. Fen (1/100 yuan).
    pub other_contribute: Option<i64>,
}

fields! {
    GetResponsePromotionDetail {
        0 coupon_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 stock_id, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute,
    }
}

pub(crate) static GET_RESPONSE_PROMOTION_DETAIL_SHAPE: Shape = Shape::new(&["coupon_id", "stock_id"], &[]);

/// 支付者.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 商户AppID下的用户标识.
    pub openid: Option<String>,
    /// 子商户AppID下的用户标识.
    pub sub_openid: Option<String>,
}

fields! {
    Payer {
        0 openid, 1 sub_openid,
    }
}

/// The body of `POST /v3/eduschoolpay/transactions`, 扣款.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户appid.
    pub appid: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 子商户appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 商品描述.
    pub description: String,
    /// 商户数据.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 商户接收通知地址.
    pub notify_url: String,
    /// 签约协议号.
    pub contract_id: String,
    /// 用户账号.
    pub user_id: String,
    /// 订单金额.
    pub amount: Amount,
    /// 场景信息.
    pub scene_info: SceneInfo,
    /// 设备信息.
    pub device_info: DeviceInfo,
    /// 分账结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 扣款模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payment_mode: Option<PaymentMode>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        check::required("contract_id", &self.contract_id)?;
        check::text("contract_id", &self.contract_id, 0, usize::MAX)?;
        check::required("user_id", &self.user_id)?;
        check::text("user_id", &self.user_id, 0, usize::MAX)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        self.scene_info.check().map_err(|fault| fault.within("scene_info"))?;
        self.device_info.check().map_err(|fault| fault.within("device_info"))?;
        if let Some(value) = &self.settle_info {
            value.check().map_err(|fault| fault.within("settle_info"))?;
        }
        if let Some(value) = &self.payment_mode {
            check::known("payment_mode", value)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/eduschoolpay/transactions`, 扣款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户号.
    pub mchid: String,
    /// 商户AppID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户AppID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 商户数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: PostResponseAmount,
    /// 设备信息.
    pub device_info: DeviceInfo,
    /// 优惠详情.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

fields! {
    PostResponse {
        0 mchid, 1 appid, 2 sub_mchid, 3 sub_appid, 4 out_trade_no, 5 transaction_id, 6 trade_type, 7 trade_state,
        8 trade_state_desc, 9 bank_type, 10 attach, 11 success_time, 12 payer, 13 amount, 14 device_info,
        15 promotion_detail,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["mchid", "appid", "out_trade_no", "trade_state", "amount", "device_info"],
    &[("amount", &POST_RESPONSE_AMOUNT_SHAPE), ("device_info", &DEVICE_INFO_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseAmount {
    /// 订单金额. Fen (1/100 yuan).
    pub total: i64,
    /// 用户支付金额. Fen (1/100 yuan).
    pub payer_total: Option<i64>,
    /// 折扣. Fen (1/100 yuan).
    pub discount_total: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

fields! {
    PostResponseAmount {
        0 total, 1 payer_total, 2 discount_total, 3 currency,
    }
}

pub(crate) static POST_RESPONSE_AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// An item of `promotion_detail` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 优惠类型.
    pub type_: Option<String>,
    /// 优惠券面额. Fen (1/100 yuan).
    pub amount: Option<i64>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 微信出资. Fen (1/100 yuan).
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资. Fen (1/100 yuan).
    pub merchant_contribute: Option<i64>,
    /// 其他出资. Fen (1/100 yuan).
    pub other_contribute: Option<i64>,
}

fields! {
    PromotionDetail {
        0 coupon_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 stock_id, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute,
    }
}

/// 场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SceneInfo {
    /// 消费时间.
    pub start_time: Time,
    /// 学校编号.
    pub school_id: String,
    /// 消费场景类型.
    pub scene_type: String,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("start_time", &self.start_time)?;
        check::required("school_id", &self.school_id)?;
        check::text("school_id", &self.school_id, 0, usize::MAX)?;
        check::required("scene_type", &self.scene_type)?;
        check::text("scene_type", &self.scene_type, 0, usize::MAX)?;
        Ok(())
    }
}

/// 分账结算信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SettleInfo {
    /// 是否指定分账.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
}

impl Check for SettleInfo {}

open_enum! {
    /// 扣款模式.
    pub enum PaymentMode {
        /// `SYNC`
        Sync = "SYNC",
        /// `ASYNC`
        Async = "ASYNC",
    }
}
