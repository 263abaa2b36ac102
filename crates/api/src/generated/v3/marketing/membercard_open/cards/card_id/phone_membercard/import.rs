//! `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`: 根据手机号导入用户会员卡 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 根据手机号导入用户会员卡.
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_14.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
    "根据手机号导入用户会员卡",
);

/// The body of `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`, 根据手机号导入用户会员卡.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 用户加密手机号. Sensitive: encrypted on the wire.
    pub encrypted_phone_number: Sensitive,
    /// 会员卡code.
    #[serde(skip_serializing_if = "check::is_void")]
    pub code: Option<String>,
    /// 商户请求单号.
    pub out_request_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("encrypted_phone_number", &self.encrypted_phone_number)?;
        if let Some(value) = &self.code {
            check::text("code", value, 0, usize::MAX)?;
        }
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("encrypted_phone_number", &mut self.encrypted_phone_number);
    }
}

/// The answer to `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`, 根据手机号导入用户会员卡.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 会员卡code.
    pub code: String,
}

fields! {
    PostResponse {
        0 code,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["code"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
