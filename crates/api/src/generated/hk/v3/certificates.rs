//! `/hk/v3/certificates`: 获取平台证书列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/hk/v3/certificates`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取平台证书列表.
    ///
    /// `GET /hk/v3/certificates`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/hk/v3/certificates", "获取平台证书列表");

/// The `encrypt_certificate` of a `GetItem`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct EncryptCertificate {
    /// 加密证书的算法. Always `AEAD_AES_256_GCM`.
    pub algorithm: Option<String>,
    /// 加密证书的随机串. Nonce of the encryption.
    pub nonce: Option<String>,
    /// 加密证书的附加数据. Additional authenticated data, `certificate`.
    pub associated_data: Option<String>,
    /// 加密后的证书内容. Ciphertext in Base64; the plaintext is PEM.
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
    /// 证书序列号. Serial number of the certificate, in hexadecimal; the `Wechatpay-Serial` of what it signs.
    pub serial_no: Option<String>,
    /// 证书启用时间. When the certificate begins to be valid.
    pub effective_time: Option<Time>,
    /// 证书弃用时间. When the certificate ceases to be valid.
    pub expire_time: Option<Time>,
    /// 证书信息. The certificate, encrypted with the APIv3 key.
    pub encrypt_certificate: Option<EncryptCertificate>,
}

fields! {
    GetItem {
        0 serial_no, 1 effective_time, 2 expire_time, 3 encrypt_certificate,
    }
}

/// The answer to `GET /hk/v3/certificates`, 获取平台证书列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Certificates that are valid now; more than one while they are being replaced.
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
