//! `/v3/palmservice/authorization/openid/{openid}`: 查询刷掌授权 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/palmservice/authorization/openid/{openid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询刷掌授权.
    ///
    /// `GET /v3/palmservice/authorization/openid/{openid}`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/palmservice/authorization/openid/{openid}", "查询刷掌授权");

/// The query of `GET /v3/palmservice/authorization/openid/{openid}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 机构ID.
    pub organization_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("organization_id", &self.organization_id)?;
        check::text("organization_id", &self.organization_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("organization_id", &self.organization_id);
    }
}

/// The answer to `GET /v3/palmservice/authorization/openid/{openid}`, 查询刷掌授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// OpenID.
    pub openid: Option<String>,
    /// 机构ID.
    pub organization_id: Option<String>,
    /// 授权状态.
    pub state: Option<GetState>,
    /// 授权时间.
    pub authorize_time: Option<Time>,
}

fields! {
    GetResponse {
        0 openid, 1 organization_id, 2 state, 3 authorize_time,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

open_enum! {
    /// 授权状态.
    pub enum GetState {
        /// `AUTHORIZATION_STATE_NONE`
        AuthorizationStateNone = "AUTHORIZATION_STATE_NONE",
        /// `AUTHORIZATION_STATE_ON`
        AuthorizationStateOn = "AUTHORIZATION_STATE_ON",
        /// `AUTHORIZATION_STATE_OFF`
        AuthorizationStateOff = "AUTHORIZATION_STATE_OFF",
    }
}
