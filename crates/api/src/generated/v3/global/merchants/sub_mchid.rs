//! `/v3/global/merchants/{sub_mchid}`: 查询子商户（融合钱包） `GET`, 修改子商户（融合钱包） `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/merchants/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.get()` or `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询子商户（融合钱包）.
    ///
    /// `GET /v3/global/merchants/{sub_mchid}`, for merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }

    /// 修改子商户（融合钱包）.
    ///
    /// `PATCH /v3/global/merchants/{sub_mchid}`, for merchants and service providers.
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_sealed(body)
    }
}

static GET: Operation = Operation::new("GET", "/v3/global/merchants/{sub_mchid}", "查询子商户（融合钱包）");

static PATCH: Operation = Operation::new("PATCH", "/v3/global/merchants/{sub_mchid}", "修改子商户（融合钱包）");

/// 子商户入驻驳回详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ApplicationRejectDetail {
    /// 驳回字段.
    pub field: Option<String>,
    /// 驳回原因.
    pub reason: Option<String>,
}

fields! {
    ApplicationRejectDetail {
        0 field, 1 reason,
    }
}

/// 业务信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Business {
    /// 业务类型.
    pub business_type: Option<crate::v3::global::merchants::BusinessType>,
    /// APP下载地址.
    pub app_download: Option<String>,
    /// 业务网站.
    pub website: Option<String>,
    /// 公众号.
    pub office_account: Option<String>,
    /// 小程序.
    pub mini_program: Option<String>,
    /// 门店地址.
    pub store_address: Option<String>,
    /// MCC码.
    pub mcc: Option<String>,
}

fields! {
    Business {
        0 business_type, 1 app_download, 2 website, 3 office_account, 4 mini_program, 5 store_address, 6 mcc,
    }
}

/// 联系人信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Contact {
    /// 联系人名称. Sensitive: encrypted on the wire.
    pub name: Option<Sensitive>,
    /// 联系人电话. Sensitive: encrypted on the wire.
    pub phone: Option<Sensitive>,
    /// 联系人邮箱. Sensitive: encrypted on the wire.
    pub email: Option<Sensitive>,
}

fields! {
    Contact {
        0 name, 1 phone, 2 email,
    }
}

impl SensitiveFields for Contact {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.name {
            visit("name", value);
        }
        if let Some(value) = &mut self.phone {
            visit("phone", value);
        }
        if let Some(value) = &mut self.email {
            visit("email", value);
        }
    }
}

/// The query of `GET /v3/global/merchants/{sub_mchid}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 机构appid.
    pub sp_appid: String,
    /// 机构商户号.
    pub sp_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, usize::MAX)?;
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sp_appid", &self.sp_appid);
        query.push("sp_mchid", &self.sp_mchid);
    }
}

/// The answer to `GET /v3/global/merchants/{sub_mchid}`, 查询子商户（融合钱包）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户全称.
    pub name: String,
    /// 子商户简称.
    pub shortname: String,
    /// 公司联系方式.
    pub office_phone: String,
    /// 册国家或区域.
    pub merchant_country_code: String,
    /// 类目.
    pub business_category: i64,
    /// 联系人信息.
    pub contact: Option<Contact>,
    /// 商户类型.
    pub merchant_type: Option<crate::v3::global::merchants::MerchantType>,
    /// 公司注册文件编号.
    pub registration_certificate_number: Option<String>,
    /// 公司注册文件过期时间.
    pub registration_certificate_date: Option<String>,
    /// 子商户结算账户.
    pub settlement_bank_number: Option<String>,
    /// 业务信息.
    pub business: Option<Business>,
    /// 董事信息.
    pub director: Option<crate::v3::global::merchants::Director>,
    /// 负责人信息.
    pub principal: Option<crate::v3::global::merchants::Principal>,
    /// H5支付权限详情.
    pub h5_payment: Option<H5Payment>,
    /// 子商户状态信息.
    pub sub_merchant_state: Option<SubMerchantState>,
    /// 附加信息.
    pub attach: Option<String>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 name, 2 shortname, 3 office_phone, 4 merchant_country_code, 5 business_category, 6 contact,
        7 merchant_type, 8 registration_certificate_number, 9 registration_certificate_date, 10 settlement_bank_number,
        11 business, 12 director, 13 principal, 14 h5_payment, 15 sub_merchant_state, 16 attach,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.contact {
            value.visit_sensitive(visit);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["sub_mchid", "name", "shortname", "office_phone", "merchant_country_code", "business_category"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// H5支付权限详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct H5Payment {
    /// H5驳回详情.
    pub audit_reject_detail: Option<String>,
    /// H5支付权限状态.
    pub h5_authorization_state: Option<crate::v3::global::merchants::H5AuthorizationState>,
}

fields! {
    H5Payment {
        0 audit_reject_detail, 1 h5_authorization_state,
    }
}

/// H5支付申请资料资料.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct H5PaymentApplyInfo {
    /// H5经营网址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub website_url: Option<String>,
    /// H5支付域名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
}

