//! `/v3/global/merchant-service/complaints/{complaint_id}`: 查询投诉单详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod complete;
pub mod negotiation_historys;
pub mod response;

/// The path `/v3/global/merchant-service/complaints/{complaint_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/merchant-service/complaints/{complaint_id}/complete`.
    pub fn complete(self) -> complete::Path<'a> {
        complete::Path(self.0.segment("complete"))
    }

    /// On to `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`.
    pub fn negotiation_historys(self) -> negotiation_historys::Path<'a> {
        negotiation_historys::Path(self.0.segment("negotiation-historys"))
    }

    /// On to `/v3/global/merchant-service/complaints/{complaint_id}/response`.
    pub fn response(self) -> response::Path<'a> {
        response::Path(self.0.segment("response"))
    }

    /// 查询投诉单详情.
    ///
    /// `GET /v3/global/merchant-service/complaints/{complaint_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_13.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/global/merchant-service/complaints/{complaint_id}", "查询投诉单详情");

/// The query of `GET /v3/global/merchant-service/complaints/{complaint_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商户语言.
    pub mch_language: Option<crate::v3::global::merchant_service::complaints::MchLanguage>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mch_language {
            check::known("mch_language", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("mch_language", self.mch_language.as_ref());
    }
}

/// The answer to `GET /v3/global/merchant-service/complaints/{complaint_id}`, 查询投诉单详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 投诉单号.
    pub complaint_id: String,
    /// 投诉时间.
    pub complaint_time: Time,
    /// 投诉详情.
    pub complaint_detail: String,
    /// 投诉单状态.
    pub complaint_state: crate::v3::global::merchant_service::complaints::ComplaintState,
    /// 被诉商户号.
    pub complainted_mchid: String,
    /// 投诉人联系方式. Sensitive: encrypted on the wire.
    pub payer_phone: Option<Sensitive>,
    /// 投诉单关联订单信息.
    pub complaint_order_info: Option<Vec<crate::v3::global::merchant_service::complaints::ComplaintOrderInfo>>,
    /// 投诉单是否已全额退款.
    pub complaint_full_refunded: bool,
    /// 是否超时.
    pub is_overdue: Option<bool>,
    /// 优先级.
    pub priority: Option<crate::v3::global::merchant_service::complaints::Priority>,
    /// 是否有待回复的用户留言.
    pub incoming_user_response: bool,
    /// 用户投诉次数.
    pub user_complaint_times: i64,
    /// 投诉资料列表.
    pub complaint_media_list: Option<Vec<crate::v3::global::merchant_service::complaints::ComplaintMedia>>,
    /// 问题描述.
    pub problem_description: Option<String>,
    /// 投诉详情翻译.
    pub complaint_detail_trans: Option<String>,
    /// 投诉单关联服务单信息.
    pub service_order_info: Option<Vec<crate::v3::global::merchant_service::complaints::ServiceOrderInfo>>,
}

fields! {
    GetResponse {
        0 complaint_id, 1 complaint_time, 2 complaint_detail, 3 complaint_state, 4 complainted_mchid, 5 payer_phone,
        6 complaint_order_info, 7 complaint_full_refunded, 8 is_overdue, 9 priority, 10 incoming_user_response,
        11 user_complaint_times, 12 complaint_media_list, 13 problem_description, 14 complaint_detail_trans,
        15 service_order_info,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.payer_phone {
            visit("payer_phone", value);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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
    &[
        ("complaint_order_info", &crate::v3::global::merchant_service::complaints::COMPLAINT_ORDER_INFO_SHAPE),
        ("complaint_media_list", &crate::v3::global::merchant_service::complaints::COMPLAINT_MEDIA_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
