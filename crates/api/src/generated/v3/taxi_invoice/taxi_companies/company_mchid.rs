//! `/v3/taxi-invoice/taxi-companies/{company_mchid}`: 获取出租车公司商户信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/taxi-invoice/taxi-companies/{company_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取出租车公司商户信息.
    ///
    /// `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012460161>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/taxi-invoice/taxi-companies/{company_mchid}", "获取出租车公司商户信息");

/// The query of `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 行政区划ID.
    pub region_id: i64,
}

impl Check for GetQuery {}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("region_id", self.region_id);
    }
}

/// The answer to `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`, 获取出租车公司商户信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号.
    pub company_mchid: String,
    /// 企业类型.
    pub enterprise_type: String,
    /// 公司名称.
    pub company_name: String,
    /// 公司简称.
    pub short_name: String,
    /// 税号.
    pub tax_id: String,
    /// 公司地址.
    pub address: String,
    /// 公司电话.
    pub phone: Option<String>,
    /// 开户行.
    pub bank_name: Option<String>,
    /// 银行账号.
    pub bank_account: Option<String>,
    /// 企业法人姓名.
    pub legal_person: String,
    /// 开票渠道.
    pub invoice_mode: String,
    /// 行政区划代码.
    pub region_id: i64,
}

fields! {
    GetResponse {
        0 company_mchid, 1 enterprise_type, 2 company_name, 3 short_name, 4 tax_id, 5 address, 6 phone, 7 bank_name,
        8 bank_account, 9 legal_person, 10 invoice_mode, 11 region_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "company_mchid",
        "enterprise_type",
        "company_name",
        "short_name",
        "tax_id",
        "address",
        "legal_person",
        "invoice_mode",
        "region_id",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
