//! `/v3/papay/pay/partner/transactions/apply`: 受理扣款 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/pay/partner/transactions/apply`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 受理扣款. Deducts what was scheduled, within the days the schedule names. Accepted is not paid: await the
    /// notification or query the order. For service providers.
    ///
    /// `POST /v3/papay/pay/partner/transactions/apply`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-create-transaction.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/papay/pay/partner/transactions/apply", "受理扣款");

/// The body of `POST /v3/papay/pay/partner/transactions/apply`, 受理扣款.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 应用ID. AppID of the service provider. At most 32 characters.
    pub sp_appid: String,
    /// 子商户号商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 子商户的AppID. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 商户订单号. Your number for this payment, unique: digits, letters and `_-*`. Repeat it to retry safely; a new
    /// number is a new payment. At most 32 characters. Matches `^[0-9A-Za-z_*-]+$`.
    pub out_trade_no: String,
    /// 商品描述. What is paid for. At most 127 characters.
    pub description: String,
    /// 通知地址. Public HTTPS address that gets the notification of the result; no query string. At most 256
    /// characters.
    pub transaction_notify_url: String,
    /// 委托代扣协议ID. Number of the contract, given by WeChat Pay when the user signed. At most 32 characters.
    pub contract_id: String,
    /// 扣费金额信息. Exactly what was scheduled.
    pub amount: crate::v3::papay::Amount,
    /// 订单优惠标记. Mark for discounts. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// 附加数据. Data of your own, handed back by queries and notifications. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, 32)?;
        check::pattern("out_trade_no", &self.out_trade_no, &PATTERN_1)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, 127)?;
        check::required("transaction_notify_url", &self.transaction_notify_url)?;
        check::text("transaction_notify_url", &self.transaction_notify_url, 0, 256)?;
        check::required("contract_id", &self.contract_id)?;
        check::text("contract_id", &self.contract_id, 0, 32)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, 32)?;
        }
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, 128)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/papay/pay/partner/transactions/apply`, 受理扣款.
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

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_*-]+$");
