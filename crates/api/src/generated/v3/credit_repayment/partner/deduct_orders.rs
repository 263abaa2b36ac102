//! `/v3/credit-repayment/partner/deduct-orders`: 发起还款 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_trade_no;

/// The path `/v3/credit-repayment/partner/deduct-orders`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`.
    pub fn out_trade_no(self, out_trade_no: impl AsRef<str>) -> out_trade_no::Path<'a> {
        out_trade_no::Path(
            self.0.variable("out_trade_no", out_trade_no.as_ref(), |value| {
                check::text("out_trade_no", value, 0, usize::MAX)
            }),
        )
    }

    /// 发起还款.
    ///
    /// `POST /v3/credit-repayment/partner/deduct-orders`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/credit-repayment/partner/deduct-orders", "发起还款");

/// The body of `POST /v3/credit-repayment/partner/deduct-orders`, 发起还款.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 还款协议ID.
    pub contract_id: String,
    /// 商户侧交易单号.
    pub out_trade_no: String,
    /// 商户侧预约还款单号.
    pub out_record_id: String,
    /// 还款金额.
    pub deduct_amount: String,
    /// 商户回调地址.
    pub notify_url: String,
    /// 产品描述.
    pub description: String,
    /// 商户数据包.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("contract_id", &self.contract_id)?;
        check::text("contract_id", &self.contract_id, 0, usize::MAX)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        check::required("out_record_id", &self.out_record_id)?;
        check::text("out_record_id", &self.out_record_id, 0, usize::MAX)?;
        check::required("deduct_amount", &self.deduct_amount)?;
        check::text("deduct_amount", &self.deduct_amount, 0, usize::MAX)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/credit-repayment/partner/deduct-orders`, 发起还款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户侧交易单号.
    pub out_trade_no: String,
    /// 商户侧预约还款单号.
    pub out_record_id: String,
    /// 商户AppID.
    pub appid: String,
    /// 子商户AppID.
    pub sub_appid: Option<String>,
    /// 用户标识.
    pub openid: String,
    /// 还款协议ID.
    pub contract_id: String,
    /// 还款单状态.
    pub order_state: OrderState,
    /// 还款金额.
    pub deduct_amount: String,
    /// 实际还款金额.
    pub pay_success_amount: Option<String>,
    /// 产品描述.
    pub description: String,
    /// 商户数据包.
    pub attach: Option<String>,
    /// 微信支付的支付单号.
    pub transaction_id: Option<String>,
}

fields! {
    PostResponse {
        0 out_trade_no, 1 out_record_id, 2 appid, 3 sub_appid, 4 openid, 5 contract_id, 6 order_state, 7 deduct_amount,
        8 pay_success_amount, 9 description, 10 attach, 11 transaction_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_trade_no", "out_record_id", "appid", "openid", "contract_id", "order_state", "deduct_amount", "description"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 还款单状态.
    pub enum OrderState {
        /// `DEDUCT_ORDER_STATE_PENDING`
        DeductOrderStatePending = "DEDUCT_ORDER_STATE_PENDING",
        /// `DEDUCT_ORDER_STATE_NOT_PAY`
        DeductOrderStateNotPay = "DEDUCT_ORDER_STATE_NOT_PAY",
        /// `DEDUCT_ORDER_STATE_PAY_SUCCESS`
        DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
        /// `DEDUCT_ORDER_STATE_PAY_FAIL`
        DeductOrderStatePayFail = "DEDUCT_ORDER_STATE_PAY_FAIL",
    }
}
