//! `/v3/transferdownload/elecvoucherfile`: 下载电子回单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/transferdownload/elecvoucherfile`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 下载电子回单.
    ///
    /// `GET /v3/transferdownload/elecvoucherfile`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012716455>
    pub fn get(self, query: &GetQuery) -> Fetch<'a> {
        Fetch::new(self.0.call(&GET).with_query(query))
    }
}

static GET: Operation = Operation::new("GET", "/v3/transferdownload/elecvoucherfile", "下载电子回单");

/// The query of `GET /v3/transferdownload/elecvoucherfile`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// Token from the download address; the address is used as it was given.
    pub token: String,
    /// From the download address; the address is used as it was given.
    pub source: Source,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("token", &self.token)?;
        check::text("token", &self.token, 0, usize::MAX)?;
        check::required("source", &self.source)?;
        check::known("source", &self.source)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("token", &self.token);
        query.push("source", &self.source);
    }
}

open_enum! {
    /// One of these values.
    pub enum Source {
        /// `elecsign`
        Elecsign = "elecsign",
    }
}
