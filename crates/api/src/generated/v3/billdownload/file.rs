//! `/v3/billdownload/file`: 下载账单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/billdownload/file`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 下载账单. The file itself, CSV or compressed. The answer carries no signature: compare the digest that came with
    /// the address.
    ///
    /// 下载账单文件，地址取自申请账单的应答，请求要签名。应答没有签名：解压后比对申请账单时给出的 SHA-1，不一致时重新申请。
    ///
    /// `GET /v3/billdownload/file`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml>
    pub fn get(self, query: &GetQuery) -> Fetch<'a> {
        Fetch::new(self.0.call(&GET).with_query(query))
    }
}

static GET: Operation = Operation::new("GET", "/v3/billdownload/file", "下载账单");

/// The query of `GET /v3/billdownload/file`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// From `download_url`, as it stands there.
    pub token: String,
    /// From `download_url`, as it stands there, such as `gzip`.
    pub tartype: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("token", &self.token)?;
        check::text("token", &self.token, 0, usize::MAX)?;
        if let Some(value) = &self.tartype {
            check::text("tartype", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("token", &self.token);
        query.push_some("tartype", self.tartype.as_ref());
    }
}
