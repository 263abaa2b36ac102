//! `/v3/gov/subsidy/zhejiang/qualifications/alter`: 变更资格 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/zhejiang/qualifications/alter`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 变更资格.
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/alter`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/zhejiang/qualifications/alter", "变更资格");

/// The body of `POST /v3/gov/subsidy/zhejiang/qualifications/alter`, 变更资格.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品类编码.
    pub cate_code: String,
    /// 证件号码. Sensitive: encrypted on the wire.
    pub cert_no: Sensitive,
    /// 姓名. Sensitive: encrypted on the wire.
    pub name: Sensitive,
    /// 手机号. Sensitive: encrypted on the wire.
    pub tel: Sensitive,
    /// 请求流水号.
    pub req_ssn: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("cate_code", &self.cate_code)?;
        check::text("cate_code", &self.cate_code, 0, usize::MAX)?;
        check::required("cert_no", &self.cert_no)?;
        check::required("name", &self.name)?;
        check::required("tel", &self.tel)?;
        check::required("req_ssn", &self.req_ssn)?;
        check::text("req_ssn", &self.req_ssn, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("cert_no", &mut self.cert_no);
        visit("name", &mut self.name);
        visit("tel", &mut self.tel);
    }
}

/// The answer to `POST /v3/gov/subsidy/zhejiang/qualifications/alter`, 变更资格.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 品类凭证码.
    pub auth_code: String,
}

fields! {
    PostResponse {
        0 resp_code, 1 resp_desc, 2 auth_code,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["resp_code", "resp_desc", "auth_code"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
