//! `/v3/global/profit-sharing/refunds/bill-download-url`: 获取分账退款账单下载链接 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/profit-sharing/refunds/bill-download-url`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取分账退款账单下载链接.
    ///
    /// `GET /v3/global/profit-sharing/refunds/bill-download-url`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_14.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/global/profit-sharing/refunds/bill-download-url", "获取分账退款账单下载链接");

/// The query of `GET /v3/global/profit-sharing/refunds/bill-download-url`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 账单日期.
    pub bill_date: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bill_date {
            check::text("bill_date", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push_some("bill_date", self.bill_date.as_ref());
    }
}

/// The answer to `GET /v3/global/profit-sharing/refunds/bill-download-url`, 获取分账退款账单下载链接.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 下载地址.
    pub download_url: String,
}

fields! {
    GetResponse {
        0 download_url,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["download_url"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
