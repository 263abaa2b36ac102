//! `/v3/merchant-service/complaints-v2/{complaint_id}`: 查询投诉单详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod complete;
pub mod negotiation_historys;
pub mod response;
pub mod response_immediate_service;
pub mod update_refund_progress;

/// The path `/v3/merchant-service/complaints-v2/{complaint_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-service/complaints-v2/{complaint_id}/complete`.
    pub fn complete(self) -> complete::Path<'a> {
        complete::Path(self.0.segment("complete"))
    }

    /// On to `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`.
    pub fn negotiation_historys(self) -> negotiation_historys::Path<'a> {
        negotiation_historys::Path(self.0.segment("negotiation-historys"))
    }

    /// On to `/v3/merchant-service/complaints-v2/{complaint_id}/response`.
    pub fn response(self) -> response::Path<'a> {
        response::Path(self.0.segment("response"))
    }

    /// On to `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`.
    pub fn response_immediate_service(self) -> response_immediate_service::Path<'a> {
        response_immediate_service::Path(self.0.segment("response-immediate-service"))
    }

    /// On to `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`.
    pub fn update_refund_progress(self) -> update_refund_progress::Path<'a> {
        update_refund_progress::Path(self.0.segment("update-refund-progress"))
    }

    /// 查询投诉单详情. One complaint: what it is about, its orders and its state.
    ///
    /// `GET /v3/merchant-service/complaints-v2/{complaint_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_13.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/merchant-service/complaints-v2/{complaint_id}", "查询投诉单详情");

/// The answer to `GET /v3/merchant-service/complaints-v2/{complaint_id}`, 查询投诉单详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 投诉单号. Number of the complaint.
    pub complaint_id: String,
    /// 投诉时间. When the user complained.
    pub complaint_time: Time,
    /// 投诉详情. What the user says.
    pub complaint_detail: String,
    /// 投诉单状态. PENDING (not answered yet), PROCESSING, PROCESSED.
    pub complaint_state: crate::v3::merchant_service::complaints_v2::ComplaintState,
    /// 被诉商户号. Merchant the complaint is against. At most 64 characters.
    pub complainted_mchid: String,
    /// 投诉人联系方式. The user's phone number, encrypted to your certificate. Present only if the user left one.
    pub payer_phone: Option<Sensitive>,
    /// 投诉人openid. The user's openid.
    pub payer_openid: Option<String>,
    /// 投诉资料列表. Files of the complaint.
    pub complaint_media_list: Option<Vec<crate::v3::merchant_service::complaints_v2::ComplaintMedia>>,
    /// 投诉单关联订单信息. Payments that the complaint is about.
    pub complaint_order_info: Option<Vec<crate::v3::merchant_service::complaints_v2::ComplaintOrderInfo>>,
    /// 投诉单关联服务单信息. Service orders that the complaint is about.
    pub service_order_info: Option<Vec<ServiceOrderInfo>>,
    /// 投诉单是否已全额退款. Whether the orders of the complaint are refunded in full.
    pub complaint_full_refunded: bool,
    /// 是否有待回复的用户留言. Whether the user wrote something that is not answered.
    pub incoming_user_response: bool,
    /// 问题描述. Subject of the complaint.
    pub problem_description: String,
    /// 用户投诉次数. 1 at first, one more each time the user continues the complaint.
    pub user_complaint_times: i64,
    /// 问题类型. What the user wants: REFUND, `SERVICE_NOT_WORK` or OTHERS.
    pub problem_type: Option<crate::v3::merchant_service::complaints_v2::ProblemType>,
    /// 申请退款金额. Fen (1/100 yuan). Only when the user asks for a refund.
    pub apply_refund_amount: Option<i64>,
    /// 用户标签列表. What WeChat Pay says about the user.
    pub user_tag_list: Option<Vec<crate::v3::merchant_service::complaints_v2::UserTag>>,
    /// 补充信息. More about the complaint.
    pub additional_info: Option<crate::v3::merchant_service::complaints_v2::AdditionalInfo>,
    /// 是否在平台协助中. Whether WeChat Pay has stepped in.
    pub in_platform_service: Option<bool>,
    /// 是否需即时服务用户. True: answer with `response-immediate-service`.
    pub need_immediate_service: Option<bool>,
    /// 是否是智能体投诉. Whether the complaint is handled by an agent program.
    pub is_agent_mode: Option<bool>,
}

