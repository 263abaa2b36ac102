//! `/v3/certificates`
//!
//! Platform certificates (平台证书).
//!
//! Behind the feature `certificates`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/certificates` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取平台证书列表.
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

/// The query of `GET /v3/certificates`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 证书算法版本.
    pub algorithm_type: Option<AlgorithmType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), Fault> {
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GetResponse {
    /// Not described.
    #[serde(deserialize_with = "null_as_default")]
    pub data: Vec<GetItem>,
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
