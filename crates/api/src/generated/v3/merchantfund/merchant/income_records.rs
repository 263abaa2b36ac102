//! `/v3/merchantfund/merchant/income-records`: 服务商银行来账查询 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchantfund/merchant/income-records`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 服务商银行来账查询.
    ///
    /// `GET /v3/merchantfund/merchant/income-records`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_7.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/merchantfund/merchant/income-records", "服务商银行来账查询");

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 商户号.
    pub mchid: String,
    /// 账户类型.
    pub account_type: crate::v3::merchantfund::AccountType,
    /// 银行来账类型.
    pub income_record_type: crate::v3::merchantfund::IncomeRecordType,
    /// 银行来账微信单号.
    pub income_record_id: String,
    /// 银行来账金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 银行来账完成时间.
    pub success_time: Time,
    /// 付款方银行名称.
    pub bank_name: String,
    /// 付款方银行户名.
    pub bank_account_name: String,
    /// 付款方银行卡号.
    pub bank_account_number: String,
    /// 银行备注.
    pub recharge_remark: String,
}

fields! {
    GetItem {
        0 mchid, 1 account_type, 2 income_record_type, 3 income_record_id, 4 amount, 5 success_time, 6 bank_name,
        7 bank_account_name, 8 bank_account_number, 9 recharge_remark,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &[
        "mchid",
        "account_type",
        "income_record_type",
        "income_record_id",
        "amount",
        "success_time",
        "bank_name",
        "bank_account_name",
        "bank_account_number",
        "recharge_remark",
    ],
    &[],
);

/// The query of `GET /v3/merchantfund/merchant/income-records`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 账户类型.
    pub account_type: crate::v3::merchantfund::AccountType,
    /// 日期.
    pub date: String,
    /// 本次查询偏移量.
    pub offset: Option<i64>,
    /// 本次请求最大查询条数.
    pub limit: i64,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("account_type", &self.account_type)?;
        check::known("account_type", &self.account_type)?;
        check::required("date", &self.date)?;
        check::text("date", &self.date, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("account_type", &self.account_type);
        query.push("date", &self.date);
        query.push_some("offset", self.offset.as_ref());
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/merchantfund/merchant/income-records`, 服务商银行来账查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 查询数据总条数.
    pub total_count: i64,
    /// 本次查询偏移量.
    pub offset: i64,
    /// 本次查询条数.
    pub limit: i64,
    /// 银行来账记录列表.
    pub data: Option<Vec<GetItem>>,
    /// 分页链接.
    pub links: crate::v3::merchantfund::Links,
}

fields! {
    GetResponse {
        0 total_count, 1 offset, 2 limit, 3 data, 4 links,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["total_count", "offset", "limit", "links"],
    &[("data", &GET_ITEM_SHAPE), ("links", &crate::v3::merchantfund::LINKS_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
