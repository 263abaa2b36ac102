//! `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`: 受理渠道结算银行账户更名申请 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod application_id;

/// The path `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`.
    pub fn application_id(self, application_id: impl AsRef<str>) -> application_id::Path<'a> {
        application_id::Path(self.0.variable("application_id", application_id.as_ref(), |value| {
            check::text("application_id", value, 0, usize::MAX)
        }))
    }

    /// 受理渠道结算银行账户更名申请.
    ///
    /// `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`, for merchants.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/aggracct-bc/wb-channel/bank-channel-account/rename", "受理渠道结算银行账户更名申请");

/// The body of `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`, 受理渠道结算银行账户更名申请.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 渠道结算银行账户更名外部系统单号.
    pub out_request_no: String,
    /// 目标商户号.
    pub mchid: String,
    /// 台账ID. Sensitive: encrypted on the wire.
    pub bal_account_no: Sensitive,
    /// 变更类型.
    pub change_scene: ChangeScene,
    /// 请求场景.
    #[serde(skip_serializing_if = "check::is_void")]
    pub req_scene: Option<crate::v3::aggracct_bc::wb_channel::ReqScene>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("bal_account_no", &self.bal_account_no)?;
        check::required("change_scene", &self.change_scene)?;
        check::known("change_scene", &self.change_scene)?;
        if let Some(value) = &self.req_scene {
            check::known("req_scene", value)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("bal_account_no", &mut self.bal_account_no);
    }
}

/// The answer to `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`, 受理渠道结算银行账户更名申请.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 变更类型.
    pub change_scene: ChangeScene,
    /// 微信支付更名受理返回的申请单号.
    pub application_id: String,
    /// 渠道结算银行账户更名外部系统单号.
    pub out_request_no: String,
    /// 目标商户号.
    pub mchid: String,
    /// 台账ID. Sensitive: encrypted on the wire.
    pub bal_account_no: Sensitive,
    /// 目标账户名. Sensitive: encrypted on the wire.
    pub new_account_name: Sensitive,
    /// 申请单状态.
    pub application_state: ApplicationState,
    /// 完成时间.
    pub finish_time: Option<Time>,
    /// 失败错误码.
    pub fail_code: Option<String>,
    /// 失败原因.
    pub fail_msg: Option<String>,
}

fields! {
    PostResponse {
        0 change_scene, 1 application_id, 2 out_request_no, 3 mchid, 4 bal_account_no, 5 new_account_name,
        6 application_state, 7 finish_time, 8 fail_code, 9 fail_msg,
    }
}

impl SensitiveFields for PostResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("bal_account_no", &mut self.bal_account_no);
        visit("new_account_name", &mut self.new_account_name);
    }
}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "change_scene",
        "application_id",
        "out_request_no",
        "mchid",
        "bal_account_no",
        "new_account_name",
        "application_state",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 申请单状态.
    pub enum ApplicationState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
    }
}

open_enum! {
    /// 变更类型.
    pub enum ChangeScene {
        /// `SUBJECT_INFO_RENAME`
        SubjectInfoRename = "SUBJECT_INFO_RENAME",
    }
}
