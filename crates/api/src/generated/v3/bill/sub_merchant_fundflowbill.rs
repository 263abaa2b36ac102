//! `/v3/bill/sub-merchant-fundflowbill`: 申请单个子商户资金账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/bill/sub-merchant-fundflowbill`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请单个子商户资金账单. Addresses of the encrypted bills of one sub-merchant's account on one day. Needs a product
    /// permission.
    ///
    /// `GET /v3/bill/sub-merchant-fundflowbill`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter4_1_12.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/bill/sub-merchant-fundflowbill", "申请单个子商户资金账单");

/// An item of `download_bill_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DownloadBill {
    /// 账单文件序号. Number of the file, counted from 1.
    pub bill_sequence: i64,
    /// 下载地址. Address of the file, to be fetched at once with a signed request; it expires within minutes.
    pub download_url: String,
    /// 加密密钥. Key of the file, encrypted to the merchant's certificate, in Base64.
    pub encrypt_key: Sensitive,
    /// 哈希类型. Digest of the file, before compression.
    pub hash_type: String,
    /// 哈希值. SHA-1 of the uncompressed file, in hexadecimal.
    pub hash_value: String,
    /// 随机字符串. Nonce for decrypting the file.
    pub nonce: String,
}

fields! {
    DownloadBill {
        0 bill_sequence, 1 download_url, 2 encrypt_key, 3 hash_type, 4 hash_value, 5 nonce,
    }
}

impl SensitiveFields for DownloadBill {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("encrypt_key", &mut self.encrypt_key);
    }
}

pub(crate) static DOWNLOAD_BILL_SHAPE: Shape =
    Shape::new(&["bill_sequence", "download_url", "encrypt_key", "hash_type", "hash_value", "nonce"], &[]);

/// The query of `GET /v3/bill/sub-merchant-fundflowbill`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号. Only this sub-merchant.
    pub sub_mchid: String,
    /// 账单日期. One day, `yyyy-MM-dd`, within the last three months. Its bill is ready from 10:00 Beijing time of the
    /// next day.
    pub bill_date: Date,
    /// 压缩类型. GZIP for a compressed file. Absent, the file is plain.
    pub tar_type: Option<crate::v3::bill::TarType>,
    /// 加密算法. Cipher of the file.
    pub algorithm: Algorithm,
    /// 资金账户类型. The account.
    pub account_type: AccountType,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("bill_date", &self.bill_date)?;
        check::date("bill_date", &self.bill_date)?;
        if let Some(value) = &self.tar_type {
            check::known("tar_type", value)?;
        }
        check::required("algorithm", &self.algorithm)?;
        check::known("algorithm", &self.algorithm)?;
        check::required("account_type", &self.account_type)?;
        check::known("account_type", &self.account_type)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
        query.push("bill_date", &self.bill_date);
        query.push_some("tar_type", self.tar_type.as_ref());
        query.push("algorithm", &self.algorithm);
        query.push("account_type", &self.account_type);
    }
}

/// The answer to `GET /v3/bill/sub-merchant-fundflowbill`, 申请单个子商户资金账单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 下载信息总数. Number of files.
    pub download_bill_count: i64,
    /// 下载信息明细. The files.
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
    /// Basic account, operating account, account for fees, or deposit.
    pub enum AccountType {
        /// `BASIC`
        Basic = "BASIC",
        /// `OPERATION`
        Operation = "OPERATION",
        /// `FEES`
        Fees = "FEES",
        /// `DEPOSIT`
        Deposit = "DEPOSIT",
    }
}

open_enum! {
    /// 加密算法.
    pub enum Algorithm {
        /// `AEAD_AES_256_GCM`
        AeadAes256Gcm = "AEAD_AES_256_GCM",
        /// `SM4_GCM`
        Sm4Gcm = "SM4_GCM",
    }
}
