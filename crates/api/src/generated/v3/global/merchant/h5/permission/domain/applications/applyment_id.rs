//! `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`: 查询H5支付域名修改申请单 `GET`, 修改H5支付域名修改申请单
//! `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询H5支付域名修改申请单.
    ///
    /// `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_5.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }

    /// 修改H5支付域名修改申请单.
    ///
    /// `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_6.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
    "查询H5支付域名修改申请单",
);

static PATCH: Operation = Operation::new(
    "PATCH",
    "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
    "修改H5支付域名修改申请单",
);

/// The answer to `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`, 查询H5支付域名修改申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户经营网址状态.
    pub website_state: crate::v3::global::merchant::h5::permission::WebsiteState,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 子商户H5经营网址.
    pub webiste_url: String,
    /// 经营网址商业页面截图.
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    pub website_homepage_pics: Option<Vec<String>>,
    /// 申请单号.
    pub applyment_id: i64,
    /// 驳回原因.
    pub audit_reject_detail: Option<String>,
    /// 申请单状态.
    pub applyment_state: Option<crate::v3::global::merchant::h5::permission::ApplymentState>,
    /// 商户提供的审核结果回调接口.
    pub notify_url: Option<String>,
    /// 商户申请单号.
    pub out_applyment_id: String,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 website_state, 2 domains, 3 webiste_url, 4 website_business_page_pics, 5 website_homepage_pics,
        6 applyment_id, 7 audit_reject_detail, 8 applyment_state, 9 notify_url, 10 out_applyment_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "website_state", "domains", "webiste_url", "applyment_id", "out_applyment_id"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`, 修改H5支付域名修改申请单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 子商户经营网址状态.
    #[serde(skip_serializing_if = "check::is_void")]
    pub website_state: Option<crate::v3::global::merchant::h5::permission::WebsiteState>,
    /// 商户H5经营网址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub website_url: Option<String>,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("domains", &self.domains)?;
        for (index, item) in self.domains.iter().enumerate() {
            check::text(&format!("domains[{index}]"), item, 0, usize::MAX)?;
        }
        if let Some(value) = &self.website_state {
            check::known("website_state", value)?;
        }
        if let Some(value) = &self.website_url {
            check::text("website_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.website_business_page_pics {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("website_business_page_pics[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.website_homepage_pics {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("website_homepage_pics[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// The answer to `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`, 修改H5支付域名修改申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户经营网址状态.
    pub website_state: crate::v3::global::merchant::h5::permission::WebsiteState,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 子商户H5经营网址.
    pub webiste_url: String,
    /// 经营网址商业页面截图.
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    pub website_homepage_pics: Option<Vec<String>>,
    /// 申请单号.
    pub applyment_id: i64,
    /// 驳回原因.
    pub audit_reject_detail: Option<String>,
    /// 申请单状态.
    pub applyment_state: Option<crate::v3::global::merchant::h5::permission::ApplymentState>,
    /// 商户提供的审核结果回调接口.
    pub notify_url: Option<String>,
    /// 商户申请单号.
    pub out_applyment_id: String,
}

fields! {
    PatchResponse {
        0 sub_mchid, 1 website_state, 2 domains, 3 webiste_url, 4 website_business_page_pics, 5 website_homepage_pics,
        6 applyment_id, 7 audit_reject_detail, 8 applyment_state, 9 notify_url, 10 out_applyment_id,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "website_state", "domains", "webiste_url", "applyment_id", "out_applyment_id"], &[]);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
