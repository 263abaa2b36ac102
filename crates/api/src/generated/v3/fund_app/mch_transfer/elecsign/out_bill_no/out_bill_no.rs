//! `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`: 商户单号查询电子回单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户单号查询电子回单. Whether the receipt is ready, and where. Ask every two minutes at most; it is kept for 90 days.
    ///
    /// `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012716436>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}", "商户单号查询电子回单");

/// The answer to `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`, 商户单号查询电子回单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 申请单状态. GENERATING until it is decided.
    pub state: crate::v3::fund_app::mch_transfer::elecsign::GetState,
    /// 申请单创建时间. When it was created.
    pub create_time: Time,
    /// 申请单更新时间. When its state last changed.
    pub update_time: Time,
    /// 回单文件摘要类型. Digest of the file. Only when it is finished.
    pub hash_type: Option<crate::v3::fund_app::mch_transfer::HashType>,
    /// 回单文件摘要值. The digest: compare the file with it. Only when it is finished.
    pub hash_value: Option<String>,
    /// 回单文件下载地址. Address of the file, valid for 10 minutes; query again for a new one. Only when it is finished.
    pub download_url: Option<String>,
    /// 失败原因. Why it failed, in words. Only with FAILED.
    pub fail_reason: Option<String>,
}

fields! {
    GetResponse {
        0 state, 1 create_time, 2 update_time, 3 hash_type, 4 hash_value, 5 download_url, 6 fail_reason,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["state", "create_time", "update_time"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
