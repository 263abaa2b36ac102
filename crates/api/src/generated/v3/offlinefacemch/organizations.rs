//! `/v3/offlinefacemch/organizations`: 查询机构信息接口 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod organization_id;

/// The path `/v3/offlinefacemch/organizations`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/offlinefacemch/organizations/{organization_id}`.
    pub fn organization_id(self, organization_id: impl AsRef<str>) -> organization_id::Path<'a> {
        organization_id::Path(self.0.variable("organization_id", organization_id.as_ref(), |value| {
            check::text("organization_id", value, 0, usize::MAX)
        }))
    }

    /// 查询机构信息接口.
    ///
    /// `GET /v3/offlinefacemch/organizations`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/offlinefacemch/organizations", "查询机构信息接口");

/// The query of `GET /v3/offlinefacemch/organizations`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 机构ID.
    pub organization_id: Option<String>,
    /// 机构名称.
    pub organization_name: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.organization_id {
            check::text("organization_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.organization_name {
            check::text("organization_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("organization_id", self.organization_id.as_ref());
        query.push_some("organization_name", self.organization_name.as_ref());
    }
}

/// The answer to `GET /v3/offlinefacemch/organizations`, 查询机构信息接口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 机构ID.
    pub organization_id: Option<String>,
    /// 机构名称.
    pub organization_name: Option<String>,
}

fields! {
    GetResponse {
        0 organization_id, 1 organization_name,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
