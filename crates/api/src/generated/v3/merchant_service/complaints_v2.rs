//! `/v3/merchant-service/complaints-v2`: 查询投诉单列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod complaint_id;

/// The path `/v3/merchant-service/complaints-v2`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-service/complaints-v2/{complaint_id}`.
    pub fn complaint_id(self, complaint_id: impl AsRef<str>) -> complaint_id::Path<'a> {
        complaint_id::Path(
            self.0.variable("complaint_id", complaint_id.as_ref(), |value| check::text("complaint_id", value, 0, 64)),
        )
    }

    /// 查询投诉单列表. Complaints of a span of days, page by page. A service provider sees those of its sub-merchants.
    ///
    /// `GET /v3/merchant-service/complaints-v2`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_11.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/merchant-service/complaints-v2", "查询投诉单列表");

/// 补充信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AdditionalInfo {
    /// 补充信息类型. Kind of the information.
    pub type_: Option<AdditionalInfoType>,
    /// 充电宝投诉相关信息. About the shared power bank.
    pub share_power_info: Option<SharePowerInfo>,
}

fields! {
    AdditionalInfo {
        0 type_ = "type", 1 share_power_info,
    }
}

/// An item of `complaint_media_list` of a `GetItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ComplaintMedia {
    /// 媒体文件业务类型. Who uploaded the file.
    pub media_type: MediaType,
    /// 媒体文列表. Each a signed GET of `images/{media_id}`.
    pub media_url: Option<Vec<String>>,
}

fields! {
    ComplaintMedia {
        0 media_type, 1 media_url,
    }
}

pub(crate) static COMPLAINT_MEDIA_SHAPE: Shape = Shape::new(&["media_type"], &[]);

/// An item of `complaint_order_info` of a `GetItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ComplaintOrderInfo {
    /// 微信订单号. WeChat Pay's number of the payment.
    pub transaction_id: String,
    /// 商户订单号. Your order number.
    pub out_trade_no: String,
    /// 订单金额. Fen (1/100 yuan).
    pub amount: i64,
}

fields! {
    ComplaintOrderInfo {
        0 transaction_id, 1 out_trade_no, 2 amount,
    }
}

pub(crate) static COMPLAINT_ORDER_INFO_SHAPE: Shape = Shape::new(&["transaction_id", "out_trade_no", "amount"], &[]);

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 投诉单号. Number of the complaint.
    pub complaint_id: String,
    /// 投诉时间. When the user complained.
    pub complaint_time: Time,
    /// 投诉详情. What the user says.
    pub complaint_detail: String,
    /// 投诉单状态. PENDING (not answered yet), PROCESSING, PROCESSED.
    pub complaint_state: ComplaintState,
    /// 被诉商户号. Merchant the complaint is against. At most 64 characters.
    pub complainted_mchid: String,
    /// 投诉人联系方式. The user's phone number, encrypted to your certificate. Present only if the user left one.
    pub payer_phone: Option<Sensitive>,
    /// 投诉单关联订单信息. Payments that the complaint is about.
    pub complaint_order_info: Option<Vec<ComplaintOrderInfo>>,
    /// 投诉单关联服务单信息. Service orders that the complaint is about.
    pub service_order_info: Option<Vec<ServiceOrderInfo>>,
    /// 投诉资料列表. Files of the complaint.
    pub complaint_media_list: Option<Vec<ComplaintMedia>>,
    /// 投诉单是否已全额退款. Whether the orders of the complaint are refunded in full.
    pub complaint_full_refunded: bool,
    /// 是否有待回复的用户留言. Whether the user wrote something that is not answered.
    pub incoming_user_response: bool,
    /// 问题描述. Subject of the complaint.
    pub problem_description: String,
    /// 用户投诉次数. 1 at first, one more each time the user continues the complaint.
    pub user_complaint_times: i64,
    /// 问题类型. What the user wants: REFUND, `SERVICE_NOT_WORK` or OTHERS.
    pub problem_type: Option<ProblemType>,
    /// 申请退款金额. Fen (1/100 yuan). Only when the user asks for a refund.
    pub apply_refund_amount: Option<i64>,
    /// 用户标签列表. What WeChat Pay says about the user.
    pub user_tag_list: Option<Vec<UserTag>>,
    /// 补充信息. More about the complaint.
    pub additional_info: Option<AdditionalInfo>,
    /// 是否在平台协助中. Whether WeChat Pay has stepped in.
    pub in_platform_service: Option<bool>,
    /// 是否需即时服务用户. True: answer with `response-immediate-service`.
    pub need_immediate_service: Option<bool>,
    /// 是否是智能体投诉. Whether the complaint is handled by an agent program.
    pub is_agent_mode: Option<bool>,
}

fields! {
    GetItem {
        0 complaint_id, 1 complaint_time, 2 complaint_detail, 3 complaint_state, 4 complainted_mchid, 5 payer_phone,
        6 complaint_order_info, 7 service_order_info, 8 complaint_media_list, 9 complaint_full_refunded,
        10 incoming_user_response, 11 problem_description, 12 user_complaint_times, 13 problem_type,
        14 apply_refund_amount, 15 user_tag_list, 16 additional_info, 17 in_platform_service, 18 need_immediate_service,
        19 is_agent_mode,
    }
}

impl SensitiveFields for GetItem {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.payer_phone {
            visit("payer_phone", value);
        }
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &[
        "complaint_id",
        "complaint_time",
        "complaint_detail",
        "complaint_state",
        "complainted_mchid",
        "complaint_full_refunded",
        "incoming_user_response",
        "problem_description",
        "user_complaint_times",
    ],
    &[("complaint_order_info", &COMPLAINT_ORDER_INFO_SHAPE), ("complaint_media_list", &COMPLAINT_MEDIA_SHAPE)],
);

