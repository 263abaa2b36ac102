//! `/v3/gov/subsidy/companies/query`: 企业信息查询 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/companies/query`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 企业信息查询.
    ///
    /// `POST /v3/gov/subsidy/companies/query`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/companies/query", "企业信息查询");

/// The body of `POST /v3/gov/subsidy/companies/query`, 企业信息查询.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 统一社会信息代码.
    pub license_number: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("license_number", &self.license_number)?;
        check::text("license_number", &self.license_number, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/companies/query`, 企业信息查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 企业名称.
    pub company_name: Option<String>,
    /// 归集状态枚举.
    pub collect_state: Option<crate::v3::gov::subsidy::CollectState>,
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub message: String,
}

fields! {
    PostResponse {
        0 company_name, 1 collect_state, 2 code, 3 message,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["code", "message"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
