//! `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`: 查询投诉协商历史 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询投诉协商历史.
    ///
    /// `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_12.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
    "查询投诉协商历史",
);

/// 操作资料列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ComplaintMediaList {
    /// 媒体文件业务类型.
    pub media_type: crate::v3::global::merchant_service::complaints::MediaType,
    /// Addresses of the files, to be fetched with a signed request.
    pub media_url: Vec<String>,
}

fields! {
    ComplaintMediaList {
        0 media_type, 1 media_url,
    }
}

pub(crate) static COMPLAINT_MEDIA_LIST_SHAPE: Shape = Shape::new(&["media_type", "media_url"], &[]);

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 操作流水号.
    pub log_id: String,
    /// 操作人.
    pub operator: String,
    /// 操作时间.
    pub operate_time: Time,
    /// 操作类型.
    pub operate_type: OperateType,
    /// 操作内容.
    pub operate_details: Option<String>,
    /// Images, fetched by their addresses with a signed request.
    pub image_list: Option<Vec<String>>,
    /// 操作资料列表.
    pub complaint_media_list: Option<ComplaintMediaList>,
}

fields! {
    GetItem {
        0 log_id, 1 operator, 2 operate_time, 3 operate_type, 4 operate_details, 5 image_list, 6 complaint_media_list,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &["log_id", "operator", "operate_time", "operate_type"],
    &[("complaint_media_list", &COMPLAINT_MEDIA_LIST_SHAPE)],
);

/// The query of `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页大小.
    pub limit: Option<i64>,
    /// 分页开始位置.
    pub offset: Option<i64>,
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
        query.push_some("limit", self.limit.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push_some("mch_language", self.mch_language.as_ref());
    }
}

/// The answer to `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`, 查询投诉协商历史.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 投诉协商历史.
    pub data: Option<Vec<GetItem>>,
    /// 分页大小.
    pub limit: i64,
    /// 分页开始位置.
    pub offset: i64,
    /// 投诉协商历史总条数.
    pub total_count: Option<i64>,
}

fields! {
    GetResponse {
        0 data, 1 limit, 2 offset, 3 total_count,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["limit", "offset"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 操作类型.
    pub enum OperateType {
        /// `USER_CREATE_COMPLAINT`
        UserCreateComplaint = "USER_CREATE_COMPLAINT",
        /// `USER_CONTINUE_COMPLAINT`
        UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
        /// `USER_RESPONSE`
        UserResponse = "USER_RESPONSE",
        /// `PLATFORM_RESPONSE`
        PlatformResponse = "PLATFORM_RESPONSE",
        /// `MERCHANT_RESPONSE`
        MerchantResponse = "MERCHANT_RESPONSE",
        /// `MERCHANT_CONFIRM_COMPLETE`
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        /// `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`
        UserCreateComplaintSystemMessage = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
        /// `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`
        ComplaintFullRefundedSystemMessage = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
        /// `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`
        UserContinueComplaintSystemMessage = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
        /// `USER_REVOKE_COMPLAINT`
        UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
        /// `USER_COMFIRM_COMPLAINT`
        UserComfirmComplaint = "USER_COMFIRM_COMPLAINT",
        /// `PLATFORM_HELP_APPLICATION`
        PlatformHelpApplication = "PLATFORM_HELP_APPLICATION",
        /// `USER_APPLY_PLATFORM_HELP`
        UserApplyPlatformHelp = "USER_APPLY_PLATFORM_HELP",
        /// `MERCHANT_APPROVE_REFUND`
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        /// `MERCHANT_REFUSE_RERUND`
        MerchantRefuseRerund = "MERCHANT_REFUSE_RERUND",
        /// `USER_SUBMIT_SATISFACTION`
        UserSubmitSatisfaction = "USER_SUBMIT_SATISFACTION",
        /// `SERVICE_ORDER_CANCEL`
        ServiceOrderCancel = "SERVICE_ORDER_CANCEL",
        /// `SERVICE_ORDER_COMPLETE`
        ServiceOrderComplete = "SERVICE_ORDER_COMPLETE",
        /// `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`
        ComplaintPartialRefundedSystemMessage = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
        /// `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`
        ComplaintRefundReceivedSystemMessage = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
        /// `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`
        ComplaintEntrustedRefundSystemMessage = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
    }
}
