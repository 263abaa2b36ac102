//! `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`: 查询投诉协商历史 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询投诉协商历史. What happened on a complaint. Withdrawn: use `complaints-v2/{complaint_id}/negotiation-historys`.
    ///
    /// `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml>
    #[deprecated = "the official page calls it deprecated"]
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys", "查询投诉协商历史");

/// An item of `complaint_negotiation_history` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ComplaintNegotiationHistory {
    /// 操作人. Who did the step.
    pub operate_user: String,
    /// 操作时间. When it was done.
    pub operate_time: Time,
    /// 操作类型. What was done.
    pub operate_type: OperateType,
    /// 操作内容. What was said.
    pub operate_details: Option<String>,
    /// 协商历史图片凭证. Addresses of pictures, to be fetched with a signed request.
    pub image_list: Option<Vec<String>>,
}

fields! {
    ComplaintNegotiationHistory {
        0 operate_user, 1 operate_time, 2 operate_type, 3 operate_details, 4 image_list,
    }
}

pub(crate) static COMPLAINT_NEGOTIATION_HISTORY_SHAPE: Shape =
    Shape::new(&["operate_user", "operate_time", "operate_type"], &[]);

/// The answer to `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`, 查询投诉协商历史.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 投诉协商历史. Steps of the negotiation.
    pub complaint_negotiation_history: Option<Vec<ComplaintNegotiationHistory>>,
}

fields! {
    GetResponse {
        0 complaint_negotiation_history,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&[], &[("complaint_negotiation_history", &COMPLAINT_NEGOTIATION_HISTORY_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 操作类型.
    pub enum OperateType {
        /// `USER_CREATE_COMPLAINT`
        UserCreateComplaint = "USER_CREATE_COMPLAINT",
        /// `CREATE_COMPLAINT_BY_PLATFORM`
        CreateComplaintByPlatform = "CREATE_COMPLAINT_BY_PLATFORM",
        /// `USER_CONTINUE_COMPLAINT`
        UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
        /// `USER_REVOKE_COMPLAINT`
        UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
        /// `USER_CONFIRM_COMPLAINT`
        UserConfirmComplaint = "USER_CONFIRM_COMPLAINT",
        /// `SELLER_REFUND`
        SellerRefund = "SELLER_REFUND",
        /// `MERCHANT_LAUNCH_CONFIRM_PROCESS`
        MerchantLaunchConfirmProcess = "MERCHANT_LAUNCH_CONFIRM_PROCESS",
        /// `USER_RESPONSE`
        UserResponse = "USER_RESPONSE",
        /// `MERCHANT_RESPONSE`
        MerchantResponse = "MERCHANT_RESPONSE",
        /// `RESPONSE_BY_PLATFORM`
        ResponseByPlatform = "RESPONSE_BY_PLATFORM",
        /// `CONTINUE_COMPLAINT_BY_PLATFORM`
        ContinueComplaintByPlatform = "CONTINUE_COMPLAINT_BY_PLATFORM",
        /// `CREATE_COMPLAINT_SYSTEM_MESSAGE`
        CreateComplaintSystemMessage = "CREATE_COMPLAINT_SYSTEM_MESSAGE",
        /// `COMPLAINT_TIMEOUT_SYSTEM_MESSAGE`
        ComplaintTimeoutSystemMessage = "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE",
        /// `SELLER_REFUND_SYSTEM_MESSAGE`
        SellerRefundSystemMessage = "SELLER_REFUND_SYSTEM_MESSAGE",
        /// `CONTINUE_COMPLAINT_SYSTEM_MESSAGE`
        ContinueComplaintSystemMessage = "CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
        /// `LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE`
        LaunchConfirmProcessSystemMessage = "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE",
    }
}
