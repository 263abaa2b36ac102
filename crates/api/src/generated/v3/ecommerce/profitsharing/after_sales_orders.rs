//! `/v3/ecommerce/profitsharing/after-sales-orders`: 请求售后服务分账 `POST`, 查询售后服务分账结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/profitsharing/after-sales-orders`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 请求售后服务分账. Shares the service fee of a refunded or changed ticket, or of returned goods.
    ///
    /// `POST /v3/ecommerce/profitsharing/after-sales-orders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询售后服务分账结果. Result of sharing a service fee.
    ///
    /// `GET /v3/ecommerce/profitsharing/after-sales-orders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/profitsharing/after-sales-orders", "请求售后服务分账");

static GET: Operation = Operation::new("GET", "/v3/ecommerce/profitsharing/after-sales-orders", "查询售后服务分账结果");

/// The query of `GET /v3/ecommerce/profitsharing/after-sales-orders`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号. Sub-merchant whose money is shared. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay's number of the order. At most 32 characters.
    pub transaction_id: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.transaction_id {
            check::text("transaction_id", value, 0, 32)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
        query.push_some("transaction_id", self.transaction_id.as_ref());
    }
}

/// The answer to `GET /v3/ecommerce/profitsharing/after-sales-orders`, 查询售后服务分账结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay's number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 分账金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 分账结果. PROCESSING until decided; SUCCESS and FAILED are final.
    pub result: GetResult,
    /// 分账失败原因. Why the share was not paid.
    pub fail_reason: Option<crate::v3::ecommerce::profitsharing::FailReason>,
    /// 分账完成时间. When it was done.
    pub finish_time: Time,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 transaction_id, 2 amount, 3 result, 4 fail_reason, 5 finish_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "transaction_id", "amount", "result", "finish_time"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/ecommerce/profitsharing/after-sales-orders`, 请求售后服务分账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Sub-merchant whose money is shared. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay number of the order that was paid. At most 32 characters.
    pub transaction_id: String,
    /// 分账金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 类型. `SERVICE_FEE_INCOME`, the only kind there is.
    #[serde(rename = "type")]
    pub type_: PostType,
    /// 场景. `REFUND_TICKET` (ticket returned), `CHANGE_TICKET` (ticket changed), `RETURN_GOODS` (goods returned).
    pub scene: Scene,
    /// 微信退款单号. WeChat Pay number of the refund. Needed unless the change of a ticket refunded nothing.
    #[serde(skip_serializing_if = "check::is_void")]
    pub refund_id: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, 32)?;
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("scene", &self.scene)?;
        check::known("scene", &self.scene)?;
        if let Some(value) = &self.refund_id {
            check::text("refund_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/profitsharing/after-sales-orders`, 请求售后服务分账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay's number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 分账金额. Fen (1/100 yuan).
    pub amount: i64,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 transaction_id, 2 amount,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "transaction_id", "amount"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 分账结果.
    ///
    /// `PROCESSING`: under way. `SUCCESS`: paid. `FAILED`: failed.
    pub enum GetResult {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILED`
        Failed = "FAILED",
    }
}

open_enum! {
    /// 类型.
    pub enum PostType {
        /// `SERVICE_FEE_INCOME`
        ServiceFeeIncome = "SERVICE_FEE_INCOME",
    }
}

open_enum! {
    /// 场景.
    ///
    /// `REFUND_TICKET` (ticket returned), `CHANGE_TICKET` (ticket changed), `RETURN_GOODS` (goods returned).
    pub enum Scene {
        /// `REFUND_TICKET`
        RefundTicket = "REFUND_TICKET",
        /// `CHANGE_TICKET`
        ChangeTicket = "CHANGE_TICKET",
        /// `RETURN_GOODS`
        ReturnGoods = "RETURN_GOODS",
    }
}
