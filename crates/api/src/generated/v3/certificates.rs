//! `/v3/certificates`
//!
//! Platform certificates (平台证书).
//!
//! WeChat Pay's own certificates, with which answers are verified and fields encrypted. Merchants that use the
//! WeChat Pay public key need none.
//!
//! Behind the feature `certificates`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/certificates`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取平台证书列表. The certificates in use. Ask at least every 12 hours: a new one appears before the old one ends.
    /// Decrypt, then verify this very answer with what came out.
    ///
    /// 下载平台证书，用于验签和敏感信息加密；至少每 12 小时更新一次，新证书会在旧证书到期前出现。证书用 APIv3 密钥解密；使用微信支付公钥的商户不需要它。
    ///
    /// `GET /v3/certificates`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_3.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/certificates", "获取平台证书列表");

/// The `encrypt_certificate` of a `GetItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct EncryptCertificate {
    /// `AEAD_AES_256_GCM`, or `AEAD_SM4_GCM` for SM2 certificates.
    pub algorithm: Option<String>,
    /// Nonce for decrypting.
    pub nonce: Option<String>,
    /// Authenticated with the text: `certificate`.
    pub associated_data: Option<String>,
    /// Base64. Decrypted, a PEM certificate.
    pub ciphertext: Option<String>,
}

fields! {
    EncryptCertificate {
        0 algorithm, 1 nonce, 2 associated_data, 3 ciphertext,
    }
}

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// Serial number, hexadecimal in capitals: what `Wechatpay-Serial` names.
    pub serial_no: Option<String>,
    /// From when it is valid.
    pub effective_time: Option<Time>,
    /// Until when it is valid.
    pub expire_time: Option<Time>,
    /// The certificate, encrypted with the APIv3 key.
    pub encrypt_certificate: Option<EncryptCertificate>,
}

fields! {
    GetItem {
        0 serial_no, 1 effective_time, 2 expire_time, 3 encrypt_certificate,
    }
}

/// The query of `GET /v3/certificates`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 证书算法版本. Which certificates. RSA if absent.
    pub algorithm_type: Option<AlgorithmType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.algorithm_type {
            check::known("algorithm_type", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("algorithm_type", self.algorithm_type.as_ref());
    }
}

/// The answer to `GET /v3/certificates`, 获取平台证书列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The certificates in use. Empty for merchants that have only the public key.
    pub data: Vec<GetItem>,
}

fields! {
    GetResponse {
        0 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["data"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 证书算法版本.
    pub enum AlgorithmType {
        /// `SM2`
        Sm2 = "SM2",
        /// `RSA`
        Rsa = "RSA",
        /// `ALL`
        All = "ALL",
    }
}
