//! `/hk/v3/certificates`: 获取平台证书列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/hk/v3/certificates` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取平台证书列表.
    ///
    /// `GET /hk/v3/certificates`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/hk/v3/certificates", "获取平台证书列表");

/// The `encrypt_certificate` of a `GetItem`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct EncryptCertificate {
    /// Not described.
    pub algorithm: Option<String>,
    /// Not described.
    pub nonce: Option<String>,
    /// Not described.
    pub associated_data: Option<String>,
    /// Not described.
    pub ciphertext: Option<String>,
}

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GetItem {
    /// Not described.
    pub serial_no: Option<String>,
    /// Not described.
    pub effective_time: Option<Time>,
    /// Not described.
    pub expire_time: Option<Time>,
    /// Not described.
    pub encrypt_certificate: Option<EncryptCertificate>,
}

/// The answer to `GET /hk/v3/certificates`, 获取平台证书列表.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GetResponse {
    /// Not described.
    pub data: Vec<GetItem>,
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["data"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
