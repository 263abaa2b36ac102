//! `/v3/global/merchant/h5/permission/applications`: 创建H5支付权限申请单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applyment_id;

/// The path `/v3/global/merchant/h5/permission/applications`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/merchant/h5/permission/applications/{applyment_id}`.
    pub fn applyment_id(self, applyment_id: impl AsRef<str>) -> applyment_id::Path<'a> {
        applyment_id::Path(
            self.0.variable("applyment_id", applyment_id.as_ref(), |value| {
                check::text("applyment_id", value, 0, usize::MAX)
            }),
        )
    }

    /// 创建H5支付权限申请单.
    ///
    /// `POST /v3/global/merchant/h5/permission/applications`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/global/merchant/h5/permission/applications", "创建H5支付权限申请单");

/// The body of `POST /v3/global/merchant/h5/permission/applications`, 创建H5支付权限申请单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公司介绍和业务描述.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_description: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 公司注册资质证书. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub company_register_cert: Option<String>,
    /// 限额类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_limit_type: Option<TransactionLimitType>,
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
    pub website_url: String,
    /// 商户提供的审核结果回调接口.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 申请单类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub applyment_type: Option<ApplymentType>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.business_description {
            check::text("business_description", value, 0, usize::MAX)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("domains", &self.domains)?;
        for (index, item) in self.domains.iter().enumerate() {
            check::text(&format!("domains[{index}]"), item, 0, usize::MAX)?;
        }
        if let Some(value) = &self.company_register_cert {
            check::text("company_register_cert", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.transaction_limit_type {
            check::known("transaction_limit_type", value)?;
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
        check::required("website_url", &self.website_url)?;
        check::text("website_url", &self.website_url, 0, usize::MAX)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.applyment_type {
            check::known("applyment_type", value)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/global/merchant/h5/permission/applications`, 创建H5支付权限申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 公司介绍和业务描述.
    pub business_description: Option<String>,
    /// 限额类型.
    pub transaction_limit_type: TransactionLimitType,
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
    pub applyment_type: ApplymentType,
    /// 商户提供的审核结果回调接口.
    pub notify_url: Option<String>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 domains, 2 business_description, 3 transaction_limit_type, 4 company_register_cert,
        5 website_business_page_pics, 6 website_homepage_pics, 7 website_state, 8 website_url, 9 applyment_id,
        10 audit_reject_detail, 11 applyment_state, 12 applyment_type, 13 notify_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 申请单类型.
    pub enum ApplymentType {
        /// `APPLY_FOR_PAYMENT_AUTHORITY`
        ApplyForPaymentAuthority = "APPLY_FOR_PAYMENT_AUTHORITY",
        /// `APPLY_FOR_RELIEVE_LIMITED`
        ApplyForRelieveLimited = "APPLY_FOR_RELIEVE_LIMITED",
    }
}

open_enum! {
    /// 限额类型.
    pub enum TransactionLimitType {
        /// `UN_LAUNCHED_WEBSITE_LIMIT`
        UnLaunchedWebsiteLimit = "UN_LAUNCHED_WEBSITE_LIMIT",
        /// `NORMAL_LIMIT`
        NormalLimit = "NORMAL_LIMIT",
        /// `NO_LIMIT`
        NoLimit = "NO_LIMIT",
    }
}
