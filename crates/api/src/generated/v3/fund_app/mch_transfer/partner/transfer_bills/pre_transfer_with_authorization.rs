//! `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`: 发起转账并完成自动收款授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 发起转账并完成自动收款授权. Starts a transfer that the payee confirms and, in doing so, may authorize later ones to
    /// arrive without confirmation. On an unknown outcome, query or repeat with the same number.
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`, for service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016809843>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
    "发起转账并完成自动收款授权",
);

/// The body of `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`,
/// 发起转账并完成自动收款授权.
///
/// At least one of `openid` and `authorization_info` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant that pays. At most 32 characters.
    pub sub_mchid: String,
    /// 商户AppID. AppID that the payee's openid belongs to, bound to the merchant id. At most 32 characters.
    pub appid: String,
    /// 商户单号. Your number of this transfer, unique within the merchant. Repeat it, with the same content, to retry
    /// safely; a new number is a new payment. At most 32 characters. Digits and letters only.
    pub out_bill_no: String,
    /// 收款用户OpenID. The payee's openid under `appid`. May be left out with `authorization_info`. At most 64
    /// characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
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
    /// 自动收款授权信息. Asks the payee, with this transfer, to let later ones arrive without confirmation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_info: Option<crate::v3::fund_app::mch_transfer::AuthorizationInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("out_bill_no", &self.out_bill_no)?;
        check::text("out_bill_no", &self.out_bill_no, 0, 32)?;
        check::pattern("out_bill_no", &self.out_bill_no, &PATTERN_1)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, 64)?;
        }
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
        if let Some(value) = &self.authorization_info {
            value.check().map_err(|fault| fault.within("authorization_info"))?;
        }
        check::any_of(&[
            ("openid", !self.openid.is_void()),
            ("authorization_info", self.authorization_info.is_some()),
        ])?;
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

/// The answer to `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`,
/// 发起转账并完成自动收款授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant that pays.
    pub sub_mchid: String,
    /// 商户单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 微信转账单号. WeChat Pay's number of the transfer.
    pub transfer_bill_no: String,
    /// 单据创建时间. When it was created.
    pub create_time: Time,
    /// 跳转领取页面的package信息. Opens the page in WeChat on which the payee confirms. Only while that is possible.
    pub package_info: String,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 out_bill_no, 2 transfer_bill_no, 3 create_time, 4 package_info,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "out_bill_no", "transfer_bill_no", "create_time", "package_info"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
