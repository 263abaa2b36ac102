//! `/v3/vehicle/etc/transactions/highway`: 高速场景商户扣款 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/vehicle/etc/transactions/highway`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 高速场景商户扣款.
    ///
    /// `POST /v3/vehicle/etc/transactions/highway`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_3.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/vehicle/etc/transactions/highway", "高速场景商户扣款");

/// 订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 订单金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
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
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeviceInfo {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    pub device_ip: String,
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

/// 高速场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct HighwayInfo {
    /// 车牌号.
    pub plate_number: String,
    /// 入站时间.
    pub start_time: Time,
    /// 出站时间.
    pub end_time: Time,
    /// 通道类型.
    pub channel_type: String,
    /// 车辆类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub car_type: Option<String>,
    /// 入口名称.
    pub entrance: String,
    /// 出口名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub exit: Option<String>,
    /// 承载人数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrying_capacity: Option<i64>,
    /// 荷载范围.
    #[serde(skip_serializing_if = "check::is_void")]
    pub carrying_range: Option<String>,
}

impl Check for HighwayInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("plate_number", &self.plate_number)?;
        check::text("plate_number", &self.plate_number, 0, usize::MAX)?;
        check::required("start_time", &self.start_time)?;
        check::required("end_time", &self.end_time)?;
        check::required("channel_type", &self.channel_type)?;
        check::text("channel_type", &self.channel_type, 0, usize::MAX)?;
        if let Some(value) = &self.car_type {
            check::text("car_type", value, 0, usize::MAX)?;
        }
        check::required("entrance", &self.entrance)?;
        check::text("entrance", &self.entrance, 0, usize::MAX)?;
        if let Some(value) = &self.exit {
            check::text("exit", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.carrying_range {
            check::text("carrying_range", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/vehicle/etc/transactions/highway`, 高速场景商户扣款.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户订单号.
    pub out_trade_no: String,
    /// 特约商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 商户appid.
    pub appid: String,
    /// 特约商户appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// ETC扣费授权协议号.
    pub contract_id: String,
    /// 商品信息.
    pub description: String,
    /// 附加信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 营销信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 高速场景信息.
    pub highway_info: HighwayInfo,
    /// 订单金额.
    pub amount: Amount,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_info: Option<DeviceInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("contract_id", &self.contract_id)?;
        check::text("contract_id", &self.contract_id, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        self.highway_info.check().map_err(|fault| fault.within("highway_info"))?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        if let Some(value) = &self.device_info {
            value.check().map_err(|fault| fault.within("device_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/vehicle/etc/transactions/highway`, 高速场景商户扣款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户号.
    pub mchid: String,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// 商户appid.
    pub appid: String,
    /// 特约商户appid.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户数据.
    pub attach: Option<String>,
    /// 交易类型.
    pub trade_type: String,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 支付者.
    pub payer: Option<crate::v3::vehicle::etc::transactions::Payer>,
    /// 订单金额.
    pub amount: crate::v3::vehicle::etc::transactions::Amount,
    /// 设备信息.
    pub device_info: Option<crate::v3::vehicle::etc::transactions::DeviceInfo>,
    /// 优惠详情.
    pub promotion_detail: Option<Vec<crate::v3::vehicle::etc::transactions::PromotionDetail>>,
}

fields! {
    PostResponse {
        0 mchid, 1 sub_mchid, 2 appid, 3 sub_appid, 4 out_trade_no, 5 transaction_id, 6 attach, 7 trade_type,
        8 bank_type, 9 success_time, 10 trade_state, 11 trade_state_desc, 12 payer, 13 amount, 14 device_info,
        15 promotion_detail,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["mchid", "appid", "out_trade_no", "transaction_id", "trade_type", "trade_state", "amount"],
    &[
        ("amount", &crate::v3::vehicle::etc::transactions::AMOUNT_SHAPE),
        ("promotion_detail", &crate::v3::vehicle::etc::transactions::PROMOTION_DETAIL_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
