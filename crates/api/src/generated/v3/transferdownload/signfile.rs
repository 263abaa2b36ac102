//! `/v3/transferdownload/signfile`: 下载电子回单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/transferdownload/signfile`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 下载电子回单.
    ///
    /// `GET /v3/transferdownload/signfile`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml>
    pub fn get(self, query: &GetQuery) -> Fetch<'a> {
        Fetch::new(self.0.call(&GET).with_query(query))
    }
}

static GET: Operation = Operation::new("GET", "/v3/transferdownload/signfile", "下载电子回单");

/// The query of `GET /v3/transferdownload/signfile`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// Token from the download address; the address is used as it was given.
    pub token: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("token", &self.token)?;
        check::text("token", &self.token, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("token", &self.token);
    }
}
