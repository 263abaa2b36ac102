//! `/v3/brand/card/card-configs`: 提交商家名片配置申请 `POST`, 查询商家名片配置申请状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cancel_applyment;
pub mod preview_url;
pub mod publish;

/// The path `/v3/brand/card/card-configs`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/card/card-configs/cancel-applyment`.
    pub fn cancel_applyment(self) -> cancel_applyment::Path<'a> {
        cancel_applyment::Path(self.0.segment("cancel-applyment"))
    }

    /// On to `/v3/brand/card/card-configs/preview-url`.
    pub fn preview_url(self) -> preview_url::Path<'a> {
        preview_url::Path(self.0.segment("preview-url"))
    }

    /// On to `/v3/brand/card/card-configs/publish`.
    pub fn publish(self) -> publish::Path<'a> {
        publish::Path(self.0.segment("publish"))
    }

    /// 提交商家名片配置申请.
    ///
    /// `POST /v3/brand/card/card-configs`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询商家名片配置申请状态.
    ///
    /// `GET /v3/brand/card/card-configs`, for service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/brand/card/card-configs", "提交商家名片配置申请");

static GET: Operation = Operation::new("GET", "/v3/brand/card/card-configs", "查询商家名片配置申请状态");

/// 品牌客服信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BrandCustomerService {
    /// 客服类型.
    pub customer_service_type: CustomerServiceType,
    /// 客服电话.
    #[serde(skip_serializing_if = "check::is_void")]
    pub customer_service_phone: Option<String>,
    /// 客服路径.
    #[serde(skip_serializing_if = "check::is_void")]
    pub customer_service_path: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
}

impl Check for BrandCustomerService {
    fn check(&self) -> Result<(), FieldError> {
        check::required("customer_service_type", &self.customer_service_type)?;
        check::known("customer_service_type", &self.customer_service_type)?;
        if let Some(value) = &self.customer_service_phone {
            check::text("customer_service_phone", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.customer_service_path {
            check::text("customer_service_path", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 品牌小程序信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BrandMiniProgramInfo {
    /// 公众账号ID.
    pub appid: String,
    /// 小程序默认跳转路径.
    #[serde(skip_serializing_if = "check::is_void")]
    pub default_jump_path: Option<String>,
}

impl Check for BrandMiniProgramInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.default_jump_path {
            check::text("default_jump_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The query of `GET /v3/brand/card/card-configs`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 业务申请编号.
    pub business_code: Option<String>,
    /// 微信支付申请单号.
    pub applyment_id: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.business_code {
            check::text("business_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.applyment_id {
            check::text("applyment_id", value, 0, usize::MAX)?;
        }
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("business_code", self.business_code.as_ref());
        query.push_some("applyment_id", self.applyment_id.as_ref());
        query.push("brand_id", &self.brand_id);
    }
}

/// The answer to `GET /v3/brand/card/card-configs`, 查询商家名片配置申请状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 业务申请编号.
    pub business_code: String,
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 申请单状态.
    pub applyment_state: ApplymentState,
    /// 定时发布时间.
    pub scheduled_publish_time: Option<Time>,
    /// 驳回原因.
    pub reject_reason: Option<String>,
    /// 实际发布时间.
    pub actual_publish_time: Option<Time>,
}

fields! {
    GetResponse {
        0 business_code, 1 applyment_id, 2 brand_id, 3 applyment_state, 4 scheduled_publish_time, 5 reject_reason,
        6 actual_publish_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["business_code", "applyment_id", "brand_id", "applyment_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/brand/card/card-configs`, 提交商家名片配置申请.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 业务申请编号.
    pub business_code: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 品牌小程序信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_mini_program_info: Option<BrandMiniProgramInfo>,
    /// 品牌客服信息.
    pub brand_customer_service: BrandCustomerService,
    /// 服务列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_list: Option<Vec<Service>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("business_code", &self.business_code)?;
        check::text("business_code", &self.business_code, 0, usize::MAX)?;
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        if let Some(value) = &self.brand_mini_program_info {
            value.check().map_err(|fault| fault.within("brand_mini_program_info"))?;
        }
        self.brand_customer_service.check().map_err(|fault| fault.within("brand_customer_service"))?;
        if let Some(value) = &self.service_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("service_list", index))?;
            }
        }
        Ok(())
    }
}

/// The answer to `POST /v3/brand/card/card-configs`, 提交商家名片配置申请.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 业务申请编号.
    pub business_code: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 商家名片预览二维码链接.
    pub card_preview_url: String,
}

fields! {
    PostResponse {
        0 business_code, 1 brand_id, 2 applyment_id, 3 card_preview_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["business_code", "brand_id", "applyment_id", "card_preview_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `service_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Service {
    /// 服务分类名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_classify_name: Option<String>,
    /// 服务名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub service_name: Option<String>,
    /// 服务跳转类型.
    pub service_jump_type: ServiceJumpType,
    /// 服务跳转路径.
    pub service_jump_path: String,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
}

impl Check for Service {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.service_classify_name {
            check::text("service_classify_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.service_name {
            check::text("service_name", value, 0, usize::MAX)?;
        }
        check::required("service_jump_type", &self.service_jump_type)?;
        check::known("service_jump_type", &self.service_jump_type)?;
        check::required("service_jump_path", &self.service_jump_path)?;
        check::text("service_jump_path", &self.service_jump_path, 0, usize::MAX)?;
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 申请单状态.
    pub enum ApplymentState {
        /// `STATE_UNKNOWN`
        StateUnknown = "STATE_UNKNOWN",
        /// `DRAFTING`
        Drafting = "DRAFTING",
        /// `AUDITING`
        Auditing = "AUDITING",
        /// `AUDIT_REJECTED`
        AuditRejected = "AUDIT_REJECTED",
        /// `PENDING_PUBLISH`
        PendingPublish = "PENDING_PUBLISH",
        /// `PUBLISHED`
        Published = "PUBLISHED",
        /// `CANCELED`
        Canceled = "CANCELED",
    }
}

open_enum! {
    /// 客服类型.
    pub enum CustomerServiceType {
        /// `MINI_PROGRAM`
        MiniProgram = "MINI_PROGRAM",
        /// `CUSTOMIZE_WEB`
        CustomizeWeb = "CUSTOMIZE_WEB",
        /// `CUSTOMIZE_MP`
        CustomizeMp = "CUSTOMIZE_MP",
        /// `SERVICE_PHONE`
        ServicePhone = "SERVICE_PHONE",
    }
}

open_enum! {
    /// 服务跳转类型.
    pub enum ServiceJumpType {
        /// `JUMP_MINI_PROGRAM`
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
        /// `JUMP_WEB_PAGE`
        JumpWebPage = "JUMP_WEB_PAGE",
    }
}
