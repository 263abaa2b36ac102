//! `/v3/ecommerce/account/cancel-applications`: 提交注销申请单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod media;
pub mod out_apply_no;

/// The path `/v3/ecommerce/account/cancel-applications`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/account/cancel-applications/media`.
    pub fn media(self) -> media::Path<'a> {
        media::Path(self.0.segment("media"))
    }

    /// On to `/v3/ecommerce/account/cancel-applications/out-apply-no`.
    pub fn out_apply_no(self) -> out_apply_no::Path<'a> {
        out_apply_no::Path(self.0.segment("out-apply-no"))
    }

    /// 提交注销申请单. Asks to close a sub-merchant.
    ///
    /// `POST /v3/ecommerce/account/cancel-applications`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/create-cancel-application.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/account/cancel-applications", "提交注销申请单");

/// An item of `application_info` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ApplicationInfo {
    /// 注销申请材料类型. Kind of the paper.
    #[serde(skip_serializing_if = "check::is_void")]
    pub application_type: Option<ApplicationType>,
    /// 图片MediaID. Media id of `/v3/ecommerce/account/cancel-applications/media`. At most 512 characters. The id of
    /// an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub application_media_id: Option<String>,
}

impl Check for ApplicationInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.application_type {
            check::known("application_type", value)?;
        }
        if let Some(value) = &self.application_media_id {
            check::text("application_media_id", value, 0, 512)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/ecommerce/account/cancel-applications`, 提交注销申请单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 商户注销申请单号. Your number of the application: digits and letters. At most 32 characters.
    pub out_apply_no: String,
    /// 注销申请材料. Papers of the application.
    pub application_info: Vec<ApplicationInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("out_apply_no", &self.out_apply_no)?;
        check::text("out_apply_no", &self.out_apply_no, 0, 32)?;
        check::required("application_info", &self.application_info)?;
        for (index, item) in self.application_info.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("application_info", index))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/account/cancel-applications`, 提交注销申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户注销申请单号. Your number of the application: digits and letters. At most 32 characters.
    pub out_apply_no: String,
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 受理失败原因. Why the application was refused.
    pub reject_reason: Option<String>,
    /// 注销状态. State of the application.
    pub cancel_state: Option<CancelState>,
    /// 最后更新时间. When it was last changed.
    pub update_time: Option<Time>,
}

fields! {
    PostResponse {
        0 out_apply_no, 1 sub_mchid, 2 reject_reason, 3 cancel_state, 4 update_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["out_apply_no", "sub_mchid"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 注销申请材料类型.
    ///
    /// Application of the platform, or of the sub-merchant.
    pub enum ApplicationType {
        /// `SP_CANCEL_ACCOUNT_APPLICATION`
        SpCancelAccountApplication = "SP_CANCEL_ACCOUNT_APPLICATION",
        /// `SUB_CANCEL_ACCOUNT_APPLICATION`
        SubCancelAccountApplication = "SUB_CANCEL_ACCOUNT_APPLICATION",
    }
}

open_enum! {
    /// 注销状态.
    ///
    /// `REVIEWING`: under review. `REJECTED`: rejected. `CANCEL_SUCCESS`: cancelled.
    pub enum CancelState {
        /// `REVIEWING`
        Reviewing = "REVIEWING",
        /// `REJECTED`
        Rejected = "REJECTED",
        /// `CANCEL_SUCCESS`
        CancelSuccess = "CANCEL_SUCCESS",
    }
}
