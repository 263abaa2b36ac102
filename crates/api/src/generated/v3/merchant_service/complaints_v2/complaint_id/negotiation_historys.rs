//! `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`: 查询投诉协商历史 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询投诉协商历史. What the user, the merchant and WeChat Pay did on a complaint, page by page.
    ///
    /// `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_12.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys", "查询投诉协商历史");

/// 动作.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Action {
    /// 动作类型. What happens: a message is sent, or a page or mini program is opened.
    pub action_type: Option<crate::v3::merchant_service::complaints_v2::complaint_id::ActionType>,
    /// 跳转链接. Page to open.
    pub jump_url: Option<String>,
    /// 跳转小程序信息. Mini program to open.
    pub mini_program_jump_info: Option<crate::v3::merchant_service::complaints_v2::complaint_id::MiniProgramJumpInfo>,
    /// 回复消息内容. Message to send.
    pub message_info: Option<crate::v3::merchant_service::complaints_v2::complaint_id::MessageInfo>,
    /// 动作id. Your id of the action, handed back when it is used.
    pub action_id: Option<String>,
}

fields! {
    Action {
        0 action_type, 1 jump_url, 2 mini_program_jump_info, 3 message_info, 4 action_id,
    }
}

pub(crate) static ACTION_SHAPE: Shape = Shape::new(
    &[],
    &[
        (
            "mini_program_jump_info",
            &crate::v3::merchant_service::complaints_v2::complaint_id::MINI_PROGRAM_JUMP_INFO_SHAPE,
        ),
        ("message_info", &crate::v3::merchant_service::complaints_v2::complaint_id::MESSAGE_INFO_SHAPE),
    ],
);

/// An item of `blocks` of a `NormalMessage`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Block {
    /// 消息块类型. Which of the other fields is filled.
    pub type_: Option<crate::v3::merchant_service::complaints_v2::complaint_id::BlockType>,
    /// 文本. Text.
    pub text: Option<crate::v3::merchant_service::complaints_v2::complaint_id::Text>,
    /// 图片. Picture.
    pub image: Option<crate::v3::merchant_service::complaints_v2::complaint_id::Image>,
    /// 链接. Link.
    pub link: Option<Link>,
    /// FAQ列表. Frequent questions.
    pub faq_list: Option<FaqList>,
    /// 按钮. Button.
    pub button: Option<Button>,
    /// 按钮组. Buttons.
    pub button_group: Option<ButtonGroup>,
}

fields! {
    Block {
        0 type_ = "type", 1 text, 2 image, 3 link, 4 faq_list, 5 button, 6 button_group,
    }
}

pub(crate) static BLOCK_SHAPE: Shape = Shape::new(
    &[],
    &[
        ("link", &LINK_SHAPE),
        ("faq_list", &FAQ_LIST_SHAPE),
        ("button", &BUTTON_SHAPE),
        ("button_group", &BUTTON_GROUP_SHAPE),
    ],
);

/// 按钮.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Button {
    /// 文本. Text.
    pub text: Option<String>,
    /// 动作. What happens when it is used.
    pub action: Option<Action>,
    /// 失效配置. What is shown after it has expired, and when it expires.
    pub invalid_info: Option<crate::v3::merchant_service::complaints_v2::complaint_id::InvalidInfo>,
}

fields! {
    Button {
        0 text, 1 action, 2 invalid_info,
    }
}

pub(crate) static BUTTON_SHAPE: Shape = Shape::new(&[], &[("action", &ACTION_SHAPE)]);

/// 按钮组.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ButtonGroup {
    /// 按钮组. The buttons.
    pub buttons: Option<Vec<Button>>,
    /// 按钮布局方式. How the buttons are laid out.
    pub button_layout: Option<crate::v3::merchant_service::complaints_v2::complaint_id::ButtonLayout>,
    /// 失效配置. What is shown after it has expired, and when it expires.
    pub invalid_info: Option<crate::v3::merchant_service::complaints_v2::complaint_id::InvalidInfo>,
}

fields! {
    ButtonGroup {
        0 buttons, 1 button_layout, 2 invalid_info,
    }
}

pub(crate) static BUTTON_GROUP_SHAPE: Shape = Shape::new(&[], &[("buttons", &BUTTON_SHAPE)]);

/// 用户点击回复消息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ClickMessage {
    /// 回复的消息内容. The reply.
    pub message_content: Option<serde_json::Value>,
    /// 动作id. Id of the action.
    pub action_id: Option<String>,
    /// 被点击的操作流水号. Number of the step that was clicked.
    pub clicked_log_id: Option<String>,
}

fields! {
    ClickMessage {
        0 message_content, 1 action_id, 2 clicked_log_id,
    }
}

/// 操作资料列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ComplaintMediaList {
    /// 媒体文件业务类型. Who uploaded the file.
    pub media_type: Option<crate::v3::merchant_service::complaints_v2::MediaType>,
    /// 媒体文件URL列表. Addresses of the files, to be fetched with a signed request.
    pub media_url: Option<Vec<String>>,
}

