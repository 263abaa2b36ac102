//! `/v3/funds-to-oversea/return/return-orders`: 申请资金出境退回 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_return_no;

/// The path `/v3/funds-to-oversea/return/return-orders`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/funds-to-oversea/return/return-orders/out-return-no`.
    pub fn out_return_no(self) -> out_return_no::Path<'a> {
        out_return_no::Path(self.0.segment("out-return-no"))
    }

    /// 申请资金出境退回.
    ///
    /// `POST /v3/funds-to-oversea/return/return-orders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013735039>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/funds-to-oversea/return/return-orders", "申请资金出境退回");

/// The body of `POST /v3/funds-to-oversea/return/return-orders`, 申请资金出境退回.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户出境退回单号.
    pub out_return_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户出境单号.
    pub out_order_id: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 退回凭证补充信息.
    pub supplement_info: String,
    /// 退回金额. Fen (1/100 yuan).
    pub amount: i64,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_return_no", &self.out_return_no)?;
        check::text("out_return_no", &self.out_return_no, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("out_order_id", &self.out_order_id)?;
        check::text("out_order_id", &self.out_order_id, 0, usize::MAX)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("supplement_info", &self.supplement_info)?;
        check::text("supplement_info", &self.supplement_info, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/funds-to-oversea/return/return-orders`, 申请资金出境退回.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
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
    /// 退回凭证补充信息.
    pub supplement_info: Option<String>,
    /// 退回金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 出境退回状态.
    pub state: PostState,
    /// 创建时间.
    pub create_time: Time,
    /// 成功时间.
    pub success_time: Option<Time>,
    /// 失败原因.
    pub fail_reason: Option<FailReason>,
}

fields! {
    PostResponse {
        0 out_return_no, 1 sub_mchid, 2 return_id, 3 out_order_id, 4 transaction_id, 5 supplement_info, 6 amount,
        7 state, 8 create_time, 9 success_time, 10 fail_reason,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_return_no", "sub_mchid", "return_id", "out_order_id", "transaction_id", "amount", "state", "create_time"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 失败原因.
    pub enum FailReason {
        /// `RETURN_AMOUNT_NOT_ENOUGH`
        ReturnAmountNotEnough = "RETURN_AMOUNT_NOT_ENOUGH",
    }
}

open_enum! {
    /// 出境退回状态.
    pub enum PostState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILED`
        Failed = "FAILED",
    }
}
