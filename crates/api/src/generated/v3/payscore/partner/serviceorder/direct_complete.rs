//! `/v3/payscore/partner/serviceorder/direct-complete`: 创单结单合并 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/partner/serviceorder/direct-complete`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创单结单合并. Opens and completes a service order in one call. For service providers.
    ///
    /// `POST /v3/payscore/partner/serviceorder/direct-complete`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payscore/partner/serviceorder/direct-complete", "创单结单合并");

/// An item of `post_discounts` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostDiscount {
    /// 优惠名称. Name of the discount; each name once in an order. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 优惠说明. When the discount applies. At most 30 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 优惠金额. Fen (1/100 yuan) taken off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量. How many. 1 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

impl Check for PostDiscount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.name {
            check::text("name", value, 0, 20)?;
        }
        if let Some(value) = &self.description {
            check::text("description", value, 0, 30)?;
        }
        if let Some(value) = &self.count {
            check::range("count", *value, 1, 100)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/payscore/partner/serviceorder/direct-complete`, 创单结单合并.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
    /// 服务商应用ID. AppID of the service provider; the same in all calls for an order. At most 32 characters.
    pub appid: String,
    /// 子商户应用ID. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 商户服务订单号. Your number for this order, unique: digits, letters and `_-|*`. It is not the `out_trade_no` of a
    /// refund. At most 32 characters. Matches `^[0-9A-Za-z_|*-]+$`.
    pub out_order_no: String,
    /// 服务信息. What the service is, shown to the user. At most 20 characters.
    pub service_introduction: String,
    /// 后付费项目. What is to be paid, as the rules of the industry ask. At most 100 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<crate::v3::payscore::PostPayment>>,
    /// 后付费商户优惠. What is taken off. At most 30 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 总金额. Fen (1/100 yuan): the items to be paid less those taken off. Never above the limit agreed for the
    /// service. At least 0.
    pub total_amount: i64,
    /// 服务时间段. When the service begins and ends.
    pub time_range: TimeRange,
    /// 服务位置. Where the service begins and ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<crate::v3::payscore::Location>,
    /// 微信支付服务分账标记. True: the money is kept for profit sharing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 订单优惠标记. Mark for discounts.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 商户数据包. Your own data, percent-encoded; it comes back in notifications. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 商户回调地址. Address that gets the notifications. At most 256 characters.
    pub notify_url: String,
    /// 服务商公众号下的用户标识. Openid of the user under `appid`. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, 32)?;
        check::pattern("out_order_no", &self.out_order_no, &PATTERN_1)?;
        check::required("service_introduction", &self.service_introduction)?;
        check::text("service_introduction", &self.service_introduction, 0, 20)?;
        if let Some(value) = &self.post_payments {
            check::count("post_payments", value.len(), 0, 100)?;
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("post_payments", index))?;
            }
        }
        if let Some(value) = &self.post_discounts {
            check::count("post_discounts", value.len(), 0, 30)?;
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("post_discounts", index))?;
            }
        }
        check::range("total_amount", self.total_amount, 0, i64::MAX)?;
        self.time_range.check().map_err(|fault| fault.within("time_range"))?;
        if let Some(value) = &self.location {
            value.check().map_err(|fault| fault.within("location"))?;
        }
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, 256)?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, 256)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 128)?;
        }
        Ok(())
    }
}

/// 服务时间段.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TimeRange {
    /// 服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`; OnAccept for the moment the user confirms.
    pub start_time: String,
    /// 服务开始时间备注. Words beside the beginning.
    #[serde(skip_serializing_if = "check::is_void")]
    pub start_time_remark: Option<String>,
    /// 服务结束时间. `yyyyMMddHHmmss` or `yyyyMMdd`, after `start_time`. Needed on completion if not sent before.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time: Option<String>,
    /// 服务结束时间备注. Words beside the end.
    #[serde(skip_serializing_if = "check::is_void")]
    pub end_time_remark: Option<String>,
}

impl Check for TimeRange {
    fn check(&self) -> Result<(), FieldError> {
        check::required("start_time", &self.start_time)?;
        check::text("start_time", &self.start_time, 0, usize::MAX)?;
        if let Some(value) = &self.start_time_remark {
            check::text("start_time_remark", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.end_time {
            check::text("end_time", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.end_time_remark {
            check::text("end_time_remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_|*-]+$");
