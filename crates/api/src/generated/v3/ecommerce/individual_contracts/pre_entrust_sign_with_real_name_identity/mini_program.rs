//! `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`: 小程序场景预签约（需要实名验证）
//! `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 小程序场景预签约（需要实名验证）. Prepares the signing by a person from a mini program; name and document must be those of
    /// the user.
    ///
    /// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`, for
    /// merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4020023723>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
    "小程序场景预签约（需要实名验证）",
);

/// The body of `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`,
/// 小程序场景预签约（需要实名验证）.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 签约和付款的AppID. AppID for which the user signs. At most 32 characters.
    pub appid: String,
    /// 业务申请单号. Your number of the contract: digits, letters, `-` and `_`. At most 128 characters.
    pub out_contract_code: String,
    /// 个人收款方的OpenID. The payee's openid under the AppID. At most 64 characters.
    pub openid: String,
    /// 真实姓名. Name of the user, 1 to 64 characters before encryption. Sensitive: sent encrypted.
    pub real_name: Sensitive,
    /// 证件类型. Kind of the identity document.
    pub cred_type: crate::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::CredType,
    /// 证件号码. Number of the document, 1 to 64 characters before encryption. Sensitive: sent encrypted.
    pub cred_id: Sensitive,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, 128)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, 64)?;
        check::required("real_name", &self.real_name)?;
        check::required("cred_type", &self.cred_type)?;
        check::known("cred_type", &self.cred_type)?;
        check::required("cred_id", &self.cred_id)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("real_name", &mut self.real_name);
        visit("cred_id", &mut self.cred_id);
    }
}

/// The answer to `POST
/// /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`, 小程序场景预签约（需要实名验证）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预签约id. Id of the signing session. At most 128 characters.
    pub pre_entrustweb_id: String,
}

fields! {
    PostResponse {
        0 pre_entrustweb_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["pre_entrustweb_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
