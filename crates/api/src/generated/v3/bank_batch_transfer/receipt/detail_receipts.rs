//! `/v3/bank-batch-transfer/receipt/detail-receipts`: 受理明细电子回单 `POST`, 查询明细电子回单受理结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/bank-batch-transfer/receipt/detail-receipts`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 受理明细电子回单.
    ///
    /// `POST /v3/bank-batch-transfer/receipt/detail-receipts`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_8.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询明细电子回单受理结果.
    ///
    /// `GET /v3/bank-batch-transfer/receipt/detail-receipts`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_9.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/bank-batch-transfer/receipt/detail-receipts", "受理明细电子回单");

static GET: Operation =
    Operation::new("GET", "/v3/bank-batch-transfer/receipt/detail-receipts", "查询明细电子回单受理结果");

/// The query of `GET /v3/bank-batch-transfer/receipt/detail-receipts`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 银行转账批次单号.
    pub out_batch_no: String,
    /// 银行转账明细单号.
    pub out_detail_no: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_batch_no", &self.out_batch_no)?;
        check::text("out_batch_no", &self.out_batch_no, 0, usize::MAX)?;
        check::required("out_detail_no", &self.out_detail_no)?;
        check::text("out_detail_no", &self.out_detail_no, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("out_batch_no", &self.out_batch_no);
        query.push("out_detail_no", &self.out_detail_no);
    }
}

/// The answer to `GET /v3/bank-batch-transfer/receipt/detail-receipts`, 查询明细电子回单受理结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 银行转账批次单号.
    pub out_batch_no: String,
    /// 银行转账明细单号.
    pub out_detail_no: String,
    /// 电子回单受理单号.
    pub receipt_no: String,
    /// 电子回单状态.
    pub receipt_state: Option<String>,
    /// 电子回单文件的Hash方法.
    pub hash_type: Option<String>,
    /// 电子回单文件的Hash值.
    pub hash_value: Option<String>,
    /// 电子回单文件的下载地址.
    pub download_url: Option<String>,
}

fields! {
    GetResponse {
        0 out_batch_no, 1 out_detail_no, 2 receipt_no, 3 receipt_state, 4 hash_type, 5 hash_value, 6 download_url,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["out_batch_no", "out_detail_no", "receipt_no"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/bank-batch-transfer/receipt/detail-receipts`, 受理明细电子回单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 银行转账批次单号.
    pub out_batch_no: String,
    /// 银行转账明细单号.
    pub out_detail_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_batch_no", &self.out_batch_no)?;
        check::text("out_batch_no", &self.out_batch_no, 0, usize::MAX)?;
        check::required("out_detail_no", &self.out_detail_no)?;
        check::text("out_detail_no", &self.out_detail_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/bank-batch-transfer/receipt/detail-receipts`, 受理明细电子回单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 银行转账批次单号.
    pub out_batch_no: String,
    /// 银行转账明细单号.
    pub out_detail_no: String,
    /// 电子回单受理单号.
    pub receipt_no: String,
    /// 电子回单状态.
    pub receipt_state: Option<String>,
    /// 电子回单文件的Hash方法.
    pub hash_type: Option<String>,
    /// 电子回单文件的Hash值.
    pub hash_value: Option<String>,
    /// 电子回单文件的下载地址.
    pub download_url: Option<String>,
}

fields! {
    PostResponse {
        0 out_batch_no, 1 out_detail_no, 2 receipt_no, 3 receipt_state, 4 hash_type, 5 hash_value, 6 download_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["out_batch_no", "out_detail_no", "receipt_no"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
