//! `/v3/compliance/inactive-merchant-identity-verification/merchants`: 发起不活跃商户身份核实 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sub_mchid;

/// The path `/v3/compliance/inactive-merchant-identity-verification/merchants`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`.
    pub fn sub_mchid(self, sub_mchid: impl AsRef<str>) -> sub_mchid::Path<'a> {
        sub_mchid::Path(
            self.0.variable("sub_mchid", sub_mchid.as_ref(), |value| check::text("sub_mchid", value, 0, usize::MAX)),
        )
    }

    /// 发起不活跃商户身份核实.
    ///
    /// `POST /v3/compliance/inactive-merchant-identity-verification/merchants`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/create-inactive-merchant-identity-verification.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/compliance/inactive-merchant-identity-verification/merchants",
    "发起不活跃商户身份核实",
);

/// The body of `POST /v3/compliance/inactive-merchant-identity-verification/merchants`, 发起不活跃商户身份核实.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 特约商户号.
    pub sub_mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/compliance/inactive-merchant-identity-verification/merchants`, 发起不活跃商户身份核实.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 核实单号.
    pub verification_id: String,
}

fields! {
    PostResponse {
        0 verification_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["verification_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
