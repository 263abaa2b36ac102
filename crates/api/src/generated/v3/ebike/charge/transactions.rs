//! `/v3/ebike/charge/transactions`: 充电自行车代扣受理扣款 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod id;
pub mod out_trade_no;

/// The path `/v3/ebike/charge/transactions`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ebike/charge/transactions/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/ebike/charge/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }

    /// 充电自行车代扣受理扣款.
    ///
    /// `POST /v3/ebike/charge/transactions`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml>
    #[deprecated = "the official page calls it deprecated"]
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ebike/charge/transactions", "充电自行车代扣受理扣款");

/// 订单金额信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 订单总金额. Fen (1/100 yuan).
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

/// 充电自行车场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ChargeInfo {
    /// 开始时间.
    pub start_time: Time,
    /// 结束时间.
    pub end_time: Time,
    /// 充电站名称.
    pub charging_station_name: String,
    /// 充电枪编号.
    pub charging_gun_number: String,
    /// 已充电量.
    pub charged_capacity: i64,
    /// 车位延时占用时长.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub park_duration: Option<i64>,
    /// 车位延时占用产生的费用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub park_fee: Option<i64>,
}

impl Check for ChargeInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("start_time", &self.start_time)?;
        check::required("end_time", &self.end_time)?;
        check::required("charging_station_name", &self.charging_station_name)?;
        check::text("charging_station_name", &self.charging_station_name, 0, usize::MAX)?;
        check::required("charging_gun_number", &self.charging_gun_number)?;
        check::text("charging_gun_number", &self.charging_gun_number, 0, usize::MAX)?;
        Ok(())
    }
}

/// 设备信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DeviceInfo {
    /// 充电位设备号.
    pub device_id: String,
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
        check::required("device_id", &self.device_id)?;
        check::text("device_id", &self.device_id, 0, usize::MAX)?;
        check::required("device_ip", &self.device_ip)?;
        check::text("device_ip", &self.device_ip, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static DEVICE_INFO_SHAPE: Shape = Shape::new(&["device_id", "device_ip"], &[]);

/// 订单金额信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseAmount {
    /// 订单金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户实际支付金额.
    pub payer_total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
}

fields! {
    GetResponseAmount {
        0 total, 1 currency, 2 payer_total, 3 discount_total,
    }
}

pub(crate) static GET_RESPONSE_AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// 支付者信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商的标识.
    pub openid: Option<String>,
    /// 用户在特约商户的标识.
    pub sub_openid: Option<String>,
}

fields! {
    Payer {
        0 openid, 1 sub_openid,
    }
}

/// The body of `POST /v3/ebike/charge/transactions`, 充电自行车代扣受理扣款.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 特约商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 服务商公众号ID.
    pub appid: String,
    /// 特约商户公众号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 附加字段.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 营销信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 通知url.
    pub notify_url: String,
    /// 商品描述.
    pub description: String,
    /// 用户充电代扣凭证.
    pub charging_token: String,
    /// 订单金额信息.
    pub amount: Amount,
    /// 充电自行车场景信息.
    pub charge_info: ChargeInfo,
    /// 设备信息.
    pub device_info: DeviceInfo,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        check::required("charging_token", &self.charging_token)?;
        check::text("charging_token", &self.charging_token, 0, usize::MAX)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        self.charge_info.check().map_err(|fault| fault.within("charge_info"))?;
        self.device_info.check().map_err(|fault| fault.within("device_info"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/ebike/charge/transactions`, 充电自行车代扣受理扣款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 受理状态.
    pub accept_state: String,
    /// 订单创建时间.
    pub create_time: Option<Time>,
}

fields! {
    PostResponse {
        0 accept_state, 1 create_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["accept_state"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `promotion_detail` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub promotion_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 优惠类型.
    pub type_: Option<String>,
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 优惠券面额.
    pub amount: i64,
    /// 微信出资.
    pub wxpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
}

fields! {
    PromotionDetail {
        0 promotion_id, 1 name, 2 scope, 3 type_ = "type", 4 activity_id, 5 amount, 6 wxpay_contribute,
        7 merchant_contribute, 8 other_contribute,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape = Shape::new(&["promotion_id", "amount"], &[]);
