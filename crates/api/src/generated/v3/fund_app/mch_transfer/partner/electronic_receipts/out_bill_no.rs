//! `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`: 查询单笔转账电子回单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询单笔转账电子回单. Whether the receipt is ready, and where.
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",
    "查询单笔转账电子回单",
);

/// The query of `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号. Merchant id of the sub-merchant that pays. At most 32 characters.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`, 查询单笔转账电子回单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 二级商户号. Merchant id of the sub-merchant that pays.
    pub sub_mchid: String,
    /// 商户转账单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 申请单状态. GENERATING until it is decided.
    pub state: GetState,
    /// 申请单创建时间. When it was created.
    pub create_time: Time,
    /// 申请单更新时间. When its state last changed.
    pub update_time: Option<Time>,
    /// 回单文件摘要类型. Digest of the file. Only when it is finished.
    pub hash_type: Option<crate::v3::fund_app::mch_transfer::partner::electronic_receipts::HashType>,
    /// 回单文件摘要值. The digest: compare the file with it. Only when it is finished.
    pub hash_value: Option<String>,
    /// 回单文件下载地址. Address of the file, valid for 10 minutes; query again for a new one. Only when it is finished.
    pub download_url: Option<String>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 out_bill_no, 2 state, 3 create_time, 4 update_time, 5 hash_type, 6 hash_value, 7 download_url,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "out_bill_no", "state", "create_time"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 申请单状态.
    pub enum GetState {
        /// `GENERATING`
        Generating = "GENERATING",
        /// `FINISHED`
        Finished = "FINISHED",
    }
}
