//! `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`: 资料更新请求审核结果回调通知 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 资料更新请求审核结果回调通知.
    ///
    /// `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`, for merchants.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
    "资料更新请求审核结果回调通知",
);

/// The body of `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`, 资料更新请求审核结果回调通知.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 资料更新请求单号.
    pub out_request_no: String,
    /// 商户号.
    pub mchid: String,
    /// 审核结果.
    #[serde(skip_serializing_if = "check::is_void")]
    pub audit_result: Option<AuditResult>,
    /// 审核完成时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub audit_finish_time: Option<Time>,
    /// 业务附属信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach_info: Option<String>,
    /// 审核驳回错误码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fail_code: Option<String>,
    /// 审核驳回错误原因.
    #[serde(skip_serializing_if = "check::is_void")]
    pub fail_msg: Option<String>,
    /// 场景.
    #[serde(skip_serializing_if = "check::is_void")]
    pub scene: Option<Scene>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        if let Some(value) = &self.audit_result {
            check::known("audit_result", value)?;
        }
        if let Some(value) = &self.attach_info {
            check::text("attach_info", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.fail_code {
            check::text("fail_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.fail_msg {
            check::text("fail_msg", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.scene {
            check::known("scene", value)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`, 资料更新请求审核结果回调通知.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 接口返回信息.
    pub ret_msg: Option<String>,
}

fields! {
    PostResponse {
        0 ret_msg,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

open_enum! {
    /// 审核结果.
    pub enum AuditResult {
        /// `PASS`
        Pass = "PASS",
        /// `REJECT`
        Reject = "REJECT",
    }
}

open_enum! {
    /// 场景.
    pub enum Scene {
        /// `01`
        _01 = "01",
        /// `02`
        _02 = "02",
        /// `03`
        _03 = "03",
    }
}
