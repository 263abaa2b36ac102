//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`:
//! 个人收款-申请异常结算批次单处理 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 个人收款-申请异常结算批次单处理.
    ///
    /// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`, for
    /// merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015198012>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
    "个人收款-申请异常结算批次单处理",
);

/// 异常结算处理结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AbnormalSettleResult {
    /// 异常结算批次单处理方式.
    pub abnormal_settle_type: AbnormalSettleType,
    /// 批次创建时间.
    pub apply_success_time: Time,
    /// 微信支付异常资金付款单号.
    pub abnormal_fund_receipt_id: String,
    /// 商户异常结算批次单号.
    pub out_abnormal_settle_batch_no: String,
}

fields! {
    AbnormalSettleResult {
        0 abnormal_settle_type, 1 apply_success_time, 2 abnormal_fund_receipt_id, 3 out_abnormal_settle_batch_no,
    }
}

pub(crate) static ABNORMAL_SETTLE_RESULT_SHAPE: Shape = Shape::new(
    &["abnormal_settle_type", "apply_success_time", "abnormal_fund_receipt_id", "out_abnormal_settle_batch_no"],
    &[],
);

/// The body of `POST
/// /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`,
/// 个人收款-申请异常结算批次单处理.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: String,
    /// 商户异常结算批次单号.
    pub out_abnormal_settle_batch_no: String,
    /// 异常结算批次单处理方式.
    pub abnormal_settle_type: AbnormalSettleType,
    /// 异常处理说明.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("individual_auth_id", &self.individual_auth_id)?;
        check::text("individual_auth_id", &self.individual_auth_id, 0, usize::MAX)?;
        check::required("out_abnormal_settle_batch_no", &self.out_abnormal_settle_batch_no)?;
        check::text("out_abnormal_settle_batch_no", &self.out_abnormal_settle_batch_no, 0, usize::MAX)?;
        check::required("abnormal_settle_type", &self.abnormal_settle_type)?;
        check::known("abnormal_settle_type", &self.abnormal_settle_type)?;
        if let Some(value) = &self.description {
            check::text("description", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST
/// /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`,
/// 个人收款-申请异常结算批次单处理.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户结算批次单号.
    pub out_settle_batch_no: String,
    /// 微信支付结算批次单号.
    pub settle_batch_no: String,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: String,
    /// 收款方描述.
    pub description: String,
    /// 批次状态.
    pub state: PostState,
    /// 交易场景.
    pub trade_scenario: TradeScenario,
    /// 批次创建时间.
    pub create_time: Time,
    /// 批次完成时间.
    pub finish_time: Option<Time>,
    /// 异常原因类型.
    pub abnormal_type: Option<AbnormalType>,
    /// 异常结算处理结果.
    pub abnormal_settle_result: Option<AbnormalSettleResult>,
}

fields! {
    PostResponse {
        0 out_settle_batch_no, 1 settle_batch_no, 2 individual_auth_id, 3 description, 4 state, 5 trade_scenario,
        6 create_time, 7 finish_time, 8 abnormal_type, 9 abnormal_settle_result,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_settle_batch_no",
        "settle_batch_no",
        "individual_auth_id",
        "description",
        "state",
        "trade_scenario",
        "create_time",
    ],
    &[("abnormal_settle_result", &ABNORMAL_SETTLE_RESULT_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 异常结算批次单处理方式.
    pub enum AbnormalSettleType {
        /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    }
}

open_enum! {
    /// 异常原因类型.
    pub enum AbnormalType {
        /// `AUTH_RELATIONSHIP_INVALID`
        AuthRelationshipInvalid = "AUTH_RELATIONSHIP_INVALID",
        /// `USER_PAY_QUOTA_LIMIT`
        UserPayQuotaLimit = "USER_PAY_QUOTA_LIMIT",
    }
}

open_enum! {
    /// 批次状态.
    pub enum PostState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `RECEIVED`
        Received = "RECEIVED",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `DEDUCT_FEE_FAIL`
        DeductFeeFail = "DEDUCT_FEE_FAIL",
        /// `ABNORMAL`
        Abnormal = "ABNORMAL",
        /// `ABNORMAL_SETTLE_SUCCESS`
        AbnormalSettleSuccess = "ABNORMAL_SETTLE_SUCCESS",
    }
}

open_enum! {
    /// 交易场景.
    pub enum TradeScenario {
        /// `RECOMMERCE`
        Recommerce = "RECOMMERCE",
        /// `INDIVIDUALTRADE`
        Individualtrade = "INDIVIDUALTRADE",
    }
}
