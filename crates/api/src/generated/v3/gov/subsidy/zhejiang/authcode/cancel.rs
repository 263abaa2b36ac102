//! `/v3/gov/subsidy/zhejiang/authcode/cancel`: 品类凭证码预核销撤销 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/gov/subsidy/zhejiang/authcode/cancel`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 品类凭证码预核销撤销.
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/cancel`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/gov/subsidy/zhejiang/authcode/cancel", "品类凭证码预核销撤销");

/// The body of `POST /v3/gov/subsidy/zhejiang/authcode/cancel`, 品类凭证码预核销撤销.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 接入方请求流水号.
    pub sp_serial_no: String,
    /// 冻结流水号.
    pub cred_frozen_no: String,
    /// 交易日期.
    pub trans_date: String,
    /// 交易时间.
    pub trans_time: String,
    /// 品类凭证码.
    pub auth_code: String,
    /// 请求流水号.
    pub req_ssn: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_serial_no", &self.sp_serial_no)?;
        check::text("sp_serial_no", &self.sp_serial_no, 0, usize::MAX)?;
        check::required("cred_frozen_no", &self.cred_frozen_no)?;
        check::text("cred_frozen_no", &self.cred_frozen_no, 0, usize::MAX)?;
        check::required("trans_date", &self.trans_date)?;
        check::text("trans_date", &self.trans_date, 0, usize::MAX)?;
        check::required("trans_time", &self.trans_time)?;
        check::text("trans_time", &self.trans_time, 0, usize::MAX)?;
        check::required("auth_code", &self.auth_code)?;
        check::text("auth_code", &self.auth_code, 0, usize::MAX)?;
        check::required("req_ssn", &self.req_ssn)?;
        check::text("req_ssn", &self.req_ssn, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/gov/subsidy/zhejiang/authcode/cancel`, 品类凭证码预核销撤销.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
}

fields! {
    PostResponse {
        0 resp_code, 1 resp_desc,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["resp_code", "resp_desc"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
