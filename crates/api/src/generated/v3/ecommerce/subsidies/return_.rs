//! `/v3/ecommerce/subsidies/return`: 请求补差回退 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/subsidies/return`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 请求补差回退. Takes back a subsidy, or a part of it, for a refund.
    ///
    /// `POST /v3/ecommerce/subsidies/return`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_2.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/subsidies/return", "请求补差回退");

/// An item of `from` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct From {
    /// 出资账户类型. Account that bears it.
    #[serde(skip_serializing_if = "check::is_void")]
    pub account: Option<crate::v3::ecommerce::Account>,
    /// 出资金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

fields! {
    From {
        0 account, 1 amount,
    }
}

impl Check for From {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.account {
            check::known("account", value)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/ecommerce/subsidies/return`, 请求补差回退.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 商户补差回退单号. Your number for this return.
    pub out_order_no: String,
    /// 微信订单号. WeChat Pay number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 微信退款单号. WeChat Pay number of the refund.
    pub refund_id: String,
    /// 补差回退金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 补差回退描述. Why.
    pub description: String,
    /// 微信补差单号. WeChat Pay number of the subsidy.
    #[serde(skip_serializing_if = "check::is_void")]
    pub subsidy_id: Option<String>,
    /// 回退出资账户及金额. Accounts that the money comes from, and how much from each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<From>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, usize::MAX)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, 32)?;
        check::required("refund_id", &self.refund_id)?;
        check::text("refund_id", &self.refund_id, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.subsidy_id {
            check::text("subsidy_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.from {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("from", index))?;
            }
        }
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/subsidies/return`, 请求补差回退.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay's number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 微信补差回退单号. WeChat Pay's number of the return.
    pub subsidy_refund_id: String,
    /// 微信退款单号. WeChat Pay's number of the refund.
    pub refund_id: String,
    /// 商户补差回退单号. Your number of the return.
    pub out_order_no: String,
    /// 补差回退金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 补差回退描述. Why the subsidy goes back.
    pub description: String,
    /// 补差回退结果. What became of it.
    pub result: crate::v3::ecommerce::subsidies::PostResult,
    /// 补差回退完成时间. When it was done.
    pub success_time: Time,
    /// 微信补差单号. WeChat Pay number of the subsidy.
    pub subsidy_id: Option<String>,
    /// Accounts that the money comes from, and how much from each.
    pub from: Option<Vec<From>>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 transaction_id, 2 subsidy_refund_id, 3 refund_id, 4 out_order_no, 5 amount, 6 description,
        7 result, 8 success_time, 9 subsidy_id, 10 from,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sub_mchid",
        "transaction_id",
        "subsidy_refund_id",
        "refund_id",
        "out_order_no",
        "amount",
        "description",
        "result",
        "success_time",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
