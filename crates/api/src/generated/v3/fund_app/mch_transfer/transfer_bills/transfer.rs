//! `/v3/fund-app/mch-transfer/transfer-bills/transfer`: 用户授权后转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/transfer-bills/transfer`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 用户授权后转账. Transfers to a payee who has authorized it: no confirmation follows. On an unknown outcome, query
    /// or repeat with the same number.
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014399371>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/fund-app/mch-transfer/transfer-bills/transfer", "用户授权后转账");

/// The body of `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`, 用户授权后转账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户AppID. AppID that the payee's openid belongs to, bound to the merchant id. At most 32 characters.
    pub appid: String,
    /// 商户单号. Your number of this transfer, unique within the merchant. Repeat it, with the same content, to retry
    /// safely; a new number is a new payment. At most 32 characters. Digits and letters only.
    pub out_bill_no: String,
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
    /// 微信免确认收款授权单号. WeChat Pay's number of the authorization. Send it or `out_authorization_no`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub authorization_id: Option<String>,
    /// 出资商户号. Merchant id that bears the money, if another one.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sponsor_mchid: Option<String>,
    /// 商户侧授权单号. Your number of the authorization. Send it or `authorization_id`. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_authorization_no: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("out_bill_no", &self.out_bill_no)?;
        check::text("out_bill_no", &self.out_bill_no, 0, 32)?;
        check::pattern("out_bill_no", &self.out_bill_no, &PATTERN_1)?;
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
        if let Some(value) = &self.authorization_id {
            check::text("authorization_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sponsor_mchid {
            check::text("sponsor_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_authorization_no {
            check::text("out_authorization_no", value, 0, 32)?;
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

/// The answer to `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`, 用户授权后转账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户号. Merchant id of the transfer.
    pub mch_id: String,
    /// 商户单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 微信转账单号. WeChat Pay's number of the transfer.
    pub transfer_bill_no: String,
    /// 商户AppID. AppID of the transfer.
    pub appid: Option<String>,
    /// 单据状态. State of the transfer.
    pub state: PostState,
    /// 转账金额. Fen (1/100 yuan).
    pub transfer_amount: i64,
    /// 转账备注. Shown to the payee.
    pub transfer_remark: String,
    /// 失败原因. Why it failed, as a code. Only with FAIL.
    pub fail_reason: Option<String>,
    /// 收款用户OpenID. The payee's openid under `appid`.
    pub openid: Option<String>,
    /// 收款用户姓名. The payee's real name, if it was sent; encrypted to the merchant's certificate.
    pub user_name: Option<Sensitive>,
    /// 单据创建时间. When it was created.
    pub create_time: Time,
    /// 最后一次状态变更时间. When its state last changed.
    pub update_time: Option<Time>,
}

fields! {
    PostResponse {
        0 mch_id, 1 out_bill_no, 2 transfer_bill_no, 3 appid, 4 state, 5 transfer_amount, 6 transfer_remark,
        7 fail_reason, 8 openid, 9 user_name, 10 create_time, 11 update_time,
    }
}

impl SensitiveFields for PostResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
    }
}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["mch_id", "out_bill_no", "transfer_bill_no", "state", "transfer_amount", "transfer_remark", "create_time"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 单据状态.
    pub enum PostState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `TRANSFERING`
        Transfering = "TRANSFERING",
        /// `SUCCESS`
        Success = "SUCCESS",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
