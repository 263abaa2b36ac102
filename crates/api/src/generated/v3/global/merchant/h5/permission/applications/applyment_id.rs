//! `/v3/global/merchant/h5/permission/applications/{applyment_id}`: 查询H5支付权限申请单详情 `GET`, 修改H5支付权限申请单 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/merchant/h5/permission/applications/{applyment_id}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询H5支付权限申请单详情.
    ///
    /// `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_2.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }

    /// 修改H5支付权限申请单.
    ///
    /// `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_3.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/global/merchant/h5/permission/applications/{applyment_id}", "查询H5支付权限申请单详情");

static PATCH: Operation =
    Operation::new("PATCH", "/v3/global/merchant/h5/permission/applications/{applyment_id}", "修改H5支付权限申请单");

/// The answer to `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`, 查询H5支付权限申请单详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 公司介绍和业务描述.
    pub business_description: Option<String>,
    /// 限额类型.
    pub transaction_limit_type: crate::v3::global::merchant::h5::permission::applications::TransactionLimitType,
    /// 公司注册资质证书. The id of an uploaded file.
    pub company_register_cert: Option<String>,
    /// 经营网址商业页面截图.
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    pub website_homepage_pics: Option<Vec<String>>,
    /// 子商户经营网址状态.
    pub website_state: crate::v3::global::merchant::h5::permission::WebsiteState,
    /// 子商户H5经营网址.
    pub website_url: String,
    /// 申请单号.
    pub applyment_id: i64,
    /// 驳回原因.
    pub audit_reject_detail: Option<String>,
    /// 申请单状态.
    pub applyment_state: crate::v3::global::merchant::h5::permission::ApplymentState,
    /// 申请单类型.
    pub applyment_type: crate::v3::global::merchant::h5::permission::applications::ApplymentType,
    /// 商户提供的审核结果回调接口.
    pub notify_url: Option<String>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 domains, 2 business_description, 3 transaction_limit_type, 4 company_register_cert,
        5 website_business_page_pics, 6 website_homepage_pics, 7 website_state, 8 website_url, 9 applyment_id,
        10 audit_reject_detail, 11 applyment_state, 12 applyment_type, 13 notify_url,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sub_mchid",
        "domains",
        "transaction_limit_type",
        "website_state",
        "website_url",
        "applyment_id",
        "applyment_state",
        "applyment_type",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`, 修改H5支付权限申请单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 公司介绍和业务描述.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_description: Option<String>,
    /// 公司注册资质证书. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub company_register_cert: Option<String>,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
    /// 子商户经营网址状态.
    #[serde(skip_serializing_if = "check::is_void")]
    pub website_state: Option<crate::v3::global::merchant::h5::permission::WebsiteState>,
    /// 子商户H5经营网址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub website_url: Option<String>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("domains", &self.domains)?;
        for (index, item) in self.domains.iter().enumerate() {
            check::text(&format!("domains[{index}]"), item, 0, usize::MAX)?;
        }
        if let Some(value) = &self.business_description {
            check::text("business_description", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.company_register_cert {
            check::text("company_register_cert", value, 0, usize::MAX)?;
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
        if let Some(value) = &self.website_state {
            check::known("website_state", value)?;
        }
        if let Some(value) = &self.website_url {
            check::text("website_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`, 修改H5支付权限申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 公司介绍和业务描述.
    pub business_description: Option<String>,
    /// 限额类型.
    pub transaction_limit_type: crate::v3::global::merchant::h5::permission::applications::TransactionLimitType,
    /// 公司注册资质证书.
    pub company_register_cert: Option<String>,
    /// 经营网址商业页面截图.
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    pub website_homepage_pics: Option<Vec<String>>,
    /// 子商户经营网址状态.
    pub website_state: crate::v3::global::merchant::h5::permission::WebsiteState,
    /// 子商户H5经营网址.
    pub website_url: String,
    /// 申请单号.
    pub applyment_id: i64,
    /// 驳回原因.
    pub audit_reject_detail: Option<String>,
    /// 申请单状态.
    pub applyment_state: crate::v3::global::merchant::h5::permission::ApplymentState,
    /// 申请单类型.
    pub applyment_type: crate::v3::global::merchant::h5::permission::applications::ApplymentType,
    /// 商户提供的审核结果回调接口.
    pub notify_url: Option<String>,
}

fields! {
    PatchResponse {
        0 sub_mchid, 1 domains, 2 business_description, 3 transaction_limit_type, 4 company_register_cert,
        5 website_business_page_pics, 6 website_homepage_pics, 7 website_state, 8 website_url, 9 applyment_id,
        10 audit_reject_detail, 11 applyment_state, 12 applyment_type, 13 notify_url,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sub_mchid",
        "domains",
        "transaction_limit_type",
        "website_state",
        "website_url",
        "applyment_id",
        "applyment_state",
        "applyment_type",
    ],
    &[],
);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
