//! `/v3/gov/subsidy/qualifications/passthrough/claim`: 领取资格(透传模式) `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/qualifications/passthrough/claim`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 领取资格(透传模式).
    ///
    /// `POST /v3/gov/subsidy/qualifications/passthrough/claim`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/gov/subsidy/qualifications/passthrough/claim", "领取资格(透传模式)");

/// The body of `POST /v3/gov/subsidy/qualifications/passthrough/claim`, 领取资格(透传模式).
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 自然人姓名. Sensitive: encrypted on the wire.
    pub real_name: Sensitive,
    /// 自然人证件号. Sensitive: encrypted on the wire.
    pub id_card_number: Sensitive,
    /// 手机号. Sensitive: encrypted on the wire.
    pub phone_number: Sensitive,
    /// 消费品类ID. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 证件类型.
    pub identity_document_type: crate::v3::gov::subsidy::IdentityDocumentType,
    /// 经度.
    pub longitude: String,
    /// 纬度.
    pub latitude: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("real_name", &self.real_name)?;
        check::required("id_card_number", &self.id_card_number)?;
        check::required("phone_number", &self.phone_number)?;
        if let Some(value) = &self.appliance_id {
            check::among("appliance_id", *value, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])?;
        }
        check::required("identity_document_type", &self.identity_document_type)?;
        check::known("identity_document_type", &self.identity_document_type)?;
        check::required("longitude", &self.longitude)?;
        check::text("longitude", &self.longitude, 0, usize::MAX)?;
        check::required("latitude", &self.latitude)?;
        check::text("latitude", &self.latitude, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("real_name", &mut self.real_name);
        visit("id_card_number", &mut self.id_card_number);
        visit("phone_number", &mut self.phone_number);
    }
}

/// The answer to `POST /v3/gov/subsidy/qualifications/passthrough/claim`, 领取资格(透传模式).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub message: String,
}

fields! {
    PostResponse {
        0 code, 1 message,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["code", "message"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
