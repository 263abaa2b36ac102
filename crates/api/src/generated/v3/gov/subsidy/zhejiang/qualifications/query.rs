//! `/v3/gov/subsidy/zhejiang/qualifications/query`: 查询补贴资格 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/zhejiang/qualifications/query`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询补贴资格.
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/query`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/zhejiang/qualifications/query", "查询补贴资格");

/// An item of `data` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostItem {
    /// 品类编码.
    pub cate_code: String,
    /// 状态信息.
    pub status: Option<String>,
    /// 状态编码.
    pub status_code: Option<StatusCode>,
}

fields! {
    PostItem {
        0 cate_code, 1 status, 2 status_code,
    }
}

pub(crate) static POST_ITEM_SHAPE: Shape = Shape::new(&["cate_code"], &[]);

/// The body of `POST /v3/gov/subsidy/zhejiang/qualifications/query`, 查询补贴资格.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 证件号码. Sensitive: encrypted on the wire.
    pub cert_no: Sensitive,
    /// 品类编码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub cate_code: Option<String>,
    /// 请求流水号.
    pub req_ssn: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("cert_no", &self.cert_no)?;
        if let Some(value) = &self.cate_code {
            check::text("cate_code", value, 0, usize::MAX)?;
        }
        check::required("req_ssn", &self.req_ssn)?;
        check::text("req_ssn", &self.req_ssn, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("cert_no", &mut self.cert_no);
    }
}

/// The answer to `POST /v3/gov/subsidy/zhejiang/qualifications/query`, 查询补贴资格.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 资格信息.
    pub data: Option<Vec<PostItem>>,
}

fields! {
    PostResponse {
        0 resp_code, 1 resp_desc, 2 data,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["resp_code", "resp_desc"], &[("data", &POST_ITEM_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 状态编码.
    pub enum StatusCode {
        /// `00`
        _00 = "00",
        /// `01`
        _01 = "01",
        /// `02`
        _02 = "02",
        /// `03`
        _03 = "03",
        /// `04`
        _04 = "04",
        /// `05`
        _05 = "05",
        /// `06`
        _06 = "06",
    }
}
