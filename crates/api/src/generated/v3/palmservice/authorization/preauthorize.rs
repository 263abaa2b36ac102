//! `/v3/palmservice/authorization/preauthorize`: 服务关联预授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/palmservice/authorization/preauthorize`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 服务关联预授权.
    ///
    /// `POST /v3/palmservice/authorization/preauthorize`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/palmservice/authorization/preauthorize", "服务关联预授权");

/// The body of `POST /v3/palmservice/authorization/preauthorize`, 服务关联预授权.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// OpenID.
    pub openid: String,
    /// 预授权会话ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub preauthorize_session_id: Option<String>,
    /// 机构ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub organization_id: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        if let Some(value) = &self.preauthorize_session_id {
            check::text("preauthorize_session_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.organization_id {
            check::text("organization_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/palmservice/authorization/preauthorize`, 服务关联预授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预授权token.
    pub permission_token: String,
}

fields! {
    PostResponse {
        0 permission_token,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["permission_token"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
