//! `/v3/transfer/batches/out-batch-no/{out_batch_no}`: 商家批次单号查询批次单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod details;

/// The path `/v3/transfer/batches/out-batch-no/{out_batch_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/transfer/batches/out-batch-no/{out_batch_no}/details`.
    pub fn details(self) -> details::Path<'a> {
        details::Path(self.0.segment("details"))
    }

    /// 商家批次单号查询批次单. State of a batch, and its details, by your number. Up to 30 days back. Right after an unknown
    /// outcome, "not found" may still become "accepted".
    ///
    /// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_4.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/transfer/batches/out-batch-no/{out_batch_no}", "商家批次单号查询批次单");

/// The query of `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 是否查询转账明细单. Whether details are listed, too. They are only while the batch is FINISHED.
    pub need_query_detail: bool,
    /// 请求资源起始位置. Where the page begins. At least 0. Default 0.
    pub offset: Option<i64>,
    /// 最大资源条数. Rows of a page. 20 to 100. Default 20.
    pub limit: Option<i64>,
    /// 明细状态. Which details: ALL, SUCCESS, FAIL or `WAIT_PAY`. Needed with `need_query_detail`. At most 32
    /// characters.
    pub detail_status: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.offset {
            check::range("offset", *value, 0, i64::MAX)?;
        }
        if let Some(value) = &self.limit {
            check::range("limit", *value, 20, 100)?;
        }
        if let Some(value) = &self.detail_status {
            check::text("detail_status", value, 0, 32)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("need_query_detail", self.need_query_detail);
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
        query.push_some("detail_status", self.detail_status.as_ref());
    }
}

/// The answer to `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`, 商家批次单号查询批次单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 转账批次单. The batch.
    pub transfer_batch: crate::v3::transfer::batches::TransferBatch,
    /// 转账明细单列表. The details asked for. Only with FINISHED.
    pub transfer_detail_list: Option<Vec<crate::v3::transfer::batches::GetResponseTransferDetail>>,
    /// 请求资源起始位置. Where the page begins.
    pub offset: Option<i64>,
    /// 最大资源条数. Rows of the page.
    pub limit: Option<i64>,
}

fields! {
    GetResponse {
        0 transfer_batch, 1 transfer_detail_list, 2 offset, 3 limit,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["transfer_batch"],
    &[
        ("transfer_batch", &crate::v3::transfer::batches::TRANSFER_BATCH_SHAPE),
        ("transfer_detail_list", &crate::v3::transfer::batches::GET_RESPONSE_TRANSFER_DETAIL_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
