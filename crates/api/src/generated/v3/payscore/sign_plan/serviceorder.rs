//! `/v3/payscore/sign-plan/serviceorder`: 创建用户的签约计划详情对应的服务订单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/sign-plan/serviceorder`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创建用户的签约计划详情对应的服务订单. Opens the service order of one step of a plan a user signed.
    ///
    /// `POST /v3/payscore/sign-plan/serviceorder`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/service-order/create-service-order.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/payscore/sign-plan/serviceorder", "创建用户的签约计划详情对应的服务订单");

/// The body of `POST /v3/payscore/sign-plan/serviceorder`, 创建用户的签约计划详情对应的服务订单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 支付分服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 待签约支付分计划ID. WeChat Pay's number of the signed plan. At most 32 characters.
    pub sign_plan_id: String,
    /// 签约计划明细序号. Which part of the plan, counted from 1. Parts are served in their order, one at a time.
    pub plan_detail_no: i64,
    /// 商户的AppID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 商户公众号下的用户标识. The user's openid under the AppID. At most 128 characters.
    pub openid: String,
    /// 商户扣款成功回调通知的地址. Address that is told when the user confirms and when money is collected. At most 256
    /// characters.
    pub notify_url: String,
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    pub service_introduction: String,
    /// 服务时间. When the service begins and ends.
    pub time_range: TimeRange,
    /// 服务位置. Where the service begins and ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<crate::v3::payscore::Location>,
    /// 附加数据. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户侧订单号. Your number of the order: the `merchant_plan_detail_no` that was given for this part of the plan. At
    /// most 32 characters.
    pub out_trade_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("sign_plan_id", &self.sign_plan_id)?;
        check::text("sign_plan_id", &self.sign_plan_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, 128)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, 256)?;
        check::required("service_introduction", &self.service_introduction)?;
        check::text("service_introduction", &self.service_introduction, 0, 20)?;
        self.time_range.check().map_err(|fault| fault.within("time_range"))?;
        if let Some(value) = &self.location {
            value.check().map_err(|fault| fault.within("location"))?;
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, 256)?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/payscore/sign-plan/serviceorder`, 创建用户的签约计划详情对应的服务订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户订单号. Your number of the order. At most 32 characters.
    pub out_order_no: String,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 商户公众号ID. AppID that is bound to the merchant; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 服务信息. What the service is, in at most 20 characters. At most 20 characters.
    pub service_introduction: String,
    /// 服务订单状态. State of the service order.
    pub state: String,
    /// 订单状态说明. What an order in the state `DOING` waits for; absent in other states.
    pub state_description: Option<String>,
    /// 后付费项目. What the service costs, item by item; at most 100. At most 100 items.
    pub post_payments: Option<Vec<crate::v3::payscore::sign_plan::PostPayment>>,
    /// 商户优惠. Discounts, item by item; at most 30. At most 30 items.
    pub post_discounts: Option<Vec<crate::v3::payscore::sign_plan::PostDiscount>>,
    /// 服务风险金. The largest amount that the order may cost: deposit, prepayment or estimate.
    pub risk_fund: Option<crate::v3::payscore::sign_plan::RiskFund>,
    /// 服务时间. When the service begins and ends.
    pub time_range: Option<TimeRange>,
    /// 服务位置. Where the service begins and ends.
    pub location: Option<crate::v3::payscore::Location>,
    /// 附加数据. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: Option<String>,
    /// 微信支付服务订单号. WeChat Pay's number of the service order.
    pub order_id: Option<String>,
}

fields! {
    PostResponse {
        0 out_order_no, 1 service_id, 2 appid, 3 mchid, 4 service_introduction, 5 state, 6 state_description,
        7 post_payments, 8 post_discounts, 9 risk_fund, 10 time_range, 11 location, 12 attach, 13 notify_url,
        14 order_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_order_no", "service_id", "appid", "mchid", "service_introduction", "state"],
    &[("risk_fund", &crate::v3::payscore::sign_plan::RISK_FUND_SHAPE), ("time_range", &TIME_RANGE_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 服务时间.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TimeRange {
    /// 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`; OnAccept for the moment the user confirms.
    pub start_time: String,
    /// 服务结束时间. `yyyyMMddHHmmss` or `yyyyMMdd`, after `start_time`. Needed on completion if not sent before.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<String>,
    /// 服务开始时间备注. Words beside the beginning.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time_remark: Option<String>,
    /// 服务结束时间备注. Words beside the end.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time_remark: Option<String>,
}

fields! {
    TimeRange {
        0 start_time, 1 end_time, 2 start_time_remark, 3 end_time_remark,
    }
}

impl Check for TimeRange {
    fn check(&self) -> Result<(), FieldError> {
        check::required("start_time", &self.start_time)?;
        check::text("start_time", &self.start_time, 0, usize::MAX)?;
        if let Some(value) = &self.end_time {
            check::text("end_time", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.start_time_remark {
            check::text("start_time_remark", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.end_time_remark {
            check::text("end_time_remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static TIME_RANGE_SHAPE: Shape = Shape::new(&["start_time"], &[]);
