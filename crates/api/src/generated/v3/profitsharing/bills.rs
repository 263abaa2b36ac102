//! `/v3/profitsharing/bills`: 申请分账账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/profitsharing/bills`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请分账账单. Download address of the profit-sharing bill of one day. Amounts in the file are in yuan, and shares
    /// that failed are not in it.
    ///
    /// `GET /v3/profitsharing/bills`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012529628>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/profitsharing/bills", "申请分账账单");

/// The query of `GET /v3/profitsharing/bills`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号. Only the shares of this sub-merchant; a service provider that leaves it out gets those of all. A
    /// direct merchant leaves it out. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// 账单日期. One day, `yyyy-MM-dd`, within the last three months. At most 10 characters.
    pub bill_date: Date,
    /// 压缩类型. Leave out for an uncompressed file.
    pub tar_type: Option<TarType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        check::required("bill_date", &self.bill_date)?;
        check::date("bill_date", &self.bill_date)?;
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
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 下载地址. Valid for 30 seconds. Fetch it with a signed GET; the answer carries no signature.
    pub download_url: String,
    /// 哈希类型. Digest over the bill after decompression.
    pub hash_type: HashType,
    /// 哈希值. Digest of the bill after decompression, in hexadecimal.
    pub hash_value: String,
}

fields! {
    GetResponse {
        0 download_url, 1 hash_type, 2 hash_value,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["download_url", "hash_type", "hash_value"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 哈希类型.
    ///
    /// Always `SHA1`.
    pub enum HashType {
        /// `SHA1`
        Sha1 = "SHA1",
    }
}

open_enum! {
    /// 压缩类型.
    ///
    /// The only kind of compression.
    pub enum TarType {
        /// `GZIP`
        Gzip = "GZIP",
    }
}
