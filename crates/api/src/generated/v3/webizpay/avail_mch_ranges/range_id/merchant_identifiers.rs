//! `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`: 添加商户标识 `POST`, 查询商户标识列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod merchant_identifier;

/// The path `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`.
    pub fn merchant_identifier(self, merchant_identifier: impl AsRef<str>) -> merchant_identifier::Path<'a> {
        merchant_identifier::Path(self.0.variable("merchant_identifier", merchant_identifier.as_ref(), |value| {
            check::text("merchant_identifier", value, 0, usize::MAX)
        }))
    }

    /// 添加商户标识.
    ///
    /// `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询商户标识列表.
    ///
    /// `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers", "添加商户标识");

static GET: Operation =
    Operation::new("GET", "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers", "查询商户标识列表");

/// The query of `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 分页开始位置.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sp_mchid", &self.sp_mchid);
        query.push("offset", self.offset);
        query.push("limit", self.limit);
    }
}

/// The answer to `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`, 查询商户标识列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 分页开始位置.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 实际返回数量.
    pub count: i64,
    /// 总数量.
    pub total_count: i64,
    /// 商户标识列表.
    pub data: Vec<String>,
}

fields! {
    GetResponse {
        0 offset, 1 limit, 2 count, 3 total_count, 4 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["offset", "limit", "count", "total_count", "data"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`, 添加商户标识.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商户标识值.
    pub merchant_identifier: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("merchant_identifier", &self.merchant_identifier)?;
        check::text("merchant_identifier", &self.merchant_identifier, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`, 添加商户标识.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 可用商户范围id.
    pub range_id: String,
}

fields! {
    PostResponse {
        0 range_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["range_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