fields! {
    GetResponse {
        0 complaint_id, 1 complaint_time, 2 complaint_detail, 3 complaint_state, 4 complainted_mchid, 5 payer_phone,
        6 payer_openid, 7 complaint_media_list, 8 complaint_order_info, 9 service_order_info,
        10 complaint_full_refunded, 11 incoming_user_response, 12 problem_description, 13 user_complaint_times,
        14 problem_type, 15 apply_refund_amount, 16 user_tag_list, 17 additional_info, 18 in_platform_service,
        19 need_immediate_service, 20 is_agent_mode,
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
        "problem_description",
        "user_complaint_times",
    ],
    &[
        ("complaint_media_list", &crate::v3::merchant_service::complaints_v2::COMPLAINT_MEDIA_SHAPE),
        ("complaint_order_info", &crate::v3::merchant_service::complaints_v2::COMPLAINT_ORDER_INFO_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 图片.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Image {
    /// 媒体ID. Media id of `images/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub media_id: Option<String>,
    /// 图片样式类型. Width of the picture.
    #[serde(skip_serializing_if = "check::is_void")]
    pub image_style_type: Option<ImageStyleType>,
}

fields! {
    Image {
        0 media_id, 1 image_style_type,
    }
}

impl Check for Image {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.media_id {
            check::text("media_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.image_style_type {
            check::known("image_style_type", value)?;
        }
        Ok(())
    }
}

/// 失效配置.
#[derive(Debug, Clone, Default, Serialize)]
pub struct InvalidInfo {
    /// 过期时间. From then on it cannot be used.
    #[serde(skip_serializing_if = "check::is_void")]
    pub expired_time: Option<Time>,
    /// 是否可以多次点击. Whether it can be used more than once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_clickable: Option<bool>,
}

fields! {
    InvalidInfo {
        0 expired_time, 1 multi_clickable,
    }
}

impl Check for InvalidInfo {}

/// 回复消息内容.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MessageInfo {
    /// 回复的消息内容. What is sent in the name of the user.
    pub content: String,
    /// 自定义透传字段. Data of your own, handed back as sent.
    #[serde(skip_serializing_if = "check::is_void")]
    pub custom_data: Option<String>,
}

fields! {
    MessageInfo {
        0 content, 1 custom_data,
    }
}

impl Check for MessageInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("content", &self.content)?;
        check::text("content", &self.content, 0, usize::MAX)?;
        if let Some(value) = &self.custom_data {
            check::text("custom_data", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static MESSAGE_INFO_SHAPE: Shape = Shape::new(&["content"], &[]);

/// 跳转小程序信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MiniProgramJumpInfo {
    /// 跳转小程序APPID. AppID of the mini program.
    pub appid: String,
    /// 跳转小程序页面PATH. Page of the mini program.
    pub path: String,
    /// 跳转小程序页面名称. Name of the page, shown to the user.
    pub text: String,
}

fields! {
    MiniProgramJumpInfo {
        0 appid, 1 path, 2 text,
    }
}

impl Check for MiniProgramJumpInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("path", &self.path)?;
        check::text("path", &self.path, 0, usize::MAX)?;
        check::required("text", &self.text)?;
        check::text("text", &self.text, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static MINI_PROGRAM_JUMP_INFO_SHAPE: Shape = Shape::new(&["appid", "path", "text"], &[]);

/// An item of `service_order_info` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ServiceOrderInfo {
    /// 微信支付服务订单号. WeChat Pay's number of the service order.
    pub order_id: Option<String>,
    /// 商户服务订单号. Your number of the service order.
    pub out_order_no: Option<String>,
    /// 支付分服务单状态. State of the service order.
    pub state: Option<String>,
}

fields! {
    ServiceOrderInfo {
        0 order_id, 1 out_order_no, 2 state,
    }
}

/// 文本.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Text {
    /// 文本. The text.
    #[serde(skip_serializing_if = "check::is_void")]
    pub text: Option<String>,
    /// 文本颜色. Colour of the text.
    #[serde(skip_serializing_if = "check::is_void")]
    pub color: Option<Color>,
    /// 是否粗体. Whether the text is bold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_bold: Option<bool>,
}

fields! {
    Text {
        0 text, 1 color, 2 is_bold,
    }
}

impl Check for Text {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.text {
            check::text("text", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.color {
            check::known("color", value)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 动作类型.
    ///
    /// Send a message, open an address, or open a mini program.
    pub enum ActionType {
        /// `ACTION_TYPE_SEND_MESSAGE`
        ActionTypeSendMessage = "ACTION_TYPE_SEND_MESSAGE",
        /// `ACTION_TYPE_JUMP_URL`
        ActionTypeJumpUrl = "ACTION_TYPE_JUMP_URL",
        /// `ACTION_TYPE_JUMP_MINI_PROGRAM`
        ActionTypeJumpMiniProgram = "ACTION_TYPE_JUMP_MINI_PROGRAM",
    }
}

open_enum! {
    /// 消息块类型.
    ///
    /// Text, picture, link, frequent questions, button, or buttons.
    pub enum BlockType {
        /// `TEXT`
        Text = "TEXT",
        /// `IMAGE`
        Image = "IMAGE",
        /// `LINK`
        Link = "LINK",
        /// `FAQ_LIST`
        FaqList = "FAQ_LIST",
        /// `BUTTON`
        Button = "BUTTON",
        /// `BUTTON_GROUP`
        ButtonGroup = "BUTTON_GROUP",
    }
}

open_enum! {
    /// 按钮布局方式.
    ///
    /// Beside each other, or one below the other.
    pub enum ButtonLayout {
        /// `LAYOUT_UNKNOWN`
        LayoutUnknown = "LAYOUT_UNKNOWN",
        /// `LAYOUT_HORIZONTAL`
        LayoutHorizontal = "LAYOUT_HORIZONTAL",
        /// `LAYOUT_VERTICAL`
        LayoutVertical = "LAYOUT_VERTICAL",
    }
}

open_enum! {
    /// 文本颜色.
    ///
    /// Usual, or fainter.
    pub enum Color {
        /// `DEFAULT`
        Default = "DEFAULT",
        /// `SECONDARY`
        Secondary = "SECONDARY",
    }
}

open_enum! {
    /// 图片样式类型.
    ///
    /// Narrow, or wide.
    pub enum ImageStyleType {
        /// `IMAGE_STYLE_TYPE_NARROW`
        ImageStyleTypeNarrow = "IMAGE_STYLE_TYPE_NARROW",
        /// `IMAGE_STYLE_TYPE_WIDE`
        ImageStyleTypeWide = "IMAGE_STYLE_TYPE_WIDE",
    }
}

open_enum! {
    /// 发送者身份类别.
    ///
    /// A person, or a program.
    pub enum SenderIdentity {
        /// `UNKNOWN`
        Unknown = "UNKNOWN",
        /// `MANUAL`
        Manual = "MANUAL",
        /// `MACHINE`
        Machine = "MACHINE",
    }
}
