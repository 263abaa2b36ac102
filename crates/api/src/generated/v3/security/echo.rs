//! `/v3/security/echo`: 商户签名验签／加解密测试 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/security/echo`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户签名验签／加解密测试.
    ///
    /// `POST /v3/security/echo`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/security/echo", "商户签名验签／加解密测试");

/// The body of `POST /v3/security/echo`, 商户签名验签／加解密测试.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户回调地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 回显信息.
    pub echo_message: String,
    /// Text to come back, as in `echo_message`. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub encrypted_echo_message: Option<Sensitive>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        check::required("echo_message", &self.echo_message)?;
        check::text("echo_message", &self.echo_message, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.encrypted_echo_message {
            visit("encrypted_echo_message", value);
        }
    }
}

/// The answer to `POST /v3/security/echo`, 商户签名验签／加解密测试.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 回显信息.
    pub echo_message: String,
    /// The text that was sent encrypted, now encrypted to the merchant's certificate.
    pub encrypted_echo_message: Option<Sensitive>,
}

fields! {
    PostResponse {
        0 echo_message, 1 encrypted_echo_message,
    }
}

impl SensitiveFields for PostResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.encrypted_echo_message {
            visit("encrypted_echo_message", value);
        }
    }
}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["echo_message"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
