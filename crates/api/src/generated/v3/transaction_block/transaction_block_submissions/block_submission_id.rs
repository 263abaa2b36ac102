//! `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`: 查询交易拦截申诉详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询交易拦截申诉详情.
    ///
    /// `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940449>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/transaction-block/transaction-block-submissions/{block_submission_id}",
    "查询交易拦截申诉详情",
);

/// The answer to `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`, 查询交易拦截申诉详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 交易拦截申诉ID.
    pub block_submission_id: Option<String>,
    /// 提交时间.
    pub submit_time: Option<Time>,
    /// 审核结果.
    pub review_result: Option<crate::v3::transaction_block::transaction_block_submissions::ReviewResult>,
    /// 审核时间.
    pub review_time: Option<Time>,
    /// 审核驳回原因.
    pub review_reject_reason: Option<String>,
}

fields! {
    GetResponse {
        0 block_submission_id, 1 submit_time, 2 review_result, 3 review_time, 4 review_reject_reason,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
