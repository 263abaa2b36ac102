//! `/v3/fund-app/mch-transfer/partner/electronic-receipts`: 申请单笔转账电子回单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_bill_no;

/// The path `/v3/fund-app/mch-transfer/partner/electronic-receipts`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`.
    pub fn out_bill_no(self, out_bill_no: impl AsRef<str>) -> out_bill_no::Path<'a> {
        out_bill_no::Path(
            self.0.variable("out_bill_no", out_bill_no.as_ref(), |value| check::text("out_bill_no", value, 0, 32)),
        )
    }

    /// 申请单笔转账电子回单. Applies for the receipt of a successful transfer of the last 180 days whose payee was named.
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016315516>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/fund-app/mch-transfer/partner/electronic-receipts", "申请单笔转账电子回单");

/// The body of `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`, 申请单笔转账电子回单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant that pays. At most 32 characters.
    pub sub_mchid: String,
    /// 商户转账单号. Your number of the transfer. At most 32 characters.
    pub out_bill_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("out_bill_no", &self.out_bill_no)?;
        check::text("out_bill_no", &self.out_bill_no, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`, 申请单笔转账电子回单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant that pays.
    pub sub_mchid: String,
    /// 商户转账单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 申请单状态. GENERATING until it is decided.
    pub state: PostState,
    /// 申请单创建时间. When it was created.
    pub create_time: Time,
    /// 申请单更新时间. When its state last changed.
    pub update_time: Option<Time>,
    /// 回单文件摘要类型. Digest of the file. Only when it is finished.
    pub hash_type: Option<HashType>,
    /// 回单文件摘要值. The digest: compare the file with it. Only when it is finished.
    pub hash_value: Option<String>,
    /// 回单文件下载地址. Address of the file, valid for 10 minutes; query again for a new one. Only when it is finished.
    pub download_url: Option<String>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 out_bill_no, 2 state, 3 create_time, 4 update_time, 5 hash_type, 6 hash_value, 7 download_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "out_bill_no", "state", "create_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 回单文件摘要类型.
    pub enum HashType {
        /// `SM3`
        Sm3 = "SM3",
    }
}

open_enum! {
    /// 申请单状态.
    pub enum PostState {
        /// `GENERATING`
        Generating = "GENERATING",
        /// `FINISHED`
        Finished = "FINISHED",
    }
}
