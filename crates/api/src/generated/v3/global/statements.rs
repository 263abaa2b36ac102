//! `/v3/global/statements`: 下载对账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/statements`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 下载对账单.
    ///
    /// `GET /v3/global/statements`, for merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Fetch<'a> {
        Fetch::new(self.0.call(&GET).with_query(query))
    }
}

static GET: Operation = Operation::new("GET", "/v3/global/statements", "下载对账单");

/// The query of `GET /v3/global/statements`.
///
/// At least one of `mchid` and `sp_mchid` with `sub_mchid` is given.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 账单日期.
    pub date: String,
    /// 商户号.
    pub mchid: Option<String>,
    /// 机构商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("date", &self.date)?;
        check::text("date", &self.date, 0, usize::MAX)?;
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::any_of(&[
            ("mchid", !self.mchid.is_void()),
            ("sp_mchid` with `sub_mchid", !self.sp_mchid.is_void() && !self.sub_mchid.is_void()),
        ])?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("date", &self.date);
        query.push_some("mchid", self.mchid.as_ref());
        query.push_some("sp_mchid", self.sp_mchid.as_ref());
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}
