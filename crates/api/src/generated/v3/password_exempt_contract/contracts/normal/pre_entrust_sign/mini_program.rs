//! `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`: 直连商户模式小程序场景预签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 直连商户模式小程序场景预签约.
    ///
    /// `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-mini-program-pre-entrust-sign.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program",
    "直连商户模式小程序场景预签约",
);

/// The body of `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`,
/// 直连商户模式小程序场景预签约.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户AppID.
    pub appid: String,
    /// 免密支付服务ID.
    pub service_id: i64,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 回调通知地址.
    pub notify_url: String,
    /// 用户账户展示名称.
    pub contract_display_account: String,
    /// 用户标识.
    pub openid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, usize::MAX)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        check::required("contract_display_account", &self.contract_display_account)?;
        check::text("contract_display_account", &self.contract_display_account, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`,
/// 直连商户模式小程序场景预签约.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 预签约ID.
    pub pre_entrustweb_id: String,
    /// 商户号.
    pub mchid: String,
    /// 免密支付服务ID.
    pub service_id: i64,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 跳转签约的小程序AppID.
    pub sign_mp_appid: String,
    /// 跳转签约的小程序路径.
    pub sign_mp_path: String,
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["pre_entrustweb_id", "mchid", "service_id", "out_contract_code", "sign_mp_appid", "sign_mp_path"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
