//! `/v3/payscore/serviceorder/direct-complete`: 创单结单合并 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/payscore/serviceorder/direct-complete` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创单结单合并.
    ///
    /// `POST /v3/payscore/serviceorder/direct-complete`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/serviceorder/direct-complete", "创单结单合并");

/// 后付费商户优惠.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PostDiscount {
    /// 优惠名称. At most 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 优惠金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

impl Check for PostDiscount {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.name {
            check::text("name", value, 0, 20)?;
        }
        if let Some(value) = &self.description {
            check::text("description", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 后付费项目.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PostPayment {
    /// 付费项目名称. At most 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 计费说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 付费数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

impl Check for PostPayment {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.name {
            check::text("name", value, 0, 20)?;
        }
        if let Some(value) = &self.description {
            check::text("description", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/payscore/serviceorder/direct-complete`, 创单结单合并.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户服务订单号.
    pub out_order_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 服务ID.
    pub service_id: String,
    /// 后付费项目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
    /// 后付费商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务时间段.
    pub time_range: TimeRange,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<crate::v3::payscore::Location>,
    /// 服务信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_introduction: Option<String>,
    /// 商户数据包.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户回调地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 总金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 微信支付服务分账标记. Default false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, usize::MAX)?;
        if let Some(value) = &self.post_payments {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("post_payments", index))?;
            }
        }
        if let Some(value) = &self.post_discounts {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("post_discounts", index))?;
            }
        }
        self.time_range.check().map_err(|fault| fault.within("time_range"))?;
        if let Some(value) = &self.location {
            value.check().map_err(|fault| fault.within("location"))?;
        }
        if let Some(value) = &self.service_introduction {
            check::text("service_introduction", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/serviceorder/direct-complete`, 创单结单合并.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 商户服务订单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_order_no: String,
    /// 公众账号ID.
    #[serde(deserialize_with = "null_as_default")]
    pub appid: String,
    /// 服务ID.
    #[serde(deserialize_with = "null_as_default")]
    pub service_id: String,
    /// 后付费项目.
    pub post_payments: Option<Vec<PostPayment>>,
    /// 后付费商户优惠.
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 服务时间段.
    #[serde(deserialize_with = "null_as_default")]
    pub time_range: TimeRange,
    /// 服务位置.
    pub location: Option<crate::v3::payscore::Location>,
    /// 服务信息.
    #[serde(deserialize_with = "null_as_default")]
    pub service_introduction: String,
    /// 商户号.
    #[serde(deserialize_with = "null_as_default")]
    pub mchid: String,
    /// 微信支付服务订单号.
    #[serde(deserialize_with = "null_as_default")]
    pub order_id: String,
    /// 服务订单状态.
    #[serde(deserialize_with = "null_as_default")]
    pub state: crate::v3::payscore::PostState,
    /// 订单状态说明.
    #[serde(deserialize_with = "null_as_default")]
    pub state_description: crate::v3::payscore::StateDescription,
    /// 商户数据包.
    pub attach: Option<String>,
    /// 商户回调地址.
    pub notify_url: Option<String>,
    /// 总金额.
    pub total_amount: Option<i64>,
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_order_no",
        "appid",
        "service_id",
        "time_range",
        "service_introduction",
        "mchid",
        "order_id",
        "state",
        "state_description",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 服务时间段.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TimeRange {
    /// 服务开始时间. Matches `\d{8}|\d{14}|OnAccept`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 服务开始时间备注. At most 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
    /// 服务结束时间. Matches `\d{8}|\d{14}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务结束时间备注. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
}

impl Check for TimeRange {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.start_time {
            check::text("start_time", value, 0, usize::MAX)?;
            check::pattern("start_time", value, &PATTERN_1)?;
        }
        if let Some(value) = &self.start_time_remark {
            check::text("start_time_remark", value, 0, 20)?;
        }
        if let Some(value) = &self.end_time {
            check::text("end_time", value, 0, usize::MAX)?;
            check::pattern("end_time", value, &PATTERN_2)?;
        }
        if let Some(value) = &self.end_time_remark {
            check::text("end_time_remark", value, 0, 50)?;
        }
        Ok(())
    }
}

static PATTERN_1: Pattern = Pattern::new("\\d{8}|\\d{14}|OnAccept");
static PATTERN_2: Pattern = Pattern::new("\\d{8}|\\d{14}");
