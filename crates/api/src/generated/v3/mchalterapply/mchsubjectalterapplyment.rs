//! `/v3/mchalterapply/mchsubjectalterapplyment`: 提交资料变更申请单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply_id;
pub mod merchant;

/// The path `/v3/mchalterapply/mchsubjectalterapplyment`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mchalterapply/mchsubjectalterapplyment/merchant`.
    pub fn merchant(self) -> merchant::Path<'a> {
        merchant::Path(self.0.segment("merchant"))
    }

    /// On to `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`.
    pub fn apply_id(self, apply_id: impl AsRef<str>) -> apply_id::Path<'a> {
        apply_id::Path(
            self.0.variable("apply_id", apply_id.as_ref(), |value| check::text("apply_id", value, 0, usize::MAX)),
        )
    }

    /// 提交资料变更申请单.
    ///
    /// `POST /v3/mchalterapply/mchsubjectalterapplyment`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014090649>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/mchalterapply/mchsubjectalterapplyment", "提交资料变更申请单");

/// 补充材料列表.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Addition {
    /// 银行开户许可证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_openaccount_license: Option<Vec<String>>,
    /// 开户核准通知书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openaccount_approval: Option<Vec<String>>,
    /// 法人身份辅助证明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_other_prove: Option<Vec<String>>,
    /// 发证机关证明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_prove: Option<Vec<String>>,
    /// 受益所有人补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_prove: Option<Vec<String>>,
}

