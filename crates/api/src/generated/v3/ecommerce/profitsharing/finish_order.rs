//! `/v3/ecommerce/profitsharing/finish-order`: 完结分账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/profitsharing/finish-order`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 完结分账. Releases all that is left of an order to the sub-merchant; nothing of it can be shared afterwards.
    ///
    /// `POST /v3/ecommerce/profitsharing/finish-order`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_5.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/profitsharing/finish-order", "完结分账");

/// The body of `POST /v3/ecommerce/profitsharing/finish-order`, 完结分账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Sub-merchant whose money is shared. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay number of the order that was paid. At most 32 characters.
    pub transaction_id: String,
    /// 商户分帐单号. Your number for this request, unique in your system: digits, letters and `_-|*@`. Repeat it to retry
    /// safely; every further sharing or finishing needs a new one. At most 64 characters. Matches
    /// `^[0-9A-Za-z_|*@-]+$`.
    pub out_order_no: String,
    /// 分账描述. Why the rest is released; shown in the bill. At most 80 characters.
    pub description: String,
    /// 分账结果回调url. Public address that gets the notification of the result; no query string. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, 32)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, 64)?;
        check::pattern("out_order_no", &self.out_order_no, &PATTERN_1)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, 80)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 256)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/profitsharing/finish-order`, 完结分账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay's number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 商户分帐单号. Your number of the profit sharing.
    pub out_order_no: String,
    /// 微信分帐单号. WeChat Pay's number of the profit sharing.
    pub order_id: String,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 transaction_id, 2 out_order_no, 3 order_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "transaction_id", "out_order_no", "order_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_|*@-]+$");
