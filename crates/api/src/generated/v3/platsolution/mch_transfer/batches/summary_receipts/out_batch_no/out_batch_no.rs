//! `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`: 查询商家转账批次电子回单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply;

/// The path `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`.
    pub fn apply(self) -> apply::Path<'a> {
        apply::Path(self.0.segment("apply"))
    }

    /// 查询商家转账批次电子回单.
    ///
    /// `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`, for service
    /// providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
    "查询商家转账批次电子回单",
);

/// The query of `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`,
/// 查询商家转账批次电子回单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商家转账批次单号.
    pub batch_id: String,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 电子回单状态.
    pub receipt_state: String,
    /// 电子回单文件的hash方法.
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值.
    pub hash_value: Option<String>,
    /// 电子回单文件的下载地址.
    pub download_url: Option<String>,
}

fields! {
    GetResponse {
        0 batch_id, 1 out_batch_no, 2 sub_mchid, 3 receipt_state, 4 hash_type, 5 hash_value, 6 download_url,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["batch_id", "out_batch_no", "sub_mchid", "receipt_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
