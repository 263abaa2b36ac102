//! `/v3/transfer/bill-receipt`: 转账电子回单申请受理 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_batch_no;

/// The path `/v3/transfer/bill-receipt`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/transfer/bill-receipt/{out_batch_no}`.
    pub fn out_batch_no(self, out_batch_no: impl AsRef<str>) -> out_batch_no::Path<'a> {
        out_batch_no::Path(
            self.0.variable("out_batch_no", out_batch_no.as_ref(), |value| check::text("out_batch_no", value, 0, 32)),
        )
    }

    /// 转账电子回单申请受理. Applies for the receipts of a finished batch of the last 30 days with at least one success,
    /// whose payees were named.
    ///
    /// `POST /v3/transfer/bill-receipt`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/transfer/bill-receipt", "转账电子回单申请受理");

/// The body of `POST /v3/transfer/bill-receipt`, 转账电子回单申请受理.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商家批次单号. Your number of the batch. At most 32 characters.
    pub out_batch_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_batch_no", &self.out_batch_no)?;
        check::text("out_batch_no", &self.out_batch_no, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/transfer/bill-receipt`, 转账电子回单申请受理.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
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
    PostResponse {
        0 out_batch_no, 1 signature_no, 2 signature_status, 3 hash_type, 4 hash_value, 5 download_url, 6 create_time,
        7 update_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["out_batch_no", "signature_no"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
