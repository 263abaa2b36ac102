//! `/v3/gov/subsidy/zhejiang/authcode/issue`: 申请品类凭证码 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/zhejiang/authcode/issue`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 申请品类凭证码.
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/issue`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/zhejiang/authcode/issue", "申请品类凭证码");

/// The body of `POST /v3/gov/subsidy/zhejiang/authcode/issue`, 申请品类凭证码.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品类编码.
    pub category_id: String,
    /// 用户id.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 姓名. Sensitive: encrypted on the wire.
    pub name: Sensitive,
    /// 手机号. Sensitive: encrypted on the wire.
    pub mobile: Sensitive,
    /// 区县编码.
    pub add_code: String,
    /// 自定义域.
    #[serde(skip_serializing_if = "check::is_void")]
    pub custom_info: Option<String>,
    /// 证件类型.
    pub cert_type: crate::v3::gov::subsidy::zhejiang::CertType,
    /// 证件号码. Sensitive: encrypted on the wire.
    pub cert_no: Sensitive,
    /// 请求流水号.
    pub req_ssn: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("category_id", &self.category_id)?;
        check::text("category_id", &self.category_id, 0, usize::MAX)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        check::required("name", &self.name)?;
        check::required("mobile", &self.mobile)?;
        check::required("add_code", &self.add_code)?;
        check::text("add_code", &self.add_code, 0, usize::MAX)?;
        if let Some(value) = &self.custom_info {
            check::text("custom_info", value, 0, usize::MAX)?;
        }
        check::required("cert_type", &self.cert_type)?;
        check::known("cert_type", &self.cert_type)?;
        check::required("cert_no", &self.cert_no)?;
        check::required("req_ssn", &self.req_ssn)?;
        check::text("req_ssn", &self.req_ssn, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("name", &mut self.name);
        visit("mobile", &mut self.mobile);
        visit("cert_no", &mut self.cert_no);
    }
}

/// The answer to `POST /v3/gov/subsidy/zhejiang/authcode/issue`, 申请品类凭证码.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 品类凭证码.
    pub auth_code: Option<String>,
}

fields! {
    PostResponse {
        0 resp_code, 1 resp_desc, 2 auth_code,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["resp_code", "resp_desc"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