fields! {
    ComplaintMediaList {
        0 media_type, 1 media_url,
    }
}

/// An item of `faqs` of a `FaqList`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Faq {
    /// faq的id. Your id of the question.
    pub faq_id: Option<String>,
    /// faq内容. The question.
    pub faq_title: Option<String>,
    /// 动作. What happens on a click.
    pub action: Option<Action>,
}

fields! {
    Faq {
        0 faq_id, 1 faq_title, 2 action,
    }
}

pub(crate) static FAQ_SHAPE: Shape = Shape::new(&[], &[("action", &ACTION_SHAPE)]);

/// FAQ列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FaqList {
    /// FAQ列表. The questions.
    pub faqs: Option<Vec<Faq>>,
}

fields! {
    FaqList {
        0 faqs,
    }
}

pub(crate) static FAQ_LIST_SHAPE: Shape = Shape::new(&[], &[("faqs", &FAQ_SHAPE)]);

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 操作资料列表. Files of the step.
    pub complaint_media_list: Option<ComplaintMediaList>,
    /// 操作流水号. Number of the step.
    pub log_id: String,
    /// 操作人. Who did the step.
    pub operator: String,
    /// 操作时间. When it was done.
    pub operate_time: Time,
    /// 操作类型. What was done.
    pub operate_type: OperateType,
    /// 操作内容. What was said.
    pub operate_details: Option<String>,
    /// 图片凭证地址列表. Addresses of pictures, to be fetched with a signed request.
    pub image_list: Option<Vec<String>>,
    /// 用户申请平台协助原因. Why the user asked WeChat Pay to help.
    pub user_appy_platform_service_reason: Option<String>,
    /// 用户申请平台协助原因描述. Why the user asked WeChat Pay to help, in words.
    pub user_appy_platform_service_reason_description: Option<String>,
    /// 普通消息内容. A message.
    pub normal_message: Option<NormalMessage>,
    /// 用户点击回复消息. A reply that the user clicked.
    pub click_message: Option<ClickMessage>,
}

fields! {
    GetItem {
        0 complaint_media_list, 1 log_id, 2 operator, 3 operate_time, 4 operate_type, 5 operate_details, 6 image_list,
        7 user_appy_platform_service_reason, 8 user_appy_platform_service_reason_description, 9 normal_message,
        10 click_message,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape =
    Shape::new(&["log_id", "operator", "operate_time", "operate_type"], &[("normal_message", &NORMAL_MESSAGE_SHAPE)]);

/// The query of `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页大小. Entries on a page. 1 to 300.
    pub limit: Option<i64>,
    /// 分页开始位置. Where the page begins, from 0. At least 0.
    pub offset: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.limit {
            check::range("limit", *value, 1, 300)?;
        }
        if let Some(value) = &self.offset {
            check::range("offset", *value, 0, i64::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("limit", self.limit.as_ref());
        query.push_some("offset", self.offset.as_ref());
    }
}

/// The answer to `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`, 查询投诉协商历史.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 投诉协商历史. Steps of the negotiation.
    pub data: Option<Vec<GetItem>>,
    /// 分页大小. How many complaints a page holds.
    pub limit: i64,
    /// 分页开始位置. How many complaints to skip.
    pub offset: i64,
    /// 投诉协商历史总条数. All there are, not only those on this page.
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

/// 链接.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Link {
    /// 文本. Text.
    pub text: Option<String>,
    /// 动作. What happens when it is used.
    pub action: Option<Action>,
    /// 失效配置. What is shown after it has expired, and when it expires.
    pub invalid_info: Option<crate::v3::merchant_service::complaints_v2::complaint_id::InvalidInfo>,
}

fields! {
    Link {
        0 text, 1 action, 2 invalid_info,
    }
}

pub(crate) static LINK_SHAPE: Shape = Shape::new(&[], &[("action", &ACTION_SHAPE)]);

/// 普通消息内容.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct NormalMessage {
    /// 消息内容. The parts of the message, in their order.
    pub blocks: Option<Vec<Block>>,
    /// 发送者身份类别. Who sent the message.
    pub sender_identity: Option<crate::v3::merchant_service::complaints_v2::complaint_id::SenderIdentity>,
    /// 自定义透传信息. Your own data.
    pub custom_data: Option<String>,
}

fields! {
    NormalMessage {
        0 blocks, 1 sender_identity, 2 custom_data,
    }
}

pub(crate) static NORMAL_MESSAGE_SHAPE: Shape = Shape::new(&[], &[("blocks", &BLOCK_SHAPE)]);

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
        /// `USER_APPLY_PLATFORM_SERVICE`
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        /// `USER_CANCEL_PLATFORM_SERVICE`
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        /// `PLATFORM_SERVICE_FINISHED`
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
        /// `USER_CLICK_RESPONSE`
        UserClickResponse = "USER_CLICK_RESPONSE",
    }
}
