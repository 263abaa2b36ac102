//! `/v3/fund-app/mch-transfer/transfer-bills`: 发起转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_bill_no;
pub mod pre_transfer_with_authorization;
pub mod transfer;
pub mod transfer_bill_no;

/// The path `/v3/fund-app/mch-transfer/transfer-bills`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no`.
    pub fn out_bill_no(self) -> out_bill_no::Path<'a> {
        out_bill_no::Path(self.0.segment("out-bill-no"))
    }

    /// On to `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`.
    pub fn pre_transfer_with_authorization(self) -> pre_transfer_with_authorization::Path<'a> {
        pre_transfer_with_authorization::Path(self.0.segment("pre-transfer-with-authorization"))
    }

    /// On to `/v3/fund-app/mch-transfer/transfer-bills/transfer`.
    pub fn transfer(self) -> transfer::Path<'a> {
        transfer::Path(self.0.segment("transfer"))
    }

    /// On to `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`.
    pub fn transfer_bill_no(self) -> transfer_bill_no::Path<'a> {
        transfer_bill_no::Path(self.0.segment("transfer-bill-no"))
    }

    /// 发起转账. Starts a transfer that the payee confirms within 24 hours: open the page of `package_info` in WeChat.
    /// On an unknown outcome, query or repeat with the same number.
    ///
    /// 商户向用户转账，用户在 24 小时内确认后才到账：用返回的 `package_info` 在微信里调起确认页面，结果以转账通知或查询为准。结果未知时先查询，或用原单号、原参数重试。
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/transfer-to-user.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/fund-app/mch-transfer/transfer-bills", "发起转账");

/// The body of `POST /v3/fund-app/mch-transfer/transfer-bills`, 发起转账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户AppID. AppID that the payee's openid belongs to, bound to the merchant id. At most 32 characters.
    pub appid: String,
    /// 商户单号. Your number of this transfer, unique within the merchant. Repeat it, with the same content, to retry
    /// safely; a new number is a new payment. At most 32 characters. Digits and letters only.
    pub out_bill_no: String,
    /// 收款用户OpenID. The payee's openid under `appid`. At most 64 characters.
    pub openid: String,
    /// 收款用户姓名. The payee's real name. Sensitive: sent encrypted. Needed from 2,000 yuan, not allowed below 0.3
    /// yuan, and needed for a receipt; it is compared with the account's.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_name: Option<Sensitive>,
    /// 转账金额. Fen (1/100 yuan). At least 1.
    pub transfer_amount: i64,
    /// 转账备注. Shown to the payee. At most 32 characters.
    pub transfer_remark: String,
    /// 通知地址. Where the result is reported: a public HTTPS address without query. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 用户收款感知. What the payee is told the money is for. Each scene allows a few texts and has a default. At most
    /// 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_recv_perception: Option<String>,
    /// 转账场景ID. Scene of the transfer.
    pub transfer_scene_id: String,
    /// 转账场景报备信息. Background of the transfer. Each scene demands certain entries, all of them, such as 活动名称 and 奖励说明
    /// for 1000. At least 1 item.
    pub transfer_scene_report_infos: Vec<crate::v3::fund_app::mch_transfer::TransferSceneReportInfo>,
    /// 用户收款样式. How the payee is asked to confirm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_style: Option<UserRecvStyle>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("out_bill_no", &self.out_bill_no)?;
        check::text("out_bill_no", &self.out_bill_no, 0, 32)?;
        check::pattern("out_bill_no", &self.out_bill_no, &PATTERN_1)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, 64)?;
        check::range("transfer_amount", self.transfer_amount, 1, i64::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, 32)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 256)?;
        }
        if let Some(value) = &self.user_recv_perception {
            check::text("user_recv_perception", value, 0, 256)?;
        }
        check::required("transfer_scene_id", &self.transfer_scene_id)?;
        check::text("transfer_scene_id", &self.transfer_scene_id, 0, 36)?;
        check::required("transfer_scene_report_infos", &self.transfer_scene_report_infos)?;
        check::count("transfer_scene_report_infos", self.transfer_scene_report_infos.len(), 1, usize::MAX)?;
        for (index, item) in self.transfer_scene_report_infos.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("transfer_scene_report_infos", index))?;
        }
        if let Some(value) = &self.user_recv_style {
            value.check().map_err(|fault| fault.within("user_recv_style"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/transfer-bills`, 发起转账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 微信转账单号. WeChat Pay's number of the transfer.
    pub transfer_bill_no: String,
    /// 单据创建时间. When it was created.
    pub create_time: Time,
    /// 单据状态. State of the transfer.
    pub state: crate::v3::fund_app::mch_transfer::PostState,
    /// 失败原因. Why it failed, as a code. Only with FAIL.
    pub fail_reason: Option<String>,
    /// 跳转领取页面的package信息. Opens the page in WeChat on which the payee confirms. Only while that is possible.
    pub package_info: Option<String>,
}

fields! {
    PostResponse {
        0 out_bill_no, 1 transfer_bill_no, 2 create_time, 3 state, 4 fail_reason, 5 package_info,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_bill_no", "transfer_bill_no", "create_time", "state"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 用户收款样式.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct UserRecvStyle {
    /// 用户收款样式类型. An ordinary page, or a red packet.
    #[serde(rename = "type")]
    pub type_: UserRecvStyleType,
}

impl Check for UserRecvStyle {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        Ok(())
    }
}

open_enum! {
    /// 用户收款样式类型.
    ///
    /// `CONFIRM_PAGE` or `RED_PACKET` (at most 200 yuan).
    pub enum UserRecvStyleType {
        /// `CONFIRM_PAGE`
        ConfirmPage = "CONFIRM_PAGE",
        /// `RED_PACKET`
        RedPacket = "RED_PACKET",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
