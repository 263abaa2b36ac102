//! `/v3/gov/subsidy/audit/cup/invalid`: 查询审核结果 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/audit/cup/invalid`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询审核结果.
    ///
    /// `POST /v3/gov/subsidy/audit/cup/invalid`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/audit/cup/invalid", "查询审核结果");

/// The body of `POST /v3/gov/subsidy/audit/cup/invalid`, 查询审核结果.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 分公司机构代码.
    pub org_no: String,
    /// 商户订单号.
    pub mchnt_order_id: String,
    /// 审核记录上传时间.
    pub upload_time: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("org_no", &self.org_no)?;
        check::text("org_no", &self.org_no, 0, usize::MAX)?;
        check::required("mchnt_order_id", &self.mchnt_order_id)?;
        check::text("mchnt_order_id", &self.mchnt_order_id, 0, usize::MAX)?;
        check::required("upload_time", &self.upload_time)?;
        check::text("upload_time", &self.upload_time, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/audit/cup/invalid`, 查询审核结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub msg: String,
    /// 详细应答码.
    pub sub_code: Option<String>,
    /// 详细应答码描述.
    pub sub_msg: Option<String>,
}

fields! {
    PostResponse {
        0 code, 1 msg, 2 sub_code, 3 sub_msg,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["code", "msg"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
