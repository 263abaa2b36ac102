//! `/v3/pay/acquiring-bank/transactions/exposure`: 微信分付-支付方式前置服务 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/acquiring-bank/transactions/exposure`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 微信分付-支付方式前置服务. Asks whether to offer this user payment by WeChat instalments (微信分付), before the order is
    /// placed. For institutions.
    ///
    /// `POST /v3/pay/acquiring-bank/transactions/exposure`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014326541>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/pay/acquiring-bank/transactions/exposure", "微信分付-支付方式前置服务");

/// 支付者.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Payer {
    /// 用户标识. The user's openid under `acquiring_bank_appid`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub acquiring_bank_openid: Option<String>,
    /// 用户手机号的哈希值. Hash of the user's phone number, in hexadecimal.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone_number_hash: Option<String>,
    /// 用户标识. The user's openid under `merchant_appid`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_openid: Option<String>,
}

impl Check for Payer {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.acquiring_bank_openid {
            check::bytes("acquiring_bank_openid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.phone_number_hash {
            check::bytes("phone_number_hash", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.merchant_openid {
            check::bytes("merchant_openid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/pay/acquiring-bank/transactions/exposure`, 微信分付-支付方式前置服务.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 从业机构号. Id of the institution.
    pub acquiring_bank_id: String,
    /// 从业机构应用AppID. AppID of the institution.
    #[serde(skip_serializing_if = "check::is_void")]
    pub acquiring_bank_appid: Option<String>,
    /// 特约商户号. Merchant id of the sub-merchant.
    pub merchant_id: String,
    /// 特约商户应用AppID. AppID of the sub-merchant.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_appid: Option<String>,
    /// 渠道商户号. Merchant id of the channel.
    pub channel_id: String,
    /// 支付者. Who pays.
    pub payer: Payer,
    /// 商户订单号. Number of the order that is about to be placed. At most 32 bytes of UTF-8. Matches
    /// `^[0-9A-Za-z_\-|*]+$`.
    pub out_trade_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("acquiring_bank_id", &self.acquiring_bank_id)?;
        check::bytes("acquiring_bank_id", &self.acquiring_bank_id, 0, usize::MAX)?;
        if let Some(value) = &self.acquiring_bank_appid {
            check::bytes("acquiring_bank_appid", value, 0, usize::MAX)?;
        }
        check::required("merchant_id", &self.merchant_id)?;
        check::bytes("merchant_id", &self.merchant_id, 0, usize::MAX)?;
        if let Some(value) = &self.merchant_appid {
            check::bytes("merchant_appid", value, 0, usize::MAX)?;
        }
        check::required("channel_id", &self.channel_id)?;
        check::bytes("channel_id", &self.channel_id, 0, usize::MAX)?;
        self.payer.check().map_err(|fault| fault.within("payer"))?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::bytes("out_trade_no", &self.out_trade_no, 0, 32)?;
        check::pattern("out_trade_no", &self.out_trade_no, &PATTERN_1)?;
        Ok(())
    }
}

/// The answer to `POST /v3/pay/acquiring-bank/transactions/exposure`, 微信分付-支付方式前置服务.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 是否建议曝光微信分付. Whether to offer payment by instalments.
    pub fqf_exposure: bool,
    /// 曝光凭证. Proof of this answer.
    pub market_exposure_token: Option<String>,
}

fields! {
    PostResponse {
        0 fqf_exposure, 1 market_exposure_token,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["fqf_exposure"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_\\-|*]+$");
