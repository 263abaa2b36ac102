//! `/v3/pay/partner/transactions/exposure`: 微信分付-支付方式前置服务 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/partner/transactions/exposure`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 微信分付-支付方式前置服务. Asks whether to offer this user payment by WeChat instalments (微信分付), before the order is
    /// placed.
    ///
    /// `POST /v3/pay/partner/transactions/exposure`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014326522>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/pay/partner/transactions/exposure", "微信分付-支付方式前置服务");

/// 支付者.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Payer {
    /// 用户服务商标识. The user's openid under `sp_appid`. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_openid: Option<String>,
    /// 用户手机号的哈希值. Hash of the user's phone number, in hexadecimal.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone_number_hash: Option<String>,
    /// 用户子商户标识. The user's openid under `sub_appid`. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_openid: Option<String>,
}

impl Check for Payer {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sp_openid {
            check::bytes("sp_openid", value, 0, 128)?;
        }
        if let Some(value) = &self.phone_number_hash {
            check::bytes("phone_number_hash", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_openid {
            check::bytes("sub_openid", value, 0, 128)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/pay/partner/transactions/exposure`, 微信分付-支付方式前置服务.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商应用ID. AppID of the service provider, bound to `sp_mchid`. At most 32 bytes of UTF-8.
    pub sp_appid: String,
    /// 服务商户号. Merchant id of the service provider. At most 32 bytes of UTF-8.
    pub sp_mchid: String,
    /// 子商户/二级商户应用ID. AppID of the sub-merchant, bound to `sub_mchid`. Needed with `sub_openid`. At most 32 bytes of
    /// UTF-8.
    pub sub_appid: String,
    /// 子商户号/二级商户号. Merchant id of the sub-merchant that is paid. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 支付者. Who pays.
    pub payer: Payer,
    /// 商户订单号. Number of the order that is about to be placed. At most 32 bytes of UTF-8. Matches
    /// `^[0-9A-Za-z_\-|*]+$`.
    pub out_trade_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_appid", &self.sp_appid)?;
        check::bytes("sp_appid", &self.sp_appid, 0, 32)?;
        check::required("sp_mchid", &self.sp_mchid)?;
        check::bytes("sp_mchid", &self.sp_mchid, 0, 32)?;
        check::required("sub_appid", &self.sub_appid)?;
        check::bytes("sub_appid", &self.sub_appid, 0, 32)?;
        if let Some(value) = &self.sub_mchid {
            check::bytes("sub_mchid", value, 0, 32)?;
        }
        self.payer.check().map_err(|fault| fault.within("payer"))?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::bytes("out_trade_no", &self.out_trade_no, 0, 32)?;
        check::pattern("out_trade_no", &self.out_trade_no, &PATTERN_1)?;
        Ok(())
    }
}

/// The answer to `POST /v3/pay/partner/transactions/exposure`, 微信分付-支付方式前置服务.
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
