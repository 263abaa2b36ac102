//! `/v3/rate-activity/applications`: 报名费率优惠活动 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod id;

/// The path `/v3/rate-activity/applications`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/rate-activity/applications/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// 报名费率优惠活动.
    ///
    /// `POST /v3/rate-activity/applications`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/rate-activity/applications", "报名费率优惠活动");

/// An item of `activity_apply_information` of a `ActivityDetail`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ActivityApplyInformation {
    /// 材料ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub apply_material_id: Option<String>,
    /// 材料MediaID列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_material_information: Option<Vec<String>>,
}

impl Check for ActivityApplyInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.apply_material_id {
            check::text("apply_material_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.apply_material_information {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("apply_material_information[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 活动报名信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ActivityDetail {
    /// 活动ID.
    pub activity_id: String,
    /// 活动费率.
    #[serde(skip_serializing_if = "check::is_void")]
    pub activity_rate: Option<String>,
    /// 活动报名材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_apply_information: Option<Vec<ActivityApplyInformation>>,
}

impl Check for ActivityDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("activity_id", &self.activity_id)?;
        check::text("activity_id", &self.activity_id, 0, usize::MAX)?;
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

/// 补充信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AdditionalInformation {
    /// 补充说明.
    #[serde(skip_serializing_if = "check::is_void")]
    pub additional_message: Option<String>,
    /// 补充材料MediaID列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_material: Option<Vec<String>>,
}

impl Check for AdditionalInformation {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.additional_message {
            check::text("additional_message", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.additional_material {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("additional_material[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// The body of `POST /v3/rate-activity/applications`, 报名费率优惠活动.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 从业机构号.
    pub acquiring_bank_id: String,
    /// 渠道商户号.
    pub channel_id: String,
    /// 从业机构特约商户号.
    pub sub_mchid: String,
    /// 活动报名信息.
    pub activity_detail: ActivityDetail,
    /// 补充信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_information: Option<AdditionalInformation>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("acquiring_bank_id", &self.acquiring_bank_id)?;
        check::text("acquiring_bank_id", &self.acquiring_bank_id, 0, usize::MAX)?;
        check::required("channel_id", &self.channel_id)?;
        check::text("channel_id", &self.channel_id, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        self.activity_detail.check().map_err(|fault| fault.within("activity_detail"))?;
        if let Some(value) = &self.additional_information {
            value.check().map_err(|fault| fault.within("additional_information"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/rate-activity/applications`, 报名费率优惠活动.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 申请单编号.
    pub application_id: String,
}

fields! {
    PostResponse {
        0 application_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["application_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
