//! `/v3/profitsharing/return-orders/{out_return_no}`: 查询分账回退结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/profitsharing/return-orders/{out_return_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询分账回退结果. Result of one return. One that is still in progress after 5 days is closed as failed.
    ///
    /// `GET /v3/profitsharing/return-orders/{out_return_no}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012526279>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/profitsharing/return-orders/{out_return_no}", "查询分账回退结果");

/// The query of `GET /v3/profitsharing/return-orders/{out_return_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号. Sub-merchant that gets the money back. Needed by service providers; a direct merchant leaves it out.
    /// At most 32 characters.
    pub sub_mchid: Option<String>,
    /// 商户分账单号. Your number of the original sharing request. At most 64 characters.
    pub out_order_no: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, 64)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("out_order_no", &self.out_order_no);
    }
}

/// The answer to `GET /v3/profitsharing/return-orders/{out_return_no}`, 查询分账回退结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// 微信分账单号. WeChat Pay's number of the profit sharing. At most 64 characters.
    pub order_id: String,
    /// 商户分账单号. Your number of the profit sharing. At most 64 characters.
    pub out_order_no: String,
    /// 商户回退单号. Your number of the return. At most 64 characters.
    pub out_return_no: String,
    /// 微信回退单号. WeChat Pay number of the return.
    pub return_id: String,
    /// 回退商户号. Merchant id that gives the money back. At most 32 characters.
    pub return_mchid: String,
    /// 回退金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 回退描述. Why the money goes back.
    pub description: String,
    /// 回退结果. PROCESSING until decided: query it. SUCCESS and FAILED are final.
    pub result: GetResult,
    /// 失败原因. Present only when `result` is FAILED.
    pub fail_reason: Option<crate::v3::profitsharing::return_orders::FailReason>,
    /// 创建时间. When it was asked for.
    pub create_time: Time,
    /// 完成时间. When it was done.
    pub finish_time: Time,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 order_id, 2 out_order_no, 3 out_return_no, 4 return_id, 5 return_mchid, 6 amount, 7 description,
        8 result, 9 fail_reason, 10 create_time, 11 finish_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "order_id",
        "out_order_no",
        "out_return_no",
        "return_id",
        "return_mchid",
        "amount",
        "description",
        "result",
        "create_time",
        "finish_time",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 回退结果.
    ///
    /// `PROCESSING`: under way. `SUCCESS`: given back. `FAILED`: failed.
    pub enum GetResult {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILED`
        Failed = "FAILED",
    }
}
