//! `/v3/rate-activity/applications/id/{application_id}`: 根据申请单ID查询申请单结果 `GET`, 修改单据信息 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/rate-activity/applications/id/{application_id}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 根据申请单ID查询申请单结果.
    ///
    /// `GET /v3/rate-activity/applications/id/{application_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_2.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }

    /// 修改单据信息.
    ///
    /// `PATCH /v3/rate-activity/applications/id/{application_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_3.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/rate-activity/applications/id/{application_id}", "根据申请单ID查询申请单结果");

static PATCH: Operation = Operation::new("PATCH", "/v3/rate-activity/applications/id/{application_id}", "修改单据信息");

/// 活动报名修改信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ActivityDetailModification {
    /// 活动费率.
    #[serde(skip_serializing_if = "check::is_void")]
    pub activity_rate: Option<String>,
    /// 活动报名材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_apply_information: Option<Vec<crate::v3::rate_activity::applications::ActivityApplyInformation>>,
}

impl Check for ActivityDetailModification {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.activity_rate {
            check::text("activity_rate", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.activity_apply_information {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("activity_apply_information", index))?;
            }
        }
        Ok(())
    }
}

/// The answer to `GET /v3/rate-activity/applications/id/{application_id}`, 根据申请单ID查询申请单结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 申请单状态.
    pub application_state: String,
    /// 从业机构特约商户号.
    pub sub_mchid: String,
    /// 驳回参数.
    pub reject_parameter: Option<String>,
    /// 驳回原因.
    pub reject_reason: Option<String>,
    /// 活动审核通过时间.
    pub pass_time: Option<Time>,
}

fields! {
    GetResponse {
        0 application_state, 1 sub_mchid, 2 reject_parameter, 3 reject_reason, 4 pass_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["application_state", "sub_mchid"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/rate-activity/applications/id/{application_id}`, 修改单据信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 活动报名修改信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_detail_modification: Option<ActivityDetailModification>,
    /// 补充信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_information: Option<crate::v3::rate_activity::applications::AdditionalInformation>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.activity_detail_modification {
            value.check().map_err(|fault| fault.within("activity_detail_modification"))?;
        }
        if let Some(value) = &self.additional_information {
            value.check().map_err(|fault| fault.within("additional_information"))?;
        }
        Ok(())
    }
}

/// The answer to `PATCH /v3/rate-activity/applications/id/{application_id}`, 修改单据信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 申请单编号.
    pub application_id: String,
}

fields! {
    PatchResponse {
        0 application_id,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(&["application_id"], &[]);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