/// The query of `GET /v3/merchant-service/complaints-v2`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页大小. Complaints on a page. 1 to 50.
    pub limit: Option<i64>,
    /// 分页开始位置. Where the page begins, from 0. At least 0.
    pub offset: Option<i64>,
    /// 开始日期. First day, `yyyy-MM-dd`. The span is at most 30 days. At most 10 characters.
    pub begin_date: Date,
    /// 结束日期. Last day, `yyyy-MM-dd`. The span is at most 30 days. At most 10 characters.
    pub end_date: Date,
    /// 被诉商户号. Merchant the complaints are against. A service provider that leaves it out gets those of all its
    /// sub-merchants. At most 64 characters.
    pub complainted_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.limit {
            check::range("limit", *value, 1, 50)?;
        }
        if let Some(value) = &self.offset {
            check::range("offset", *value, 0, i64::MAX)?;
        }
        check::required("begin_date", &self.begin_date)?;
        check::date("begin_date", &self.begin_date)?;
        check::required("end_date", &self.end_date)?;
        check::date("end_date", &self.end_date)?;
        if let Some(value) = &self.complainted_mchid {
            check::text("complainted_mchid", value, 0, 64)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("limit", self.limit.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push("begin_date", &self.begin_date);
        query.push("end_date", &self.end_date);
        query.push_some("complainted_mchid", self.complainted_mchid.as_ref());
    }
}

/// The answer to `GET /v3/merchant-service/complaints-v2`, 查询投诉单列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 用户投诉信息详情. Complaints of this page.
    pub data: Option<Vec<GetItem>>,
    /// 分页大小. How many complaints a page holds.
    pub limit: i64,
    /// 分页开始位置. How many complaints to skip.
    pub offset: i64,
    /// 投诉总条数. All there are, not only those on this page.
    pub total_count: Option<i64>,
}

fields! {
    GetResponse {
        0 data, 1 limit, 2 offset, 3 total_count,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.data {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["limit", "offset"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 归还地点信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ReturnAddressInfo {
    /// 归还地点. Address.
    pub return_address: Option<String>,
    /// 归还地点经度. Longitude.
    pub longitude: Option<String>,
    /// 归还地点纬度. Latitude.
    pub latitude: Option<String>,
}

fields! {
    ReturnAddressInfo {
        0 return_address, 1 longitude, 2 latitude,
    }
}

/// An item of `service_order_info` of a `GetItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ServiceOrderInfo {
    /// 微信支付服务订单号. WeChat Pay's number of the service order.
    pub order_id: Option<String>,
    /// 商户服务订单号. Your number of the service order.
    pub out_order_no: Option<String>,
    /// 支付分服务单状态. State of the service order.
    pub state: Option<ServiceOrderInfoState>,
}

fields! {
    ServiceOrderInfo {
        0 order_id, 1 out_order_no, 2 state,
    }
}

/// 充电宝投诉相关信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SharePowerInfo {
    /// 归还时间. When it was returned.
    pub return_time: Option<Time>,
    /// 归还地点信息. Where it was returned.
    pub return_address_info: Option<ReturnAddressInfo>,
    /// 是否归还同一柜机. Whether it went back into the same machine.
    pub is_returned_to_same_machine: Option<bool>,
}

fields! {
    SharePowerInfo {
        0 return_time, 1 return_address_info, 2 is_returned_to_same_machine,
    }
}

open_enum! {
    /// 补充信息类型.
    ///
    /// Shared power bank.
    pub enum AdditionalInfoType {
        /// `SHARE_POWER_TYPE`
        SharePowerType = "SHARE_POWER_TYPE",
    }
}

open_enum! {
    /// 投诉单状态.
    ///
    /// `PENDING`: to be handled. `PROCESSING`: being handled. `PROCESSED`: settled.
    pub enum ComplaintState {
        /// `PENDING`
        Pending = "PENDING",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `PROCESSED`
        Processed = "PROCESSED",
    }
}

open_enum! {
    /// 媒体文件业务类型.
    ///
    /// `USER_COMPLAINT_IMAGE`: with the complaint. `OPERATION_IMAGE`: during the negotiation.
    pub enum MediaType {
        /// `USER_COMPLAINT_IMAGE`
        UserComplaintImage = "USER_COMPLAINT_IMAGE",
        /// `OPERATION_IMAGE`
        OperationImage = "OPERATION_IMAGE",
    }
}

open_enum! {
    /// 问题类型.
    ///
    /// `REFUND`: wants a refund. `SERVICE_NOT_WORK`: the service does not work. `OTHERS`: something else.
    pub enum ProblemType {
        /// `REFUND`
        Refund = "REFUND",
        /// `SERVICE_NOT_WORK`
        ServiceNotWork = "SERVICE_NOT_WORK",
        /// `OTHERS`
        Others = "OTHERS",
    }
}

open_enum! {
    /// 支付分服务单状态.
    ///
    /// `DOING`: the service goes on. `REVOKED`: cancelled. `WAITPAY`: to be paid. `DONE`: paid.
    pub enum ServiceOrderInfoState {
        /// `DOING`
        Doing = "DOING",
        /// `REVOKED`
        Revoked = "REVOKED",
        /// `WAITPAY`
        Waitpay = "WAITPAY",
        /// `DONE`
        Done = "DONE",
    }
}

open_enum! {
    /// 用户标签.
    ///
    /// `TRUSTED`: trusted; an advance refund is suggested. `HIGH_RISK`: a risk; handle it soon.
    pub enum UserTag {
        /// `TRUSTED`
        Trusted = "TRUSTED",
        /// `HIGH_RISK`
        HighRisk = "HIGH_RISK",
    }
}
