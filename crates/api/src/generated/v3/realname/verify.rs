//! `/v3/realname/verify`: 实名信息校验 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/realname/verify`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 实名信息校验.
    ///
    /// `GET /v3/realname/verify`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013735179>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/realname/verify", "实名信息校验");

/// The query of `GET /v3/realname/verify`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 下单用户账户的证件类型. One of 1, 2, 5, 9, 12, 17, 19.
    pub credential_type: i64,
    /// 加密后的下单用户证件号. Sensitive: encrypted on the wire.
    pub encrypted_credential_id: Sensitive,
    /// 加密后的下单用户姓名. Sensitive: encrypted on the wire.
    pub encrypted_name: Sensitive,
    /// 微信支付交易单号.
    pub wxp_trade_no: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::among("credential_type", self.credential_type, &[1, 2, 5, 9, 12, 17, 19])?;
        check::required("encrypted_credential_id", &self.encrypted_credential_id)?;
        check::sealed("encrypted_credential_id", &self.encrypted_credential_id)?;
        check::required("encrypted_name", &self.encrypted_name)?;
        check::sealed("encrypted_name", &self.encrypted_name)?;
        check::required("wxp_trade_no", &self.wxp_trade_no)?;
        check::text("wxp_trade_no", &self.wxp_trade_no, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("credential_type", self.credential_type);
        query.push_sealed("encrypted_credential_id", &self.encrypted_credential_id);
        query.push_sealed("encrypted_name", &self.encrypted_name);
        query.push("wxp_trade_no", &self.wxp_trade_no);
    }
}

/// The answer to `GET /v3/realname/verify`, 实名信息校验.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 实名比对结果. One of 0, 1.
    pub verify_result: i64,
    /// 错误信息.
    pub err_message: Option<String>,
}

fields! {
    GetResponse {
        0 verify_result, 1 err_message,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["verify_result"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
