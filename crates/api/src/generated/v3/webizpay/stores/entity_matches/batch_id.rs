//! `/v3/webizpay/stores/entity-matches/{batch_id}`: 查询门店主体匹配结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/webizpay/stores/entity-matches/{batch_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询门店主体匹配结果.
    ///
    /// `GET /v3/webizpay/stores/entity-matches/{batch_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507133>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/webizpay/stores/entity-matches/{batch_id}", "查询门店主体匹配结果");

/// The query of `GET /v3/webizpay/stores/entity-matches/{batch_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sp_mchid", &self.sp_mchid);
    }
}

/// The answer to `GET /v3/webizpay/stores/entity-matches/{batch_id}`, 查询门店主体匹配结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商户主体匹配批次单号.
    pub out_batch_id: String,
    /// 微信支付主体匹配批次单号.
    pub batch_id: String,
    /// 批次状态.
    pub state: GetState,
    /// 主体匹配明细列表.
    pub match_results: Option<Vec<MatchResult>>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 out_batch_id, 2 batch_id, 3 state, 4 match_results,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["sp_mchid", "out_batch_id", "batch_id", "state"], &[("match_results", &MATCH_RESULT_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `match_results` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MatchResult {
    /// 门店统一社会信用代码.
    pub organization_code: String,
    /// 门店名称.
    pub store_name: String,
    /// 是否存在满足条件微信支付商户号.
    pub has_valid_mchid: bool,
}

fields! {
    MatchResult {
        0 organization_code, 1 store_name, 2 has_valid_mchid,
    }
}

pub(crate) static MATCH_RESULT_SHAPE: Shape = Shape::new(&["organization_code", "store_name", "has_valid_mchid"], &[]);

open_enum! {
    /// 批次状态.
    pub enum GetState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `IN_PROGRESS`
        InProgress = "IN_PROGRESS",
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}
