//! `/v3/papay/insurance-pay/transactions/apply`: 保险商户受理保险自动续费扣款 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/insurance-pay/transactions/apply`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 保险商户受理保险自动续费扣款. Deducts the premium of an insurance. Accepted is not paid: await the notification or query
    /// the order.
    ///
    /// `POST /v3/papay/insurance-pay/transactions/apply`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct/create-transaction.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/papay/insurance-pay/transactions/apply", "保险商户受理保险自动续费扣款");

/// The body of `POST /v3/papay/insurance-pay/transactions/apply`, 保险商户受理保险自动续费扣款.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 应用ID. AppID that is bound to the merchant. At most 32 characters.
    pub appid: String,
    /// 商户订单号. Your order number. At most 32 characters.
    pub out_trade_no: String,
    /// 商品描述. What is paid for.
    pub description: String,
    /// 通知地址. Address that is told the result of the payment.
    pub transaction_notify_url: String,
    /// 委托代扣协议ID. Number of the contract, given by WeChat Pay when the user signed. At most 32 characters.
    pub contract_id: String,
    /// 保单的扣费周期编号. Number of the period of the policy: a positive integer that you chose when the contract was
    /// signed.
    pub policy_period_id: i64,
    /// 扣费金额信息. Amount to deduct.
    pub amount: crate::v3::papay::Amount,
    /// 订单优惠标记. Mark for coupons and discounts.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 附加数据. Your own data; it comes back in notifications and queries.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, 32)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        check::required("transaction_notify_url", &self.transaction_notify_url)?;
        check::text("transaction_notify_url", &self.transaction_notify_url, 0, usize::MAX)?;
        check::required("contract_id", &self.contract_id)?;
        check::text("contract_id", &self.contract_id, 0, 32)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/papay/insurance-pay/transactions/apply`, 保险商户受理保险自动续费扣款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户订单号. Your order number. At most 32 characters.
    pub out_trade_no: String,
    /// 扣费金额信息. Amount to deduct.
    pub amount: crate::v3::papay::Amount,
}

fields! {
    PostResponse {
        0 out_trade_no, 1 amount,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_trade_no", "amount"], &[("amount", &crate::v3::papay::AMOUNT_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
