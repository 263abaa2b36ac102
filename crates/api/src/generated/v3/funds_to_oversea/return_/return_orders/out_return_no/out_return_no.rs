//! `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`: 查询出境退回结果（通过商户出境退回单号） `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询出境退回结果（通过商户出境退回单号）.
    ///
    /// `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013735052>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
    "查询出境退回结果（通过商户出境退回单号）",
);

/// The query of `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`.
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

/// The answer to `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`,
/// 查询出境退回结果（通过商户出境退回单号）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户出境退回单号.
    pub out_return_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信出境退回单号.
    pub return_id: String,
    /// 商户出境单号.
    pub out_order_id: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 微信退款单号.
    pub refund_id: String,
    /// 退回金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 出境退回状态.
    pub state: GetState,
    /// 创建时间.
    pub create_time: Time,
    /// 成功时间.
    pub success_time: Option<Time>,
    /// 失败原因.
    pub fail_reason: Option<String>,
}

fields! {
    GetResponse {
        0 out_return_no, 1 sub_mchid, 2 return_id, 3 out_order_id, 4 transaction_id, 5 refund_id, 6 amount, 7 state,
        8 create_time, 9 success_time, 10 fail_reason,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_return_no",
        "sub_mchid",
        "return_id",
        "out_order_id",
        "transaction_id",
        "refund_id",
        "amount",
        "state",
        "create_time",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 出境退回状态.
    pub enum GetState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILED`
        Failed = "FAILED",
    }
}
