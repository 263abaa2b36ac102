//! `/v3/global/merchant/h5/permission/domain/applications`: 创建H5支付域名修改申请单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applyment_id;

/// The path `/v3/global/merchant/h5/permission/domain/applications`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`.
    pub fn applyment_id(self, applyment_id: impl AsRef<str>) -> applyment_id::Path<'a> {
        applyment_id::Path(
            self.0.variable("applyment_id", applyment_id.as_ref(), |value| {
                check::text("applyment_id", value, 0, usize::MAX)
            }),
        )
    }

    /// 创建H5支付域名修改申请单.
    ///
    /// `POST /v3/global/merchant/h5/permission/domain/applications`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_4.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/global/merchant/h5/permission/domain/applications", "创建H5支付域名修改申请单");

/// The body of `POST /v3/global/merchant/h5/permission/domain/applications`, 创建H5支付域名修改申请单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 子商户H5经营网址.
    pub website_url: String,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
    /// 子商户经营网址状态.
    #[serde(skip_serializing_if = "check::is_void")]
    pub website_state: Option<crate::v3::global::merchant::h5::permission::WebsiteState>,
    /// 商户提供的审核结果回调接口.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 商户申请单号.
    pub out_applyment_id: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("domains", &self.domains)?;
        for (index, item) in self.domains.iter().enumerate() {
            check::text(&format!("domains[{index}]"), item, 0, usize::MAX)?;
        }
        check::required("website_url", &self.website_url)?;
        check::text("website_url", &self.website_url, 0, usize::MAX)?;
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
        if let Some(value) = &self.website_state {
            check::known("website_state", value)?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        check::required("out_applyment_id", &self.out_applyment_id)?;
        check::text("out_applyment_id", &self.out_applyment_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/global/merchant/h5/permission/domain/applications`, 创建H5支付域名修改申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
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
    PostResponse {
        0 sub_mchid, 1 website_state, 2 domains, 3 webiste_url, 4 website_business_page_pics, 5 website_homepage_pics,
        6 applyment_id, 7 audit_reject_detail, 8 applyment_state, 9 notify_url, 10 out_applyment_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "website_state", "domains", "webiste_url", "applyment_id", "out_applyment_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
