//! `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`: 加密code解码（跳转型激活） `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 加密code解码（跳转型激活）.
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_4.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code", "加密code解码（跳转型激活）");

/// The query of `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 加密code.
    pub encrypt_code: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("encrypt_code", &self.encrypt_code)?;
        check::text("encrypt_code", &self.encrypt_code, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("encrypt_code", &self.encrypt_code);
    }
}

/// The answer to `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`, 加密code解码（跳转型激活）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 会员卡code.
    pub code: String,
}

fields! {
    GetResponse {
        0 code,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["code"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
