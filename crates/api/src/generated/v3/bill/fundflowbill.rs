//! `/v3/bill/fundflowbill`: 申请资金账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/bill/fundflowbill`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请资金账单. Address of the bill of one day's movements on the caller's own account.
    ///
    /// 申请自己账户某一天的资金流水账单，次日 10 点后可取，最早三个月前。应答只有下载地址和哈希值：立即用签名请求下载，下载后校验哈希。
    ///
    /// `GET /v3/bill/fundflowbill`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/bill/fundflowbill", "申请资金账单");

/// The query of `GET /v3/bill/fundflowbill`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 账单日期. One day, `yyyy-MM-dd`, within the last three months. Its bill is ready from 10:00 Beijing time of the
    /// next day.
    pub bill_date: Date,
    /// 二级商户号. Only this sub-merchant.
    pub sub_mchid: Option<String>,
    /// 资金账户类型. The account. BASIC if absent.
    pub account_type: Option<AccountType>,
    /// 压缩类型. GZIP for a compressed file. Absent, the file is plain.
    pub tar_type: Option<crate::v3::bill::TarType>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("bill_date", &self.bill_date)?;
        check::date("bill_date", &self.bill_date)?;
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.account_type {
            check::known("account_type", value)?;
        }
        if let Some(value) = &self.tar_type {
            check::known("tar_type", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("bill_date", &self.bill_date);
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push_some("account_type", self.account_type.as_ref());
        query.push_some("tar_type", self.tar_type.as_ref());
    }
}

/// The answer to `GET /v3/bill/fundflowbill`, 申请资金账单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 哈希类型. Digest of the file, before compression.
    pub hash_type: crate::v3::bill::HashType,
    /// 哈希值. SHA-1 of the uncompressed file, in hexadecimal.
    pub hash_value: String,
    /// 账单下载地址. Address of the file, to be fetched at once with a signed request; it expires within minutes.
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
    /// 资金账户类型.
    ///
    /// Basic account, operating account, or account for fees.
    pub enum AccountType {
        /// `BASIC`
        Basic = "BASIC",
        /// `OPERATION`
        Operation = "OPERATION",
        /// `FEES`
        Fees = "FEES",
    }
}
