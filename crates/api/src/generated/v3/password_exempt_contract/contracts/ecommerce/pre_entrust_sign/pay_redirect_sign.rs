//! `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`: 电商收付通模式支付后场景预签约
//! `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 电商收付通模式支付后场景预签约. Prepares the signing of a contract to pay without a password, after a payment. For
    /// e-commerce platforms. The user is asked to sign; the result is notified.
    ///
    /// `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`, for service
    /// providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-pay-redirect-sign-pre-entrust-sign.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign",
    "电商收付通模式支付后场景预签约",
);

/// The body of `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`,
/// 电商收付通模式支付后场景预签约.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户AppID. AppID of the merchant, service provider or institution. At most 32 characters.
    pub appid: String,
    /// 免密支付服务ID. Id of the service, given by WeChat Pay.
    pub service_id: i64,
    /// 商户签约协议号. Your number of the contract: digits and letters. It cannot be used again after the contract has
    /// ended. At most 32 characters.
    pub out_contract_code: String,
    /// 回调通知地址. Address that is told of signing: https, without a query. At most 256 characters.
    pub notify_url: String,
    /// 用户账户展示名称. Name of the user's account with you, which the signing page shows. At most 32 characters.
    pub contract_display_account: String,
    /// 预支付交易会话标识. Prepayment session of the order that the user pays before signing. At most 64 characters.
    pub prepay_id: String,
    /// 用户标识. The user's openid under the AppID. At most 128 characters.
    pub openid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, 32)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, 256)?;
        check::required("contract_display_account", &self.contract_display_account)?;
        check::text("contract_display_account", &self.contract_display_account, 0, 32)?;
        check::required("prepay_id", &self.prepay_id)?;
        check::text("prepay_id", &self.prepay_id, 0, 64)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, 128)?;
        Ok(())
    }
}

/// The answer to `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`,
/// 电商收付通模式支付后场景预签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 免密支付服务ID. Id of the service, given by WeChat Pay.
    pub service_id: i64,
    /// 商户签约协议号. Your number of the contract: digits and letters. It cannot be used again after the contract has
    /// ended. At most 32 characters.
    pub out_contract_code: String,
}

fields! {
    PostResponse {
        0 mchid, 1 service_id, 2 out_contract_code,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["mchid", "service_id", "out_contract_code"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
