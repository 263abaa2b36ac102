//! `/v3/global/merchant-service/images/{media_id}`: 图片下载 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/merchant-service/images/{media_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 图片下载.
    ///
    /// `GET /v3/global/merchant-service/images/{media_id}`, for merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Fetch<'a> {
        Fetch::new(self.0.call(&GET).with_query(query))
    }
}

static GET: Operation = Operation::new("GET", "/v3/global/merchant-service/images/{media_id}", "图片下载");

/// The query of `GET /v3/global/merchant-service/images/{media_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 投诉单号.
    pub complaint_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("complaint_id", &self.complaint_id)?;
        check::text("complaint_id", &self.complaint_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("complaint_id", &self.complaint_id);
    }
}
