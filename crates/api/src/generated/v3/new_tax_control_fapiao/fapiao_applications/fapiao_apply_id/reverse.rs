//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`: 冲红电子发票 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 冲红电子发票.
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012538327>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse", "冲红电子发票");

/// An item of `fapiao_information` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: String,
    /// 发票代码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fapiao_code: Option<String>,
    /// 发票号码.
    pub fapiao_number: String,
}

impl Check for FapiaoInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("fapiao_id", &self.fapiao_id)?;
        check::text("fapiao_id", &self.fapiao_id, 0, usize::MAX)?;
        if let Some(value) = &self.fapiao_code {
            check::text("fapiao_code", value, 0, usize::MAX)?;
        }
        check::required("fapiao_number", &self.fapiao_number)?;
        check::text("fapiao_number", &self.fapiao_number, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`, 冲红电子发票.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 冲红原因.
    pub reverse_reason: ReverseReason,
    /// 需要冲红的发票信息.
    pub fapiao_information: Vec<FapiaoInformation>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("reverse_reason", &self.reverse_reason)?;
        check::known("reverse_reason", &self.reverse_reason)?;
        check::required("fapiao_information", &self.fapiao_information)?;
        for (index, item) in self.fapiao_information.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("fapiao_information", index))?;
        }
        Ok(())
    }
}

open_enum! {
    /// 冲红原因.
    pub enum ReverseReason {
        /// `ISSUE_ERROR`
        IssueError = "ISSUE_ERROR",
        /// `SALES_RETURN`
        SalesReturn = "SALES_RETURN",
        /// `SERVICE_SUSPENTION`
        ServiceSuspention = "SERVICE_SUSPENTION",
        /// `SALES_DISCOUNT`
        SalesDiscount = "SALES_DISCOUNT",
    }
}
