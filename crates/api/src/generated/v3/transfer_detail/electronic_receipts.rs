//! `/v3/transfer-detail/electronic-receipts`: 转账明细电子回单受理 `POST`, 查询转账明细电子回单受理结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/transfer-detail/electronic-receipts`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 转账明细电子回单受理.
    ///
    /// `POST /v3/transfer-detail/electronic-receipts`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_4.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询转账明细电子回单受理结果.
    ///
    /// `GET /v3/transfer-detail/electronic-receipts`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_5.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/transfer-detail/electronic-receipts", "转账明细电子回单受理");

static GET: Operation =
    Operation::new("GET", "/v3/transfer-detail/electronic-receipts", "查询转账明细电子回单受理结果");

/// The query of `GET /v3/transfer-detail/electronic-receipts`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 受理类型.
    pub accept_type: AcceptType,
    /// 商家转账批次单号.
    pub out_batch_no: Option<String>,
    /// 商家转账明细单号.
    pub out_detail_no: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("accept_type", &self.accept_type)?;
        check::known("accept_type", &self.accept_type)?;
        if let Some(value) = &self.out_batch_no {
            check::text("out_batch_no", value, 0, usize::MAX)?;
        }
        check::required("out_detail_no", &self.out_detail_no)?;
        check::text("out_detail_no", &self.out_detail_no, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("accept_type", &self.accept_type);
        query.push_some("out_batch_no", self.out_batch_no.as_ref());
        query.push("out_detail_no", &self.out_detail_no);
    }
}

/// The answer to `GET /v3/transfer-detail/electronic-receipts`, 查询转账明细电子回单受理结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 受理类型.
    pub accept_type: AcceptType,
    /// 商家转账批次单号.
    pub out_batch_no: Option<String>,
    /// 商家转账明细单号.
    pub out_detail_no: String,
    /// 电子回单受理单号.
    pub signature_no: String,
    /// 电子回单状态.
    pub signature_status: Option<SignatureStatus>,
    /// 电子回单文件的hash方法.
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值.
    pub hash_value: Option<String>,
    /// 电子回单文件的下载地址.
    pub download_url: Option<String>,
}

fields! {
    GetResponse {
        0 accept_type, 1 out_batch_no, 2 out_detail_no, 3 signature_no, 4 signature_status, 5 hash_type, 6 hash_value,
        7 download_url,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["accept_type", "out_detail_no", "signature_no"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/transfer-detail/electronic-receipts`, 转账明细电子回单受理.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 受理类型.
    pub accept_type: AcceptType,
    /// 商家转账批次单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_batch_no: Option<String>,
    /// 商家转账明细单号.
    pub out_detail_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("accept_type", &self.accept_type)?;
        check::known("accept_type", &self.accept_type)?;
        if let Some(value) = &self.out_batch_no {
            check::text("out_batch_no", value, 0, usize::MAX)?;
        }
        check::required("out_detail_no", &self.out_detail_no)?;
        check::text("out_detail_no", &self.out_detail_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/transfer-detail/electronic-receipts`, 转账明细电子回单受理.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 受理类型.
    pub accept_type: AcceptType,
    /// 商家转账批次单号.
    pub out_batch_no: Option<String>,
    /// 商家转账明细单号.
    pub out_detail_no: String,
    /// 电子回单受理单号.
    pub signature_no: String,
    /// 电子回单状态.
    pub signature_status: Option<SignatureStatus>,
    /// 电子回单文件的hash方法.
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值.
    pub hash_value: Option<String>,
    /// 电子回单文件的下载地址.
    pub download_url: Option<String>,
}

fields! {
    PostResponse {
        0 accept_type, 1 out_batch_no, 2 out_detail_no, 3 signature_no, 4 signature_status, 5 hash_type, 6 hash_value,
        7 download_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["accept_type", "out_detail_no", "signature_no"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 受理类型.
    pub enum AcceptType {
        /// `BATCH_TRANSFER`
        BatchTransfer = "BATCH_TRANSFER",
        /// `TRANSFER_TO_POCKET`
        TransferToPocket = "TRANSFER_TO_POCKET",
        /// `TRANSFER_TO_BANK`
        TransferToBank = "TRANSFER_TO_BANK",
    }
}

open_enum! {
    /// 电子回单状态.
    pub enum SignatureStatus {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `FINISHED`
        Finished = "FINISHED",
    }
}
