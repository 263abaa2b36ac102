//! `/v3/edu-papay/transactions`: 教育通扣款受理 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod id;
pub mod out_trade_no;

/// The path `/v3/edu-papay/transactions`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/edu-papay/transactions/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/edu-papay/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }

    /// 教育通扣款受理.
    ///
    /// `POST /v3/edu-papay/transactions`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_7.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/edu-papay/transactions", "教育通扣款受理");

/// 订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 总金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<String>,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.currency {
            check::text("currency", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 设备信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DeviceInformation {
    /// 设备号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_id: Option<String>,
    /// 商户端设备ip.
    pub device_ip: String,
}

fields! {
    DeviceInformation {
        0 device_id, 1 device_ip,
    }
}

impl Check for DeviceInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.device_id {
            check::text("device_id", value, 0, usize::MAX)?;
        }
        check::required("device_ip", &self.device_ip)?;
        check::text("device_ip", &self.device_ip, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static DEVICE_INFORMATION_SHAPE: Shape = Shape::new(&["device_ip"], &[]);

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
    pub currency: Option<String>,
}

fields! {
    GetResponseAmount {
        0 total, 1 payer_total, 2 discount_total, 3 currency,
    }
}

pub(crate) static GET_RESPONSE_AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// 支付者.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 服务商APPID下的用户标识.
    pub openid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
}

fields! {
    Payer {
        0 openid, 1 sub_openid,
    }
}

/// The body of `POST /v3/edu-papay/transactions`, 教育通扣款受理.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商APPID.
    pub appid: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 商品或支付单简要描述.
    pub body: String,
    /// 商户数据.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 商品标记.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 支付回调通知地址.
    pub notify_url: String,
    /// 签约协议号.
    pub contract_id: String,
    /// 场景信息枚举.
    pub trade_scene: String,
    /// 订单金额.
    pub amount: Amount,
    /// 设备信息.
    pub device_information: DeviceInformation,
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
        check::required("body", &self.body)?;
        check::text("body", &self.body, 0, usize::MAX)?;
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
        check::required("trade_scene", &self.trade_scene)?;
        check::text("trade_scene", &self.trade_scene, 0, usize::MAX)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        self.device_information.check().map_err(|fault| fault.within("device_information"))?;
        Ok(())
    }
}

/// An item of `promotion_detail` of a `GetResponse`.
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
