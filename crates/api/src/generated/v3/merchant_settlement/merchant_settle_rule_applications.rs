//! `/v3/merchant-settlement/merchant-settle-rule-applications`: 申请修改特约商户结算规则 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod application_id;

/// The path `/v3/merchant-settlement/merchant-settle-rule-applications`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`.
    pub fn application_id(self, application_id: impl AsRef<str>) -> application_id::Path<'a> {
        application_id::Path(self.0.variable("application_id", application_id.as_ref(), |value| {
            check::text("application_id", value, 0, usize::MAX)
        }))
    }

    /// 申请修改特约商户结算规则.
    ///
    /// `POST /v3/merchant-settlement/merchant-settle-rule-applications`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/merchant-settlement/merchant-settle-rule-applications", "申请修改特约商户结算规则");

/// The body of `POST /v3/merchant-settlement/merchant-settle-rule-applications`, 申请修改特约商户结算规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 从业机构号.
    pub acquiring_bank_id: String,
    /// 渠道商户号.
    pub channel_id: String,
    /// 从业机构特约商户号.
    pub sub_mchid: String,
    /// 结算规则id.
    pub settle_rule_id: i64,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("acquiring_bank_id", &self.acquiring_bank_id)?;
        check::text("acquiring_bank_id", &self.acquiring_bank_id, 0, usize::MAX)?;
        check::required("channel_id", &self.channel_id)?;
        check::text("channel_id", &self.channel_id, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/merchant-settlement/merchant-settle-rule-applications`, 申请修改特约商户结算规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 申请单编号.
    pub application_id: String,
    /// 申请单处理信息.
    pub application_process_info: Option<String>,
    /// 申请单状态.
    pub application_state: Option<String>,
    /// 最后更新时间.
    pub update_time: Option<Time>,
    /// 从业机构号.
    pub acquiring_bank_id: Option<String>,
    /// 渠道商户号.
    pub channel_id: Option<String>,
    /// 从业机构特约商户号.
    pub sub_mchid: Option<String>,
    /// 结算规则id.
    pub settle_rule_id: Option<i64>,
}

fields! {
    PostResponse {
        0 application_id, 1 application_process_info, 2 application_state, 3 update_time, 4 acquiring_bank_id,
        5 channel_id, 6 sub_mchid, 7 settle_rule_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["application_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
