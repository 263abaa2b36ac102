//! `/v3/ecommerce/bill/fundflowbill`: 申请二级商户资金账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/bill/fundflowbill`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请二级商户资金账单. Download addresses of the fund-flow bill of all sub-merchants on one day; the files are
    /// encrypted.
    ///
    /// `GET /v3/ecommerce/bill/fundflowbill`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_5.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/ecommerce/bill/fundflowbill", "申请二级商户资金账单");

/// An item of `download_bill_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DownloadBill {
    /// 账单文件序号. Number of the file, counted from 1.
    pub bill_sequence: i64,
    /// 哈希类型. Digest of the file, before compression.
    pub hash_type: HashType,
    /// 哈希值. SHA-1 of the uncompressed file, in hexadecimal.
    pub hash_value: String,
    /// 账单下载地址. Address of the file, to be fetched at once with a signed request; it expires within minutes.
    pub download_url: String,
    /// 加密密钥. Key of the file, encrypted to the merchant's certificate, in Base64.
    pub encrypt_key: Sensitive,
    /// 随机字符串. Nonce for decrypting the file.
    pub nonce: String,
}

fields! {
    DownloadBill {
        0 bill_sequence, 1 hash_type, 2 hash_value, 3 download_url, 4 encrypt_key, 5 nonce,
    }
}

impl SensitiveFields for DownloadBill {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("encrypt_key", &mut self.encrypt_key);
    }
}

pub(crate) static DOWNLOAD_BILL_SHAPE: Shape =
    Shape::new(&["bill_sequence", "hash_type", "hash_value", "download_url", "encrypt_key", "nonce"], &[]);

/// The query of `GET /v3/ecommerce/bill/fundflowbill`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 账单日期. Day of the bill, `yyyy-MM-dd`, Beijing time.
    pub bill_date: String,
    /// 资金账户类型. Which account.
    pub account_type: AccountType,
    /// 压缩类型. `GZIP` for a compressed file.
    pub tar_type: Option<TarType>,
    /// 加密算法. How the file is encrypted.
    pub algorithm: Algorithm,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("bill_date", &self.bill_date)?;
        check::text("bill_date", &self.bill_date, 0, usize::MAX)?;
        check::required("account_type", &self.account_type)?;
        check::known("account_type", &self.account_type)?;
        if let Some(value) = &self.tar_type {
            check::known("tar_type", value)?;
        }
        check::required("algorithm", &self.algorithm)?;
        check::known("algorithm", &self.algorithm)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("bill_date", &self.bill_date);
        query.push("account_type", &self.account_type);
        query.push_some("tar_type", self.tar_type.as_ref());
        query.push("algorithm", &self.algorithm);
    }
}

/// The answer to `GET /v3/ecommerce/bill/fundflowbill`, 申请二级商户资金账单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 下载信息总数. Number of files.
    pub download_bill_count: i64,
    /// 下载信息明细. Files of the bill.
    pub download_bill_list: Option<Vec<DownloadBill>>,
}

fields! {
    GetResponse {
        0 download_bill_count, 1 download_bill_list,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.download_bill_list {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["download_bill_count"], &[("download_bill_list", &DOWNLOAD_BILL_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 资金账户类型.
    ///
    /// All accounts.
    pub enum AccountType {
        /// `ALL`
        All = "ALL",
    }
}

open_enum! {
    /// 加密算法.
    ///
    /// `AEAD_AES_256_GCM`, or `SM4_GCM` for merchants with the Chinese algorithms.
    pub enum Algorithm {
        /// `AEAD_AES_256_GCM`
        AeadAes256Gcm = "AEAD_AES_256_GCM",
        /// `SM4_GCM`
        Sm4Gcm = "SM4_GCM",
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
