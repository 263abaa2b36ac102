//! `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`: 微信支付转账批次单号查询批次单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod details;

/// The path `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details`.
    pub fn details(self) -> details::Path<'a> {
        details::Path(self.0.segment("details"))
    }

    /// 微信支付转账批次单号查询批次单.
    ///
    /// `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}",
    "微信支付转账批次单号查询批次单",
);

/// The query of `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 是否查询转账明细单.
    pub need_query_detail: bool,
    /// 明细状态.
    pub detail_state: Option<DetailState>,
    /// 请求资源起始位置. Default 0.
    pub offset: Option<i64>,
    /// 最大资源条数. Default 20.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        if let Some(value) = &self.detail_state {
            check::known("detail_state", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
        query.push("need_query_detail", self.need_query_detail);
        query.push_some("detail_state", self.detail_state.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`, 微信支付转账批次单号查询批次单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 转账批次单.
    pub transfer_batch: crate::v3::platsolution::mch_transfer::batches::TransferBatch,
    /// 转账明细单列表.
    pub data: Option<Vec<crate::v3::platsolution::mch_transfer::batches::GetItem>>,
    /// 请求资源起始位置.
    pub offset: Option<i64>,
    /// 最大资源条数.
    pub limit: Option<i64>,
}

fields! {
    GetResponse {
        0 transfer_batch, 1 data, 2 offset, 3 limit,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["transfer_batch"],
    &[
        ("transfer_batch", &crate::v3::platsolution::mch_transfer::batches::TRANSFER_BATCH_SHAPE),
        ("data", &crate::v3::platsolution::mch_transfer::batches::GET_ITEM_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 明细状态.
    pub enum DetailState {
        /// `ALL`
        All = "ALL",
        /// `WAIT_PAY`
        WaitPay = "WAIT_PAY",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
    }
}
