//! `/v3/payscore/merchant-bill`: 商户申请获取对账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payscore/merchant-bill`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户申请获取对账单. Download address of the bill of one day.
    ///
    /// `GET /v3/payscore/merchant-bill`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/payscore/merchant-bill", "商户申请获取对账单");

/// An item of `download_bill_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DownloadBill {
    /// 账单文件序号. Number of the file, counted from 1.
    pub bill_sequence: i64,
    /// 哈希类型. Digest of the file, before compression.
    pub hash_type: String,
    /// 哈希值. SHA-1 of the uncompressed file, in hexadecimal.
    pub hash_value: String,
    /// 下载地址. Address of the file, to be fetched at once with a signed request; it expires within minutes.
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

/// The query of `GET /v3/payscore/merchant-bill`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 账单日期. The bill: `yyyyMMddHH` on the page of 2025 (one hour), `yyyy-MM-dd` on that of 2021; of the last three
    /// months. At most 10 characters.
    pub bill_date: String,
    /// 压缩类型. `GZIP` for a compressed file.
    pub tar_type: Option<TarType>,
    /// 加密算法. How the file is encrypted.
    pub encryption_algorithm: EncryptionAlgorithm,
    /// 服务ID. Id of the service, given by WeChat Pay. At most 32 characters.
    pub service_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("bill_date", &self.bill_date)?;
        check::text("bill_date", &self.bill_date, 0, 10)?;
        if let Some(value) = &self.tar_type {
            check::known("tar_type", value)?;
        }
        check::required("encryption_algorithm", &self.encryption_algorithm)?;
        check::known("encryption_algorithm", &self.encryption_algorithm)?;
        check::required("service_id", &self.service_id)?;
        check::text("service_id", &self.service_id, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("bill_date", &self.bill_date);
        query.push_some("tar_type", self.tar_type.as_ref());
        query.push("encryption_algorithm", &self.encryption_algorithm);
        query.push("service_id", &self.service_id);
    }
}

/// The answer to `GET /v3/payscore/merchant-bill`, 商户申请获取对账单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 下载信息总数. Number of files.
    pub download_bill_count: i64,
    /// 下载信息明细. Files of the bill.
    pub download_bill_list: Vec<DownloadBill>,
}

fields! {
    GetResponse {
        0 download_bill_count, 1 download_bill_list,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        for item in &mut self.download_bill_list {
            item.visit_sensitive(visit);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["download_bill_count", "download_bill_list"], &[("download_bill_list", &DOWNLOAD_BILL_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 加密算法.
    ///
    /// The only way.
    pub enum EncryptionAlgorithm {
        /// `AEAD_AES_256_GCM`
        AeadAes256Gcm = "AEAD_AES_256_GCM",
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
