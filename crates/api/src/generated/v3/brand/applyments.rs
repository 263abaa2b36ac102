//! `/v3/brand/applyments`: 提交入驻申请 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applyment_id;
pub mod business_code;
pub mod cancel_applyment;

/// The path `/v3/brand/applyments`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/applyments/applyment-id`.
    pub fn applyment_id(self) -> applyment_id::Path<'a> {
        applyment_id::Path(self.0.segment("applyment-id"))
    }

    /// On to `/v3/brand/applyments/business-code`.
    pub fn business_code(self) -> business_code::Path<'a> {
        business_code::Path(self.0.segment("business-code"))
    }

    /// On to `/v3/brand/applyments/cancel-applyment`.
    pub fn cancel_applyment(self) -> cancel_applyment::Path<'a> {
        cancel_applyment::Path(self.0.segment("cancel-applyment"))
    }

    /// 提交入驻申请.
    ///
    /// `POST /v3/brand/applyments`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/brand/applyments", "提交入驻申请");

/// 管理员信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AdminInfo {
    /// 管理员姓名. Sensitive: encrypted on the wire.
    pub admin_name: Sensitive,
    /// 管理员证件类型.
    pub id_doc_type: IdDocType,
    /// 管理员证件号. Sensitive: encrypted on the wire.
    pub id_card_number: Sensitive,
}

impl Check for AdminInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("admin_name", &self.admin_name)?;
        check::required("id_doc_type", &self.id_doc_type)?;
        check::known("id_doc_type", &self.id_doc_type)?;
        check::required("id_card_number", &self.id_card_number)?;
        Ok(())
    }
}

impl SensitiveFields for AdminInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("admin_name", &mut self.admin_name);
        visit("id_card_number", &mut self.id_card_number);
    }
}

/// 品牌基础信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BrandBasicInfo {
    /// 品牌名称.
    pub brand_name: String,
    /// 品牌Logo. The id of an uploaded file.
    pub brand_logo: String,
}

impl Check for BrandBasicInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_name", &self.brand_name)?;
        check::text("brand_name", &self.brand_name, 0, usize::MAX)?;
        check::required("brand_logo", &self.brand_logo)?;
        check::text("brand_logo", &self.brand_logo, 0, usize::MAX)?;
        Ok(())
    }
}

/// Logo商标注册证.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct LogoTrademarkRegistrationCertificate {
    /// Logo商标注册证.
    #[serde(skip_serializing_if = "check::is_void")]
    pub certificate: Option<String>,
    /// Logo商标名称.
    pub name: String,
    /// Logo商标注册号.
    pub number: String,
    /// Logo商标有效期开始时间.
    pub valid_begin_time: String,
    /// Logo商标有效期结束时间.
    pub valid_end_time: String,
    /// Logo商标国际分类.
    pub international_class: String,
    /// Logo商标注册人.
    pub holder: String,
    /// Logo商标许可使用授权书.
    #[serde(skip_serializing_if = "check::is_void")]
    pub license: Option<String>,
    /// Logo商标授权有效期开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub authorization_begin_time: Option<String>,
    /// Logo商标授权有效期结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub authorization_end_time: Option<String>,
    /// Logo商标注册证列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_list: Option<Vec<String>>,
    /// Logo商标许可使用授权书列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_list: Option<Vec<String>>,
}

