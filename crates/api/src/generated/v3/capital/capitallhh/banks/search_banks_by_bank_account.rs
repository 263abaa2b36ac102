//! `/v3/capital/capitallhh/banks/search-banks-by-bank-account`: 获取对私银行卡号开户银行 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/capital/capitallhh/banks/search-banks-by-bank-account`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取对私银行卡号开户银行.
    ///
    /// `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_1.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/capital/capitallhh/banks/search-banks-by-bank-account", "获取对私银行卡号开户银行");

/// The query of `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 银行卡号. Sensitive: encrypted on the wire.
    pub account_number: Sensitive,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("account_number", &self.account_number)?;
        check::sealed("account_number", &self.account_number)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_sealed("account_number", &self.account_number);
    }
}

/// The answer to `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`, 获取对私银行卡号开户银行.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 查询数据总条数.
    pub total_count: i64,
    /// 银行列表.
    pub data: Option<Vec<crate::v3::capital::capitallhh::banks::GetItem>>,
}

fields! {
    GetResponse {
        0 total_count, 1 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["total_count"], &[("data", &crate::v3::capital::capitallhh::banks::GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
