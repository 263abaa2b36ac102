//! `/v3/mchalterapply/merchantnamealterapplyment`: 提交商户简称变更申请单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply_id;
pub mod merchant;

/// The path `/v3/mchalterapply/merchantnamealterapplyment`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mchalterapply/merchantnamealterapplyment/merchant`.
    pub fn merchant(self) -> merchant::Path<'a> {
        merchant::Path(self.0.segment("merchant"))
    }

    /// On to `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}`.
    pub fn apply_id(self, apply_id: impl AsRef<str>) -> apply_id::Path<'a> {
        apply_id::Path(
            self.0.variable("apply_id", apply_id.as_ref(), |value| check::text("apply_id", value, 0, usize::MAX)),
        )
    }

    /// 提交商户简称变更申请单.
    ///
    /// `POST /v3/mchalterapply/merchantnamealterapplyment`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016166071>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/mchalterapply/merchantnamealterapplyment", "提交商户简称变更申请单");

/// The body of `POST /v3/mchalterapply/merchantnamealterapplyment`, 提交商户简称变更申请单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 业务申请编号.
    pub out_request_no: String,
    /// 商户简称.
    pub merchant_shortname: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("merchant_shortname", &self.merchant_shortname)?;
        check::text("merchant_shortname", &self.merchant_shortname, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/mchalterapply/merchantnamealterapplyment`, 提交商户简称变更申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 申请单号.
    pub apply_id: Option<String>,
}

fields! {
    PostResponse {
        0 apply_id,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}
