//! `/hk/v3/statements`: 下载对账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/hk/v3/statements`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 下载对账单.
    ///
    /// `GET /hk/v3/statements`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml>
    pub fn get(self, query: &GetQuery) -> Fetch<'a> {
        Fetch::new(self.0.call(&GET).with_query(query))
    }
}

static GET: Operation = Operation::new("GET", "/hk/v3/statements", "下载对账单");

/// The query of `GET /hk/v3/statements`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 账单日期.
    pub date: String,
    /// 商户号.
    pub mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("date", &self.date)?;
        check::text("date", &self.date, 0, usize::MAX)?;
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("date", &self.date);
        query.push_some("mchid", self.mchid.as_ref());
    }
}
