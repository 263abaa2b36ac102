//! `/v3/gov/subsidy/qualifications/passthrough/query`: 批量查询用户资格(透传模式) `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/qualifications/passthrough/query`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 批量查询用户资格(透传模式).
    ///
    /// `POST /v3/gov/subsidy/qualifications/passthrough/query`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/gov/subsidy/qualifications/passthrough/query", "批量查询用户资格(透传模式)");

/// The body of `POST /v3/gov/subsidy/qualifications/passthrough/query`, 批量查询用户资格(透传模式).
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 自然人姓名. Sensitive: encrypted on the wire.
    pub real_name: Sensitive,
    /// 自然人证件号. Sensitive: encrypted on the wire.
    pub id_card_number: Sensitive,
    /// 手机号. Sensitive: encrypted on the wire.
    pub phone_number: Sensitive,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 证件类型.
    pub identity_document_type: crate::v3::gov::subsidy::IdentityDocumentType,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("real_name", &self.real_name)?;
        check::required("id_card_number", &self.id_card_number)?;
        check::required("phone_number", &self.phone_number)?;
        check::required("identity_document_type", &self.identity_document_type)?;
        check::known("identity_document_type", &self.identity_document_type)?;
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

/// The answer to `POST /v3/gov/subsidy/qualifications/passthrough/query`, 批量查询用户资格(透传模式).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 资格状态数组.
    pub qualification_list: Vec<Qualification>,
}

fields! {
    PostResponse {
        0 qualification_list,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["qualification_list"], &[("qualification_list", &QUALIFICATION_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `qualification_list` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Qualification {
    /// 消费品类ID. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
    pub appliance_id: i64,
    /// 状态.
    pub state: crate::v3::gov::subsidy::qualifications::QualificationState,
    /// 区分未领取的原因.
    pub unclaimed_reason: Option<crate::v3::gov::subsidy::qualifications::UnclaimedReason>,
    /// 区分对接模式.
    pub claim_mode: Option<ClaimMode>,
    /// 领取的平台名称.
    pub claimed_platform_name: Option<String>,
    /// 领取的地区名称.
    pub claimed_region_name: Option<String>,
}

fields! {
    Qualification {
        0 appliance_id, 1 state, 2 unclaimed_reason, 3 claim_mode, 4 claimed_platform_name, 5 claimed_region_name,
    }
}

pub(crate) static QUALIFICATION_SHAPE: Shape = Shape::new(&["appliance_id", "state"], &[]);

open_enum! {
    /// 区分对接模式.
    pub enum ClaimMode {
        /// `CLAIM_MODE_MINI_PROGRAM`
        ClaimModeMiniProgram = "CLAIM_MODE_MINI_PROGRAM",
        /// `CLAIM_MODE_INTERFACE_PASS_THROUGH`
        ClaimModeInterfacePassThrough = "CLAIM_MODE_INTERFACE_PASS_THROUGH",
    }
}