impl Check for H5PaymentApplyInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.website_url {
            check::text("website_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.domains {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("domains[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// The body of `PATCH /v3/global/merchants/{sub_mchid}`, 修改子商户（融合钱包）.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 机构appid.
    pub sp_appid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 子商户全称.
    pub name: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户简称.
    pub shortname: String,
    /// 公司电话.
    pub office_phone: String,
    /// 联系人信息.
    pub contact: crate::v3::global::merchants::Contact,
    /// 类目.
    pub business_category: i64,
    /// 渠道号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub channel_id: Option<String>,
    /// 注册国家或区域.
    pub merchant_country_code: String,
    /// 商户类型.
    pub merchant_type: crate::v3::global::merchants::MerchantType,
    /// 公司注册文件编号.
    pub registration_certificate_number: String,
    /// 公司注册文件过期时间.
    pub registration_certificate_date: String,
    /// 公司注册文件照片.
    #[serde(skip_serializing_if = "check::is_void")]
    pub registration_certificate_copy: Option<String>,
    /// 子商户银行结算账户信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub settlement_bank_number: Option<String>,
    /// 业务信息.
    pub business: PatchRequestBusiness,
    /// 董事信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub director: Option<crate::v3::global::merchants::Director>,
    /// 负责人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<crate::v3::global::merchants::Principal>,
    /// 是否申请H5支付权限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_h5_payment: Option<bool>,
    /// H5支付申请资料资料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_payment_apply_info: Option<H5PaymentApplyInfo>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, usize::MAX)?;
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("shortname", &self.shortname)?;
        check::text("shortname", &self.shortname, 0, usize::MAX)?;
        check::required("office_phone", &self.office_phone)?;
        check::text("office_phone", &self.office_phone, 0, usize::MAX)?;
        self.contact.check().map_err(|fault| fault.within("contact"))?;
        if let Some(value) = &self.channel_id {
            check::text("channel_id", value, 0, usize::MAX)?;
        }
        check::required("merchant_country_code", &self.merchant_country_code)?;
        check::text("merchant_country_code", &self.merchant_country_code, 0, usize::MAX)?;
        check::required("merchant_type", &self.merchant_type)?;
        check::known("merchant_type", &self.merchant_type)?;
        check::required("registration_certificate_number", &self.registration_certificate_number)?;
        check::text("registration_certificate_number", &self.registration_certificate_number, 0, usize::MAX)?;
        check::required("registration_certificate_date", &self.registration_certificate_date)?;
        check::text("registration_certificate_date", &self.registration_certificate_date, 0, usize::MAX)?;
        if let Some(value) = &self.registration_certificate_copy {
            check::text("registration_certificate_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.settlement_bank_number {
            check::text("settlement_bank_number", value, 0, usize::MAX)?;
        }
        self.business.check().map_err(|fault| fault.within("business"))?;
        if let Some(value) = &self.director {
            value.check().map_err(|fault| fault.within("director"))?;
        }
        if let Some(value) = &self.principal {
            value.check().map_err(|fault| fault.within("principal"))?;
        }
        if let Some(value) = &self.h5_payment_apply_info {
            value.check().map_err(|fault| fault.within("h5_payment_apply_info"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PatchRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.contact.visit_sensitive(visit);
    }
}

/// 业务信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequestBusiness {
    /// 业务类型.
    pub business_type: crate::v3::global::merchants::BusinessType,
    /// APP下载链接.
    #[serde(skip_serializing_if = "check::is_void")]
    pub app_download: Option<String>,
    /// 业务网站.
    #[serde(skip_serializing_if = "check::is_void")]
    pub website: Option<String>,
    /// 公众号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub office_account: Option<String>,
    /// 小程序.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program: Option<String>,
    /// 门店地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_address: Option<String>,
    /// 门店照片.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_photos: Option<String>,
    /// MCC码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mcc: Option<String>,
}

impl Check for PatchRequestBusiness {
    fn check(&self) -> Result<(), FieldError> {
        check::required("business_type", &self.business_type)?;
        check::known("business_type", &self.business_type)?;
        if let Some(value) = &self.app_download {
            check::text("app_download", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.website {
            check::text("website", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.office_account {
            check::text("office_account", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_program {
            check::text("mini_program", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.store_address {
            check::text("store_address", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.store_photos {
            check::text("store_photos", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mcc {
            check::text("mcc", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `PATCH /v3/global/merchants/{sub_mchid}`, 修改子商户（融合钱包）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// H5支付权限状态.
    pub h5_authorization_state: Option<crate::v3::global::merchants::H5AuthorizationState>,
}

fields! {
    PatchResponse {
        0 sub_mchid, 1 h5_authorization_state,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid"], &[]);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}

/// 子商户状态信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SubMerchantState {
    /// 子商户状态.
    pub sub_merchant_status: Option<SubMerchantStatus>,
    /// 子商户入驻状态.
    pub application_status: Option<ApplicationStatus>,
    /// 子商户入驻驳回详情.
    pub application_reject_detail: Option<ApplicationRejectDetail>,
}

fields! {
    SubMerchantState {
        0 sub_merchant_status, 1 application_status, 2 application_reject_detail,
    }
}

open_enum! {
    /// 子商户入驻状态.
    pub enum ApplicationStatus {
        /// `INCOMPLETE_APPLICATION`
        IncompleteApplication = "INCOMPLETE_APPLICATION",
        /// `UNDER_REVIEW`
        UnderReview = "UNDER_REVIEW",
        /// `REJECTED`
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// 子商户状态.
    pub enum SubMerchantStatus {
        /// `OPERATING`
        Operating = "OPERATING",
        /// `PENDING`
        Pending = "PENDING",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
        /// `CLOSED`
        Closed = "CLOSED",
        /// `INCOMPLETE_APPLICATION`
        IncompleteApplication = "INCOMPLETE_APPLICATION",
    }
}