impl Check for LogoTrademarkRegistrationCertificate {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.certificate {
            check::text("certificate", value, 0, usize::MAX)?;
        }
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        check::required("number", &self.number)?;
        check::text("number", &self.number, 0, usize::MAX)?;
        check::required("valid_begin_time", &self.valid_begin_time)?;
        check::text("valid_begin_time", &self.valid_begin_time, 0, usize::MAX)?;
        check::required("valid_end_time", &self.valid_end_time)?;
        check::text("valid_end_time", &self.valid_end_time, 0, usize::MAX)?;
        check::required("international_class", &self.international_class)?;
        check::text("international_class", &self.international_class, 0, usize::MAX)?;
        check::required("holder", &self.holder)?;
        check::text("holder", &self.holder, 0, usize::MAX)?;
        if let Some(value) = &self.license {
            check::text("license", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.authorization_begin_time {
            check::text("authorization_begin_time", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.authorization_end_time {
            check::text("authorization_end_time", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.certificate_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("certificate_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.license_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("license_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// The body of `POST /v3/brand/applyments`, 提交入驻申请.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 业务申请编号.
    pub business_code: String,
    /// 管理员信息.
    pub admin_info: AdminInfo,
    /// 主体资料.
    pub subject_info: SubjectInfo,
    /// 品牌基础信息.
    pub brand_basic_info: BrandBasicInfo,
    /// 品牌商标资料.
    pub trademark: Trademark,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("business_code", &self.business_code)?;
        check::text("business_code", &self.business_code, 0, usize::MAX)?;
        self.admin_info.check().map_err(|fault| fault.within("admin_info"))?;
        self.subject_info.check().map_err(|fault| fault.within("subject_info"))?;
        self.brand_basic_info.check().map_err(|fault| fault.within("brand_basic_info"))?;
        self.trademark.check().map_err(|fault| fault.within("trademark"))?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.admin_info.visit_sensitive(visit);
    }
}

/// The answer to `POST /v3/brand/applyments`, 提交入驻申请.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 业务申请编号.
    pub business_code: String,
}

fields! {
    PostResponse {
        0 applyment_id, 1 business_code,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["applyment_id", "business_code"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 主体资料.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubjectInfo {
    /// 主体类型.
    pub subject_type: SubjectType,
    /// 主体名称.
    pub subject_name: String,
    /// 统一社会信用代码.
    pub unified_social_credit_code: String,
}

impl Check for SubjectInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("subject_type", &self.subject_type)?;
        check::known("subject_type", &self.subject_type)?;
        check::required("subject_name", &self.subject_name)?;
        check::text("subject_name", &self.subject_name, 0, usize::MAX)?;
        check::required("unified_social_credit_code", &self.unified_social_credit_code)?;
        check::text("unified_social_credit_code", &self.unified_social_credit_code, 0, usize::MAX)?;
        Ok(())
    }
}

/// 品牌商标资料.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Trademark {
    /// 有无商标.
    pub trademark_exists: TrademarkExists,
    /// 商标注册证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trademark_registration_certificate: Option<TrademarkRegistrationCertificate>,
    /// Logo商标注册证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_trademark_registration_certificate: Option<LogoTrademarkRegistrationCertificate>,
    /// 无商标额外证明材料. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub no_trademark_addition_prove: Option<String>,
    /// 无商标额外证明材料列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_trademark_addition_prove_list: Option<Vec<String>>,
}

impl Check for Trademark {
    fn check(&self) -> Result<(), FieldError> {
        check::required("trademark_exists", &self.trademark_exists)?;
        check::known("trademark_exists", &self.trademark_exists)?;
        if let Some(value) = &self.trademark_registration_certificate {
            value.check().map_err(|fault| fault.within("trademark_registration_certificate"))?;
        }
        if let Some(value) = &self.logo_trademark_registration_certificate {
            value.check().map_err(|fault| fault.within("logo_trademark_registration_certificate"))?;
        }
        if let Some(value) = &self.no_trademark_addition_prove {
            check::text("no_trademark_addition_prove", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.no_trademark_addition_prove_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("no_trademark_addition_prove_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 商标注册证.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct TrademarkRegistrationCertificate {
    /// 商标注册证. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub certificate: Option<String>,
    /// 商标名称.
    pub name: String,
    /// 商标注册号.
    pub number: String,
    /// 商标有效期开始时间.
    pub valid_begin_time: String,
    /// 商标有效期结束时间.
    pub valid_end_time: String,
    /// 商标国际分类.
    pub international_class: String,
    /// 商标注册人.
    pub holder: String,
    /// 商标许可使用授权书. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub license: Option<String>,
    /// 商标授权有效期开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub authorization_begin_time: Option<String>,
    /// 商标授权有效期结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub authorization_end_time: Option<String>,
    /// 商标注册证列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_list: Option<Vec<String>>,
    /// 商标许可使用授权书列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_list: Option<Vec<String>>,
}

impl Check for TrademarkRegistrationCertificate {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.certificate {
            check::text("certificate", value, 0, usize::MAX)?;
        }
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        check::required("number", &self.number)?;
        check::text("number", &self.number, 0, usize::MAX)?;
        check::required("valid_begin_time", &self.valid_begin_time)?;
        check::text("valid_begin_time", &self.valid_begin_time, 0, usize::MAX)?;
        check::required("valid_end_time", &self.valid_end_time)?;
        check::text("valid_end_time", &self.valid_end_time, 0, usize::MAX)?;
        check::required("international_class", &self.international_class)?;
        check::text("international_class", &self.international_class, 0, usize::MAX)?;
        check::required("holder", &self.holder)?;
        check::text("holder", &self.holder, 0, usize::MAX)?;
        if let Some(value) = &self.license {
            check::text("license", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.authorization_begin_time {
            check::text("authorization_begin_time", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.authorization_end_time {
            check::text("authorization_end_time", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.certificate_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("certificate_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.license_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("license_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

open_enum! {
    /// 申请状态.
    pub enum ApplymentState {
        /// `APPLYMENT_STATE_UNKNOWN`
        ApplymentStateUnknown = "APPLYMENT_STATE_UNKNOWN",
        /// `APPLYMENT_STATE_UNSUBMITTED`
        ApplymentStateUnsubmitted = "APPLYMENT_STATE_UNSUBMITTED",
        /// `APPLYMENT_STATE_WAITING_VALIDATE`
        ApplymentStateWaitingValidate = "APPLYMENT_STATE_WAITING_VALIDATE",
        /// `APPLYMENT_STATE_WAITING_AUDIT`
        ApplymentStateWaitingAudit = "APPLYMENT_STATE_WAITING_AUDIT",
        /// `APPLYMENT_STATE_WAITING_AUTH`
        ApplymentStateWaitingAuth = "APPLYMENT_STATE_WAITING_AUTH",
        /// `APPLYMENT_STATE_OPEN_ACCOUNT`
        ApplymentStateOpenAccount = "APPLYMENT_STATE_OPEN_ACCOUNT",
        /// `APPLYMENT_STATE_FINISH`
        ApplymentStateFinish = "APPLYMENT_STATE_FINISH",
        /// `APPLYMENT_STATE_AUDIT_REJECTED`
        ApplymentStateAuditRejected = "APPLYMENT_STATE_AUDIT_REJECTED",
        /// `APPLYMENT_STATE_CANCELED`
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

open_enum! {
    /// 管理员证件类型.
    pub enum IdDocType {
        /// `IDENTIFICATION_TYPE_MAINLAND_ID_CARD`
        IdentificationTypeMainlandIdCard = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
        /// `IDENTIFICATION_TYPE_HONGKONG`
        IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
        /// `IDENTIFICATION_TYPE_MACAO`
        IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
        /// `IDENTIFICATION_TYPE_TAIWAN`
        IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
        /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

open_enum! {
    /// 主体类型.
    pub enum SubjectType {
        /// `SUBJECT_TYPE_ENTERPRISE`
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        /// `SUBJECT_TYPE_INDIVIDUAL`
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
    }
}

open_enum! {
    /// 有无商标.
    pub enum TrademarkExists {
        /// `TRADEMARK_EXISTS`
        TrademarkExists = "TRADEMARK_EXISTS",
        /// `TRADEMARK_NONE`
        TrademarkNone = "TRADEMARK_NONE",
    }
}
