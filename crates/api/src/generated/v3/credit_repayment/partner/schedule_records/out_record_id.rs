//! `/v3/credit-repayment/partner/schedule-records/{out_record_id}`: 查询预约还款记录 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/credit-repayment/partner/schedule-records/{out_record_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询预约还款记录.
    ///
    /// `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/credit-repayment/partner/schedule-records/{out_record_id}", "查询预约还款记录");

/// The query of `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 还款协议ID.
    pub contract_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("contract_id", &self.contract_id)?;
        check::text("contract_id", &self.contract_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("contract_id", &self.contract_id);
    }
}

/// The answer to `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`, 查询预约还款记录.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户侧预约还款单号.
    pub out_record_id: String,
    /// 商户AppID.
    pub appid: String,
    /// 子商户AppID.
    pub sub_appid: Option<String>,
    /// 还款协议ID.
    pub contract_id: Option<String>,
    /// 应还款金额.
    pub repayment_amount: String,
    /// 最低还款金额.
    pub min_repayment_amount: String,
    /// 还款日期.
    pub repayment_date: String,
    /// 用户标识.
    pub openid: String,
}

fields! {
    GetResponse {
        0 out_record_id, 1 appid, 2 sub_appid, 3 contract_id, 4 repayment_amount, 5 min_repayment_amount,
        6 repayment_date, 7 openid,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["out_record_id", "appid", "repayment_amount", "min_repayment_amount", "repayment_date", "openid"],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
