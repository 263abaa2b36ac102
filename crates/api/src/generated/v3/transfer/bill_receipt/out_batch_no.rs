//! `/v3/transfer/bill-receipt/{out_batch_no}`: 查询转账电子回单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/transfer/bill-receipt/{out_batch_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询转账电子回单. Whether the receipts are ready, and where.
    ///
    /// `GET /v3/transfer/bill-receipt/{out_batch_no}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_2.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/transfer/bill-receipt/{out_batch_no}", "查询转账电子回单");

/// The answer to `GET /v3/transfer/bill-receipt/{out_batch_no}`, 查询转账电子回单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商家批次单号. Your number of the batch.
    pub out_batch_no: String,
    /// 电子回单申请单号. Number of the application.
    pub signature_no: String,
    /// 电子回单状态. ACCEPTED, then FINISHED.
    pub signature_status: Option<String>,
    /// 电子回单文件的hash方法. Digest of the file, SHA256. Only with FINISHED.
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值. The digest: compare the file with it. Only with FINISHED.
    pub hash_value: Option<String>,
    /// 电子回单文件的下载地址. Address of the file, valid for 10 minutes; query again for a new one. Only with FINISHED.
    pub download_url: Option<String>,
    /// 创建时间. When it was accepted.
    pub create_time: Option<Time>,
    /// 更新时间. When its state last changed.
    pub update_time: Option<Time>,
}

fields! {
    GetResponse {
        0 out_batch_no, 1 signature_no, 2 signature_status, 3 hash_type, 4 hash_value, 5 download_url, 6 create_time,
        7 update_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["out_batch_no", "signature_no"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
