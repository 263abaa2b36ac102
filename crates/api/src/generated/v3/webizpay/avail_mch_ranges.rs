//! `/v3/webizpay/avail-mch-ranges`: 创建可用商户范围 `POST`, 查询可用商户范围列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod range_id;

/// The path `/v3/webizpay/avail-mch-ranges`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/avail-mch-ranges/{range_id}`.
    pub fn range_id(self, range_id: impl AsRef<str>) -> range_id::Path<'a> {
        range_id::Path(
            self.0.variable("range_id", range_id.as_ref(), |value| check::text("range_id", value, 0, usize::MAX)),
        )
    }

    /// 创建可用商户范围.
    ///
    /// `POST /v3/webizpay/avail-mch-ranges`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询可用商户范围列表.
    ///
    /// `GET /v3/webizpay/avail-mch-ranges`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/webizpay/avail-mch-ranges", "创建可用商户范围");

static GET: Operation = Operation::new("GET", "/v3/webizpay/avail-mch-ranges", "查询可用商户范围列表");

/// The query of `GET /v3/webizpay/avail-mch-ranges`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
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
    }
}

/// The answer to `GET /v3/webizpay/avail-mch-ranges`, 查询可用商户范围列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 可用商户范围列表.
    pub range_list: Vec<Range>,
}

fields! {
    GetResponse {
        0 sp_mchid, 1 range_list,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["sp_mchid", "range_list"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/webizpay/avail-mch-ranges`, 创建可用商户范围.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商户标识类型.
    pub identifier_type: IdentifierType,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("identifier_type", &self.identifier_type)?;
        check::known("identifier_type", &self.identifier_type)?;
        Ok(())
    }
}

/// The answer to `POST /v3/webizpay/avail-mch-ranges`, 创建可用商户范围.
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

/// An item of `range_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Range {
    /// 可用商户范围id.
    pub range_id: Option<String>,
    /// 商户标识类型.
    pub identifier_type: Option<IdentifierType>,
}

fields! {
    Range {
        0 range_id, 1 identifier_type,
    }
}

open_enum! {
    /// 商户标识类型.
    pub enum IdentifierType {
        /// `ORGANIZATION_CODE`
        OrganizationCode = "ORGANIZATION_CODE",
        /// `TRANSACTION_ID`
        TransactionId = "TRANSACTION_ID",
    }
}