impl Check for Addition {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.bank_openaccount_license {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("bank_openaccount_license[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.openaccount_approval {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("openaccount_approval[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.legal_other_prove {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("legal_other_prove[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.agency_prove {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("agency_prove[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.ubo_prove {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("ubo_prove[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 营业执照信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BusinessLicenseInfo {
    /// 营业执照注册号.
    pub license_number: String,
    /// 营业执照照片. The id of an uploaded file.
    pub license_copy: String,
    /// 商户名称.
    pub merchant_name: String,
    /// 法人姓名.
    pub legal_person: String,
    /// 注册地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub company_address: Option<String>,
    /// 有效期开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub license_period_begin: Option<String>,
    /// 有效期结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub license_period_end: Option<String>,
}

impl Check for BusinessLicenseInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("license_number", &self.license_number)?;
        check::text("license_number", &self.license_number, 0, usize::MAX)?;
        check::required("license_copy", &self.license_copy)?;
        check::text("license_copy", &self.license_copy, 0, usize::MAX)?;
        check::required("merchant_name", &self.merchant_name)?;
        check::text("merchant_name", &self.merchant_name, 0, usize::MAX)?;
        check::required("legal_person", &self.legal_person)?;
        check::text("legal_person", &self.legal_person, 0, usize::MAX)?;
        if let Some(value) = &self.company_address {
            check::text("company_address", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.license_period_begin {
            check::text("license_period_begin", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.license_period_end {
            check::text("license_period_end", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 登记证书信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CertificateInfo {
    /// 证书类型.
    pub cert_type: CertType,
    /// 证书编号.
    pub cert_number: String,
    /// 证书照片. The id of an uploaded file.
    pub cert_copy: String,
    /// 商户名称.
    pub merchant_name: String,
    /// 法人姓名.
    pub legal_person: String,
    /// 注册地址.
    pub company_address: String,
    /// 有效期开始时间.
    pub cert_period_begin: String,
    /// 有效期结束时间.
    pub cert_period_end: String,
}

impl Check for CertificateInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("cert_type", &self.cert_type)?;
        check::known("cert_type", &self.cert_type)?;
        check::required("cert_number", &self.cert_number)?;
        check::text("cert_number", &self.cert_number, 0, usize::MAX)?;
        check::required("cert_copy", &self.cert_copy)?;
        check::text("cert_copy", &self.cert_copy, 0, usize::MAX)?;
        check::required("merchant_name", &self.merchant_name)?;
        check::text("merchant_name", &self.merchant_name, 0, usize::MAX)?;
        check::required("legal_person", &self.legal_person)?;
        check::text("legal_person", &self.legal_person, 0, usize::MAX)?;
        check::required("company_address", &self.company_address)?;
        check::text("company_address", &self.company_address, 0, usize::MAX)?;
        check::required("cert_period_begin", &self.cert_period_begin)?;
        check::text("cert_period_begin", &self.cert_period_begin, 0, usize::MAX)?;
        check::required("cert_period_end", &self.cert_period_end)?;
        check::text("cert_period_end", &self.cert_period_end, 0, usize::MAX)?;
        Ok(())
    }
}

/// 金融机构许可证.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FinanceInstitutionInfo {
    /// 金融机构类型.
    pub finance_type: FinanceType,
    /// 金融机构许可证图片.
    pub finance_license_pics: Vec<String>,
}

impl Check for FinanceInstitutionInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("finance_type", &self.finance_type)?;
        check::known("finance_type", &self.finance_type)?;
        check::required("finance_license_pics", &self.finance_license_pics)?;
        for (index, item) in self.finance_license_pics.iter().enumerate() {
            check::text(&format!("finance_license_pics[{index}]"), item, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 法人身份信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct LegalPersonInfo {
    /// 证件持有人类型.
    pub id_holder_type: IdHolderType,
    /// 证件类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_doc_type: Option<IdDocType>,
    /// 法定代表人说明函. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub authorize_letter_copy: Option<String>,
    /// 证件正面照片. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_front: Option<String>,
    /// 证件反面照片. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_back: Option<String>,
    /// 证件姓名. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_name: Option<Sensitive>,
    /// 证件号码. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_number: Option<Sensitive>,
    /// 证件居住地址. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_address: Option<Sensitive>,
    /// 证件有效期开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_period_begin: Option<String>,
    /// 证件有效期结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_period_end: Option<String>,
    /// 经营者/法人是否为受益人.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_ubo: Option<bool>,
}

impl Check for LegalPersonInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("id_holder_type", &self.id_holder_type)?;
        check::known("id_holder_type", &self.id_holder_type)?;
        if let Some(value) = &self.id_doc_type {
            check::known("id_doc_type", value)?;
        }
        if let Some(value) = &self.authorize_letter_copy {
            check::text("authorize_letter_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.card_front {
            check::text("card_front", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.card_back {
            check::text("card_back", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.card_period_begin {
            check::text("card_period_begin", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.card_period_end {
            check::text("card_period_end", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for LegalPersonInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.card_name {
            visit("card_name", value);
        }
        if let Some(value) = &mut self.card_number {
            visit("card_number", value);
        }
        if let Some(value) = &mut self.card_address {
            visit("card_address", value);
        }
    }
}

/// The body of `POST /v3/mchalterapply/mchsubjectalterapplyment`, 提交资料变更申请单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户号.
    pub merchant_code: String,
    /// 业务申请编号.
    pub out_request_no: String,
    /// 主体资料变更范围.
    #[serde(skip_serializing_if = "check::is_void")]
    pub alter_scope: Option<AlterScope>,
    /// 主体类型.
    pub organization_type: OrganizationType,
    /// 是否金融机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution: Option<bool>,
    /// 营业执照信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_info: Option<BusinessLicenseInfo>,
    /// 登记证书信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_info: Option<CertificateInfo>,
    /// 金融机构许可证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<FinanceInstitutionInfo>,
    /// 法人身份信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_person_info: Option<LegalPersonInfo>,
    /// 最终受益人信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<UboInfo>>,
    /// 补充材料列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addition: Option<Addition>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("merchant_code", &self.merchant_code)?;
        check::text("merchant_code", &self.merchant_code, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.alter_scope {
            check::known("alter_scope", value)?;
        }
        check::required("organization_type", &self.organization_type)?;
        check::known("organization_type", &self.organization_type)?;
        if let Some(value) = &self.business_license_info {
            value.check().map_err(|fault| fault.within("business_license_info"))?;
        }
        if let Some(value) = &self.certificate_info {
            value.check().map_err(|fault| fault.within("certificate_info"))?;
        }
        if let Some(value) = &self.finance_institution_info {
            value.check().map_err(|fault| fault.within("finance_institution_info"))?;
        }
        if let Some(value) = &self.legal_person_info {
            value.check().map_err(|fault| fault.within("legal_person_info"))?;
        }
        if let Some(value) = &self.ubo_info_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("ubo_info_list", index))?;
            }
        }
        if let Some(value) = &self.addition {
            value.check().map_err(|fault| fault.within("addition"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.legal_person_info {
            value.visit_sensitive(visit);
        }
        if let Some(value) = &mut self.ubo_info_list {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

/// The answer to `POST /v3/mchalterapply/mchsubjectalterapplyment`, 提交资料变更申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 申请单号.
    pub apply_id: Option<String>,
}

fields! {
    PostResponse {
        0 apply_id,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

/// An item of `ubo_info_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct UboInfo {
    /// 证件类型.
    pub id_doc_type: IdDocType,
    /// 证件正面照片. The id of an uploaded file.
    pub card_front: String,
    /// 证件反面照片. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub card_back: Option<String>,
    /// 证件姓名. Sensitive: encrypted on the wire.
    pub card_name: Sensitive,
    /// 证件号码. Sensitive: encrypted on the wire.
    pub card_number: Sensitive,
    /// 证件居住地址. Sensitive: encrypted on the wire.
    pub card_address: Sensitive,
    /// 证件有效期开始时间.
    pub card_period_begin: String,
    /// 证件有效期结束时间.
    pub card_period_end: String,
}

impl Check for UboInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("id_doc_type", &self.id_doc_type)?;
        check::known("id_doc_type", &self.id_doc_type)?;
        check::required("card_front", &self.card_front)?;
        check::text("card_front", &self.card_front, 0, usize::MAX)?;
        if let Some(value) = &self.card_back {
            check::text("card_back", value, 0, usize::MAX)?;
        }
        check::required("card_name", &self.card_name)?;
        check::required("card_number", &self.card_number)?;
        check::required("card_address", &self.card_address)?;
        check::required("card_period_begin", &self.card_period_begin)?;
        check::text("card_period_begin", &self.card_period_begin, 0, usize::MAX)?;
        check::required("card_period_end", &self.card_period_end)?;
        check::text("card_period_end", &self.card_period_end, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for UboInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("card_name", &mut self.card_name);
        visit("card_number", &mut self.card_number);
        visit("card_address", &mut self.card_address);
    }
}

open_enum! {
    /// 主体资料变更范围.
    pub enum AlterScope {
        /// `ALTER_SCOPE_FULL`
        AlterScopeFull = "ALTER_SCOPE_FULL",
        /// `ALTER_SCOPE_BUSINESS_CERT`
        AlterScopeBusinessCert = "ALTER_SCOPE_BUSINESS_CERT",
        /// `ALTER_SCOPE_UBO`
        AlterScopeUbo = "ALTER_SCOPE_UBO",
    }
}

open_enum! {
    /// 证书类型.
    pub enum CertType {
        /// `CERTIFICATE_TYPE_2388`
        CertificateType2388 = "CERTIFICATE_TYPE_2388",
        /// `CERTIFICATE_TYPE_2389`
        CertificateType2389 = "CERTIFICATE_TYPE_2389",
        /// `CERTIFICATE_TYPE_2394`
        CertificateType2394 = "CERTIFICATE_TYPE_2394",
        /// `CERTIFICATE_TYPE_2395`
        CertificateType2395 = "CERTIFICATE_TYPE_2395",
        /// `CERTIFICATE_TYPE_2396`
        CertificateType2396 = "CERTIFICATE_TYPE_2396",
        /// `CERTIFICATE_TYPE_2520`
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        /// `CERTIFICATE_TYPE_2521`
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        /// `CERTIFICATE_TYPE_2522`
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
        /// `CERTIFICATE_TYPE_2399`
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        /// `CERTIFICATE_TYPE_2400`
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
    }
}

open_enum! {
    /// 金融机构类型.
    pub enum FinanceType {
        /// `FINANCE_TYPE_BANK_AGENT`
        FinanceTypeBankAgent = "FINANCE_TYPE_BANK_AGENT",
        /// `FINANCE_TYPE_PAYMENT_AGENT`
        FinanceTypePaymentAgent = "FINANCE_TYPE_PAYMENT_AGENT",
        /// `FINANCE_TYPE_INSURANCE`
        FinanceTypeInsurance = "FINANCE_TYPE_INSURANCE",
        /// `FINANCE_TYPE_TRADE_AND_SETTLE`
        FinanceTypeTradeAndSettle = "FINANCE_TYPE_TRADE_AND_SETTLE",
        /// `FINANCE_TYPE_OTHER`
        FinanceTypeOther = "FINANCE_TYPE_OTHER",
    }
}

open_enum! {
    /// 申请单状态.
    pub enum GetState {
        /// `APPLYMENT_STATE_AUDITING`
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        /// `APPLYMENT_STATE_REJECTED`
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        /// `APPLYMENT_STATE_MODIFING`
        ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
        /// `APPLYMENT_STATE_FINISHED`
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        /// `APPLYMENT_STATE_CANCELED`
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
        /// `APPLYMENT_STATE_EDITTING`
        ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
    }
}

open_enum! {
    /// 证件类型.
    pub enum IdDocType {
        /// `IDENTIFICATION_TYPE_IDCARD`
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

open_enum! {
    /// 证件持有人类型.
    pub enum IdHolderType {
        /// `LEGAL`
        Legal = "LEGAL",
        /// `SUPER`
        Super = "SUPER",
    }
}

open_enum! {
    /// 主体类型.
    pub enum OrganizationType {
        /// `SUBJECT_TYPE_ENTERPRISE`
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        /// `SUBJECT_TYPE_INDIVIDUAL`
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        /// `SUBJECT_TYPE_OTHERS`
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        /// `SUBJECT_TYPE_GOVERNMENT`
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        /// `SUBJECT_TYPE_MICRO`
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
    }
}
