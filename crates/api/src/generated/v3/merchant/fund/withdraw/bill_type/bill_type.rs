//! `/v3/merchant/fund/withdraw/bill-type/{bill_type}`: 按日下载提现异常文件 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant/fund/withdraw/bill-type/{bill_type}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 按日下载提现异常文件. Download address of the file of withdrawals that failed on one day.
    ///
    /// `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_4.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/merchant/fund/withdraw/bill-type/{bill_type}", "按日下载提现异常文件");

/// The query of `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 账单类型. `NO_SUCC`: withdrawals that failed.
    pub bill_type: Option<BillType>,
    /// 账单日期. One day, `yyyy-MM-dd`.
    pub bill_date: Date,
    /// 压缩类型. Leave out for an uncompressed file.
    pub tar_type: Option<TarType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.bill_type {
            check::known("bill_type", value)?;
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
        query.push_some("bill_type", self.bill_type.as_ref());
        query.push("bill_date", &self.bill_date);
        query.push_some("tar_type", self.tar_type.as_ref());
    }
}

/// The answer to `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`, 按日下载提现异常文件.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 哈希类型. Digest of the file, before compression.
    pub hash_type: HashType,
    /// 哈希值. Digest of the file, in hexadecimal.
    pub hash_value: String,
    /// 账单下载地址. Fetch it with a signed GET; the answer carries no signature.
    pub download_url: String,
}

fields! {
    GetResponse {
        0 hash_type, 1 hash_value, 2 download_url,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["hash_type", "hash_value", "download_url"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 账单类型.
    ///
    /// Withdrawals that failed.
    pub enum BillType {
        /// `NO_SUCC`
        NoSucc = "NO_SUCC",
    }
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
