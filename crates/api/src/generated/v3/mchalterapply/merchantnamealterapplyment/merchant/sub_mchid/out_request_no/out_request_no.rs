//! `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`:
//! 查询商户简称申请单状态-使用业务单号和商户号 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询商户简称申请单状态-使用业务单号和商户号.
    ///
    /// `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`, for
    /// merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016166085>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
    "查询商户简称申请单状态-使用业务单号和商户号",
);

/// The answer to `GET
/// /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`,
/// 查询商户简称申请单状态-使用业务单号和商户号.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 申请单号.
    pub apply_id: String,
    /// 业务申请编号.
    pub out_request_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 申请单状态.
    pub state: crate::v3::mchalterapply::GetState,
    /// 总体驳回原因.
    pub audit_reject_reason: Option<String>,
}

fields! {
    GetResponse {
        0 apply_id, 1 out_request_no, 2 sub_mchid, 3 state, 4 audit_reject_reason,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["apply_id", "out_request_no", "sub_mchid", "state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
