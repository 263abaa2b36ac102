//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`:
//! 查询不活跃商户身份核实结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询不活跃商户身份核实结果.
    ///
    /// `GET
    /// /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`,
    /// for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/query-inactive-merchant-identity-verification.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
    "查询不活跃商户身份核实结果",
);

/// The answer to `GET
/// /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`,
/// 查询不活跃商户身份核实结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 特约商户号.
    pub sub_mchid: String,
    /// 核实单号.
    pub verification_id: String,
    /// 核实单状态.
    pub state: GetState,
    /// 失败原因.
    pub fail_reason: Option<FailReason>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 完成时间.
    pub finish_time: Option<Time>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 verification_id, 2 state, 3 fail_reason, 4 create_time, 5 finish_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "verification_id", "state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 失败原因.
    pub enum FailReason {
        /// `MATERIALS_ABNORMAL`
        MaterialsAbnormal = "MATERIALS_ABNORMAL",
        /// `PROCESS_TIMEOUT`
        ProcessTimeout = "PROCESS_TIMEOUT",
    }
}

open_enum! {
    /// 核实单状态.
    pub enum GetState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
    }
}
