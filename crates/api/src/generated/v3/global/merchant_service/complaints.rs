//! `/v3/global/merchant-service/complaints`: 查询投诉单列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod complaint_id;

/// The path `/v3/global/merchant-service/complaints`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/merchant-service/complaints/{complaint_id}`.
    pub fn complaint_id(self, complaint_id: impl AsRef<str>) -> complaint_id::Path<'a> {
        complaint_id::Path(
            self.0.variable("complaint_id", complaint_id.as_ref(), |value| {
                check::text("complaint_id", value, 0, usize::MAX)
            }),
        )
    }

    /// 查询投诉单列表.
    ///
    /// `GET /v3/global/merchant-service/complaints`, for merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/global/merchant-service/complaints", "查询投诉单列表");

/// An item of `complaint_media_list` of a `GetItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ComplaintMedia {
    /// 媒体文件业务类型.
    pub media_type: MediaType,
    /// 媒体文列表.
    pub media_url: Vec<String>,
}

fields! {
    ComplaintMedia {
        0 media_type, 1 media_url,
    }
}

pub(crate) static COMPLAINT_MEDIA_SHAPE: Shape = Shape::new(&["media_type", "media_url"], &[]);

/// An item of `complaint_order_info` of a `GetItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ComplaintOrderInfo {
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 结算币种金额.
    pub settlement_amount: i64,
    /// 结算币种累计已退款金额.
    pub settlement_refunded_amount: String,
    /// 结算币种.
    pub settlement_currency: String,
    /// 订单金额.
    pub payer_amount: i64,
    /// 支付币种累计已退款金额.
    pub payer_refunded_amount: i64,
    /// 支付币种.
    pub payer_currency: String,
    /// 交易时间.
    pub trade_time: Time,
}

fields! {
    ComplaintOrderInfo {
        0 transaction_id, 1 out_trade_no, 2 settlement_amount, 3 settlement_refunded_amount, 4 settlement_currency,
        5 payer_amount, 6 payer_refunded_amount, 7 payer_currency, 8 trade_time,
    }
}

pub(crate) static COMPLAINT_ORDER_INFO_SHAPE: Shape = Shape::new(
    &[
        "transaction_id",
        "out_trade_no",
        "settlement_amount",
        "settlement_refunded_amount",
        "settlement_currency",
        "payer_amount",
        "payer_refunded_amount",
        "payer_currency",
        "trade_time",
    ],
    &[],
);

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 投诉单号.
    pub complaint_id: String,
    /// 投诉时间.
    pub complaint_time: Time,
    /// 投诉详情.
    pub complaint_detail: String,
    /// 投诉单状态.
    pub complaint_state: ComplaintState,
    /// 被诉商户号.
    pub complainted_mchid: String,
    /// 投诉人联系方式. Sensitive: encrypted on the wire.
    pub payer_phone: Option<Sensitive>,
    /// 投诉单关联订单信息.
    pub complaint_order_info: Option<Vec<ComplaintOrderInfo>>,
    /// 投诉单是否已全额退款.
    pub complaint_full_refunded: bool,
    /// 是否超时.
    pub is_overdue: Option<bool>,
    /// 优先级.
    pub priority: Option<Priority>,
    /// 是否有待回复的用户留言.
    pub incoming_user_response: bool,
    /// 用户投诉次数.
    pub user_complaint_times: i64,
    /// 投诉资料列表.
    pub complaint_media_list: Option<Vec<ComplaintMedia>>,
    /// 问题描述.
    pub problem_description: Option<String>,
    /// 投诉详情翻译.
    pub complaint_detail_trans: Option<String>,
    /// 投诉单关联服务单信息.
    pub service_order_info: Option<Vec<ServiceOrderInfo>>,
}

fields! {
    GetItem {
        0 complaint_id, 1 complaint_time, 2 complaint_detail, 3 complaint_state, 4 complainted_mchid, 5 payer_phone,
        6 complaint_order_info, 7 complaint_full_refunded, 8 is_overdue, 9 priority, 10 incoming_user_response,
        11 user_complaint_times, 12 complaint_media_list, 13 problem_description, 14 complaint_detail_trans,
        15 service_order_info,
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
        "user_complaint_times",
    ],
    &[("complaint_order_info", &COMPLAINT_ORDER_INFO_SHAPE), ("complaint_media_list", &COMPLAINT_MEDIA_SHAPE)],
);

/// The query of `GET /v3/global/merchant-service/complaints`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页大小.
    pub limit: Option<i64>,
    /// 分页开始位置.
    pub offset: Option<i64>,
    /// 开始日期.
    pub begin_date: Date,
    /// 结束日期.
    pub end_date: Date,
    /// 诉商户号.
    pub complainted_mchid: Option<String>,
    /// 商户语言.
    pub mch_language: Option<MchLanguage>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("begin_date", &self.begin_date)?;
        check::date("begin_date", &self.begin_date)?;
        check::required("end_date", &self.end_date)?;
        check::date("end_date", &self.end_date)?;
        if let Some(value) = &self.complainted_mchid {
            check::text("complainted_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mch_language {
            check::known("mch_language", value)?;
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
        query.push_some("mch_language", self.mch_language.as_ref());
    }
}

/// The answer to `GET /v3/global/merchant-service/complaints`, 查询投诉单列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 用户投诉信息详情.
    pub data: Option<Vec<GetItem>>,
    /// 分页大小.
    pub limit: i64,
    /// 分页开始位置.
    pub offset: i64,
    /// 投诉总条数.
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

/// An item of `service_order_info` of a `GetItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ServiceOrderInfo {
    /// 微信支付服务订单号.
    pub order_id: Option<String>,
    /// 商户服务订单号.
    pub out_order_no: Option<String>,
    /// 支付分服务单状态.
    pub state: Option<ServiceOrderInfoState>,
}

fields! {
    ServiceOrderInfo {
        0 order_id, 1 out_order_no, 2 state,
    }
}

open_enum! {
    /// 投诉单状态.
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
    /// 商户语言.
    pub enum MchLanguage {
        /// `ZH_CN`
        ZhCn = "ZH_CN",
        /// `ZH_TW`
        ZhTw = "ZH_TW",
        /// `ZH_HK`
        ZhHk = "ZH_HK",
        /// `EN`
        En = "EN",
        /// `JA`
        Ja = "JA",
        /// `KO`
        Ko = "KO",
        /// `TH`
        Th = "TH",
        /// `VI`
        Vi = "VI",
        /// `RU`
        Ru = "RU",
        /// `DE`
        De = "DE",
        /// `FR`
        Fr = "FR",
        /// `AR`
        Ar = "AR",
        /// `ES`
        Es = "ES",
    }
}

open_enum! {
    /// 媒体文件业务类型.
    pub enum MediaType {
        /// `USER_COMPLAINT_IMAGE`
        UserComplaintImage = "USER_COMPLAINT_IMAGE",
        /// `OPERATION_IMAGE`
        OperationImage = "OPERATION_IMAGE",
    }
}

open_enum! {
    /// 优先级.
    pub enum Priority {
        /// `PRIORITY`
        Priority = "PRIORITY",
        /// `GENERAL`
        General = "GENERAL",
    }
}

open_enum! {
    /// 支付分服务单状态.
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
