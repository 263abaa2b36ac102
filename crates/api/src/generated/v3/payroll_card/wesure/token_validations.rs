//! `/v3/payroll-card/wesure/token-validations`: 校验核身结果 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payroll-card/wesure/token-validations`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 校验核身结果. Checks whether the verification behind a token succeeded and was this person. Its caller is probably
    /// the insurer, not the service provider.
    ///
    /// `POST /v3/payroll-card/wesure/token-validations`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payroll-card/wesure/token-validations", "校验核身结果");

/// The body of `POST /v3/payroll-card/wesure/token-validations`, 校验核身结果.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 特约商户商户号.
    pub sub_mchid: String,
    /// token值.
    pub token: String,
    /// 用户姓名. The worker's real name. Sensitive: sent encrypted; the limit is that of the ciphertext.
    pub user_name: Sensitive,
    /// 用户身份证号. The worker's identity card number. Sensitive: sent encrypted; the limit is that of the ciphertext.
    pub id_card_number: Sensitive,
    /// 核身类型. NORMAL (ordinary), `SIGN_IN` (clocking in), INSURANCE (taking out insurance), CONTRACT (signing a
    /// contract).
    #[serde(skip_serializing_if = "check::is_void")]
    pub authenticate_type: Option<crate::v3::payroll_card::AuthenticateType>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("token", &self.token)?;
        check::text("token", &self.token, 0, usize::MAX)?;
        check::required("user_name", &self.user_name)?;
        check::required("id_card_number", &self.id_card_number)?;
        if let Some(value) = &self.authenticate_type {
            check::known("authenticate_type", value)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("user_name", &mut self.user_name);
        visit("id_card_number", &mut self.id_card_number);
    }
}

/// The answer to `POST /v3/payroll-card/wesure/token-validations`, 校验核身结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 校验结果.
    pub result: String,
    /// 核身成功时间.
    pub authenticate_success_time: Option<Time>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 校验不通过原因.
    pub fail_reason: Option<FailReason>,
}

fields! {
    PostResponse {
        0 result, 1 authenticate_success_time, 2 openid, 3 fail_reason,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["result"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 校验不通过原因.
    pub enum FailReason {
        /// `SP_MCH_NO_PERMISSION`
        SpMchNoPermission = "SP_MCH_NO_PERMISSION",
        /// `SUB_MCH_NO_PERMISSION`
        SubMchNoPermission = "SUB_MCH_NO_PERMISSION",
        /// `USER_NAME_NOT_MATCH`
        UserNameNotMatch = "USER_NAME_NOT_MATCH",
        /// `ID_CARD_NUMBER_NOT_MATCH`
        IdCardNumberNotMatch = "ID_CARD_NUMBER_NOT_MATCH",
        /// `AUTHENTICATION_STATE_PROCESSING`
        AuthenticationStateProcessing = "AUTHENTICATION_STATE_PROCESSING",
        /// `AUTHENTICATION_STATE_FAIL`
        AuthenticationStateFail = "AUTHENTICATION_STATE_FAIL",
        /// `AUTHENTICATE_TYPE_NOT_MATCH`
        AuthenticateTypeNotMatch = "AUTHENTICATE_TYPE_NOT_MATCH",
    }
}
