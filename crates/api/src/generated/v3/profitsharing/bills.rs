//! `/v3/profitsharing/bills`: 申请分账账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/profitsharing/bills` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请分账账单.
    ///
    /// `GET /v3/profitsharing/bills`, for merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/profitsharing/bills", "申请分账账单");

/// The query of `GET /v3/profitsharing/bills`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 账单日期.
    pub bill_date: String,
    /// 压缩类型.
    pub tar_type: Option<TarType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("bill_date", &self.bill_date)?;
        check::text("bill_date", &self.bill_date, 0, usize::MAX)?;
        if let Some(value) = &self.tar_type {
            check::known("tar_type", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("bill_date", &self.bill_date);
        query.push_some("tar_type", self.tar_type.as_ref());
    }
}

/// The answer to `GET /v3/profitsharing/bills`, 申请分账账单.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GetResponse {
    /// 下载地址.
    #[serde(deserialize_with = "null_as_default")]
    pub download_url: String,
    /// 哈希类型.
    #[serde(deserialize_with = "null_as_default")]
    pub hash_type: HashType,
    /// 哈希值.
    #[serde(deserialize_with = "null_as_default")]
    pub hash_value: String,
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["download_url", "hash_type", "hash_value"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 哈希类型.
    pub enum HashType {
        /// `SHA1`
        Sha1 = "SHA1",
    }
}

open_enum! {
    /// 压缩类型.
    pub enum TarType {
        /// `GZIP`
        Gzip = "GZIP",
    }
}
