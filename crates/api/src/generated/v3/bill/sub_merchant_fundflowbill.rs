//! `/v3/bill/sub-merchant-fundflowbill`: 申请单个子商户资金账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/bill/sub-merchant-fundflowbill` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请单个子商户资金账单.
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct DownloadBill {
    /// 账单文件序号.
    #[serde(deserialize_with = "null_as_default")]
    pub bill_sequence: i64,
    /// 下载地址.
    #[serde(deserialize_with = "null_as_default")]
    pub download_url: String,
    /// 加密密钥.
    #[serde(deserialize_with = "null_as_default")]
    pub encrypt_key: String,
    /// 哈希类型.
    #[serde(deserialize_with = "null_as_default")]
    pub hash_type: String,
    /// 哈希值.
    #[serde(deserialize_with = "null_as_default")]
    pub hash_value: String,
    /// 随机字符串.
    #[serde(deserialize_with = "null_as_default")]
    pub nonce: String,
}

pub(crate) static DOWNLOAD_BILL_SHAPE: Shape =
    Shape::new(&["bill_sequence", "download_url", "encrypt_key", "hash_type", "hash_value", "nonce"], &[]);

/// The query of `GET /v3/bill/sub-merchant-fundflowbill`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
    /// 账单日期.
    pub bill_date: String,
    /// 压缩类型.
    pub tar_type: Option<crate::v3::bill::TarType>,
    /// 加密算法.
    pub algorithm: Algorithm,
    /// 资金账户类型.
    pub account_type: AccountType,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), Fault> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("bill_date", &self.bill_date)?;
        check::text("bill_date", &self.bill_date, 0, usize::MAX)?;
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GetResponse {
    /// 下载信息总数.
    #[serde(deserialize_with = "null_as_default")]
    pub download_bill_count: i64,
    /// 下载信息明细.
    pub download_bill_list: Option<Vec<DownloadBill>>,
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["download_bill_count"], &[("download_bill_list", &DOWNLOAD_BILL_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 资金账户类型.
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
