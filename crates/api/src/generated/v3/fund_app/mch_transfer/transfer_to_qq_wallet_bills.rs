//! `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`: 发起转账到QQ钱包 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_bill_no;

/// The path `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`.
    pub fn out_bill_no(self, out_bill_no: impl AsRef<str>) -> out_bill_no::Path<'a> {
        out_bill_no::Path(
            self.0.variable("out_bill_no", out_bill_no.as_ref(), |value| check::text("out_bill_no", value, 0, 32)),
        )
    }

    /// 发起转账到QQ钱包. Transfers to a QQ wallet. What is not received within 24 hours is closed. On an unknown outcome,
    /// query or repeat with the same number.
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014297386>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills", "发起转账到QQ钱包");

/// The body of `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`, 发起转账到QQ钱包.
///
/// At least one of `openid` and `user_qq` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// QQ互联开放平台AppID. AppID in QQ Connect, bound to the merchant id. At most 32 characters.
    pub appid: String,
    /// 商户单号. Your number of this transfer, unique within the merchant. Repeat it, with the same content, to retry
    /// safely; a new number is a new payment. At most 32 characters. Digits and letters only.
    pub out_bill_no: String,
    /// 收款用户OpenID. The payee's openid under `appid`. Send `openid` or `user_qq`. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 收款用户QQ号. The payee's QQ number. Send `openid` or `user_qq`. At most 20 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_qq: Option<String>,
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
    /// 转账场景ID. Scene of the transfer.
    pub transfer_scene_id: String,
    /// 转账场景报备信息. Background of the transfer. Each scene demands certain entries, all of them, such as 活动名称 and 奖励说明
    /// for 1000. At least 1 item.
    pub transfer_scene_report_infos: Vec<crate::v3::fund_app::mch_transfer::TransferSceneReportInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("out_bill_no", &self.out_bill_no)?;
        check::text("out_bill_no", &self.out_bill_no, 0, 32)?;
        check::pattern("out_bill_no", &self.out_bill_no, &PATTERN_1)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 64)?;
        }
        if let Some(value) = &self.user_qq {
            check::text("user_qq", value, 0, 20)?;
        }
        check::range("transfer_amount", self.transfer_amount, 1, i64::MAX)?;
        check::required("transfer_remark", &self.transfer_remark)?;
        check::text("transfer_remark", &self.transfer_remark, 0, 32)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 256)?;
        }
        check::required("transfer_scene_id", &self.transfer_scene_id)?;
        check::text("transfer_scene_id", &self.transfer_scene_id, 0, 36)?;
        check::required("transfer_scene_report_infos", &self.transfer_scene_report_infos)?;
        check::count("transfer_scene_report_infos", self.transfer_scene_report_infos.len(), 1, usize::MAX)?;
        for (index, item) in self.transfer_scene_report_infos.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("transfer_scene_report_infos", index))?;
        }
        check::any_of(&[("openid", !self.openid.is_void()), ("user_qq", !self.user_qq.is_void())])?;
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

/// The answer to `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`, 发起转账到QQ钱包.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户号. Merchant id of the transfer.
    pub mchid: String,
    /// 商户单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 微信转账单号. WeChat Pay's number of the transfer.
    pub transfer_bill_no: String,
    /// QQ互联开放平台AppID. AppID of the transfer.
    pub appid: Option<String>,
    /// 单据状态. State of the transfer.
    pub state: crate::v3::fund_app::mch_transfer::PostState,
    /// 转账金额. Fen (1/100 yuan).
    pub transfer_amount: i64,
    /// 转账备注. Shown to the payee.
    pub transfer_remark: String,
    /// 收款用户OpenID. The payee's openid under `appid`.
    pub openid: Option<String>,
    /// 收款用户QQ号. The payee's QQ number.
    pub user_qq: Option<String>,
    /// 收款用户姓名. The payee's real name, if it was sent; encrypted to the merchant's certificate.
    pub user_name: Option<Sensitive>,
    /// 失败原因. Why it failed, as a code. Only with FAIL.
    pub fail_reason: Option<String>,
    /// 单据创建时间. When it was created.
    pub create_time: Time,
    /// 最后一次状态变更时间. When its state last changed.
    pub update_time: Option<Time>,
}

fields! {
    PostResponse {
        0 mchid, 1 out_bill_no, 2 transfer_bill_no, 3 appid, 4 state, 5 transfer_amount, 6 transfer_remark, 7 openid,
        8 user_qq, 9 user_name, 10 fail_reason, 11 create_time, 12 update_time,
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
    &["mchid", "out_bill_no", "transfer_bill_no", "state", "transfer_amount", "transfer_remark", "create_time"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
