//! `/v3/ecommerce/applyments`: 二级商户进件 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applyment_id;
pub mod out_request_no;
pub mod submit_account_hosting_applyment;
pub mod submit_sign_verify_info;

/// The path `/v3/ecommerce/applyments`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/applyments/out-request-no`.
    pub fn out_request_no(self) -> out_request_no::Path<'a> {
        out_request_no::Path(self.0.segment("out-request-no"))
    }

    /// On to `/v3/ecommerce/applyments/submit-account-hosting-applyment`.
    pub fn submit_account_hosting_applyment(self) -> submit_account_hosting_applyment::Path<'a> {
        submit_account_hosting_applyment::Path(self.0.segment("submit-account-hosting-applyment"))
    }

    /// On to `/v3/ecommerce/applyments/submit-sign-verify-info`.
    pub fn submit_sign_verify_info(self) -> submit_sign_verify_info::Path<'a> {
        submit_sign_verify_info::Path(self.0.segment("submit-sign-verify-info"))
    }

    /// On to `/v3/ecommerce/applyments/{applyment_id}`.
    pub fn applyment_id(self, applyment_id: impl AsRef<str>) -> applyment_id::Path<'a> {
        applyment_id::Path(
            self.0.variable("applyment_id", applyment_id.as_ref(), |value| {
                check::text("applyment_id", value, 0, usize::MAX)
            }),
        )
    }

    /// 二级商户进件. Applies for a sub-merchant (二级商户) of the platform with its papers. One application becomes one
    /// merchant; send a refused one again under the same `out_request_no`. The path ends in a slash.
    ///
    /// `POST /v3/ecommerce/applyments/`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/applyment/submit-applyment.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.segment("").call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/applyments/", "二级商户进件");

/// 结算银行账户.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AccountInfo {
    /// 账户类型. 74 (account of the business), 75 (bank card of a person).
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_account_type: Option<BankAccountType>,
    /// 开户银行. Bank, by the name in the official list.
    #[serde(skip_serializing_if = "check::is_void")]
    pub account_bank: Option<String>,
    /// 开户名称. Name the account is held in. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub account_name: Option<Sensitive>,
    /// 开户银行省市编码. Code of the city of the bank, from the official list. At most 12 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_address_code: Option<String>,
    /// 开户银行联行号. Interbank number of the branch. For banks outside the official short list, send this or
    /// `bank_name`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_branch_id: Option<String>,
    /// 开户银行全称. Full name with branch. For banks outside the official short list, send this or `bank_branch_id`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_name: Option<String>,
    /// 银行帐号. Number of the account. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub account_number: Option<Sensitive>,
}

impl Check for AccountInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.bank_account_type {
            check::known("bank_account_type", value)?;
        }
        if let Some(value) = &self.account_bank {
            check::text("account_bank", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_address_code {
            check::text("bank_address_code", value, 0, 12)?;
        }
        if let Some(value) = &self.bank_branch_id {
            check::text("bank_branch_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_name {
            check::text("bank_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for AccountInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.account_name {
            visit("account_name", value);
        }
        if let Some(value) = &mut self.account_number {
            visit("account_number", value);
        }
    }
}

/// An item of `audit_detail` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AuditDetail {
    /// 参数名称. Name of the field.
    pub param_name: String,
    /// 驳回原因. Why the detail was rejected.
    pub reject_reason: String,
}

fields! {
    AuditDetail {
        0 param_name, 1 reject_reason,
    }
}

pub(crate) static AUDIT_DETAIL_SHAPE: Shape = Shape::new(&["param_name", "reject_reason"], &[]);

/// 营业执照/登记证书信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BusinessLicenseInfo {
    /// 登记证书类型. Kind of certificate; not for licences.
    #[serde(skip_serializing_if = "check::is_void")]
    pub cert_type: Option<CertType>,
    /// 证件扫描件. Photograph or scan. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_license_copy: Option<String>,
    /// 证件注册号. Registration number or unified social credit code. At most 18 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_license_number: Option<String>,
    /// 商户名称. Name as on the licence or certificate. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_name: Option<String>,
    /// 经营者/法定代表人姓名. Name of the owner or legal representative. Sent in the clear. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub legal_person: Option<String>,
    /// 注册地址. Address as on the certificate. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub company_address: Option<String>,
    /// 营业期限`JSON`格式字符串. First and last day, or 长期, as a JSON list in a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_time: Option<JsonText<Vec<String>>>,
}

impl Check for BusinessLicenseInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.cert_type {
            check::known("cert_type", value)?;
        }
        if let Some(value) = &self.business_license_copy {
            check::text("business_license_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.business_license_number {
            check::text("business_license_number", value, 0, 18)?;
        }
        if let Some(value) = &self.merchant_name {
            check::text("merchant_name", value, 0, 128)?;
        }
        if let Some(value) = &self.legal_person {
            check::text("legal_person", value, 0, 128)?;
        }
        if let Some(value) = &self.company_address {
            check::text("company_address", value, 0, 128)?;
        }
        if let Some(value) = &self.business_time {
            for (index, item) in value.0.iter().enumerate() {
                check::text(&format!("business_time[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 超级管理员信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ContactInfo {
    /// 超级管理员类型. The legal representative, or someone the business authorized.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_type: Option<ContactType>,
    /// 超级管理员姓名. Name of the super administrator. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_name: Option<Sensitive>,
    /// 超级管理员证件类型. Needed when the administrator is not the legal representative.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_type: Option<ContactIdDocType>,
    /// 超级管理员身份证件号码. Number of the identity document. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_card_number: Option<Sensitive>,
    /// 超级管理员证件正面照片. Front of the identity document. Media id of `/v3/merchant/media/upload`. The id of an uploaded
    /// file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_copy: Option<String>,
    /// 超级管理员证件反面照片. Back of the identity document. Media id of `/v3/merchant/media/upload`. The id of an uploaded
    /// file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_copy_back: Option<String>,
    /// 超级管理员证件有效期开始时间. Other name of `contact_id_doc_period_begin`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_period_begin: Option<String>,
    /// 超级管理员证件有效期结束时间. Other name of `contact_id_doc_period_end`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_period_end: Option<String>,
    /// 业务办理授权函. Letter in which the business authorizes the administrator, if that is not the legal representative.
    /// Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_authorization_letter: Option<String>,
    /// 超级管理员证件有效期开始时间. First day the document is valid, `yyyy-MM-dd`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_period_begin: Option<String>,
    /// 超级管理员证件有效期结束时间. Last day the document is valid, `yyyy-MM-dd`, or 长期 if it does not expire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_period_end: Option<String>,
    /// 超级管理员手机. Mobile phone; gets verification codes and important messages. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mobile_phone: Option<Sensitive>,
    /// 超级管理员邮箱. Mailbox of the administrator. Older pages name it. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_email: Option<Sensitive>,
}

impl Check for ContactInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.contact_type {
            check::known("contact_type", value)?;
        }
        if let Some(value) = &self.contact_id_doc_type {
            check::known("contact_id_doc_type", value)?;
        }
        if let Some(value) = &self.contact_id_doc_copy {
            check::text("contact_id_doc_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contact_id_doc_copy_back {
            check::text("contact_id_doc_copy_back", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contact_period_begin {
            check::text("contact_period_begin", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contact_period_end {
            check::text("contact_period_end", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.business_authorization_letter {
            check::text("business_authorization_letter", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contact_id_doc_period_begin {
            check::text("contact_id_doc_period_begin", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contact_id_doc_period_end {
            check::text("contact_id_doc_period_end", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for ContactInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.contact_name {
            visit("contact_name", value);
        }
        if let Some(value) = &mut self.contact_id_card_number {
            visit("contact_id_card_number", value);
        }
        if let Some(value) = &mut self.mobile_phone {
            visit("mobile_phone", value);
        }
        if let Some(value) = &mut self.contact_email {
            visit("contact_email", value);
        }
    }
}

/// 金融机构许可证信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FinanceInstitutionInfo {
    /// 金融机构类型. Kind of the institution.
    #[serde(skip_serializing_if = "check::is_void")]
    pub finance_type: Option<FinanceType>,
    /// 金融机构许可证图片. Media ids of `/v3/merchant/media/upload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_license_pics: Option<Vec<String>>,
}

impl Check for FinanceInstitutionInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.finance_type {
            check::known("finance_type", value)?;
        }
        if let Some(value) = &self.finance_license_pics {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("finance_license_pics[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 经营者/法人身份证信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct IdCardInfo {
    /// 身份证人像面照片. Side with the portrait. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_card_copy: Option<String>,
    /// 身份证国徽面照片. Side with the national emblem. Media id of `/v3/merchant/media/upload`. The id of an uploaded
    /// file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_card_national: Option<String>,
    /// 身份证姓名. Name as in the document. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_card_name: Option<Sensitive>,
    /// 身份证号码. Number of the document. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_card_number: Option<Sensitive>,
    /// 身份证居住地址. Address in the identity card, for enterprises only. Older pages name it. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_card_address: Option<Sensitive>,
    /// 身份证有效期开始时间. First day of validity, `yyyy-MM-dd`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_card_valid_time_begin: Option<Date>,
    /// 身份证有效期结束时间. Last day of validity, `yyyy-MM-dd`, or 长期 if there is none.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_card_valid_time: Option<String>,
}

impl Check for IdCardInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.id_card_copy {
            check::text("id_card_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.id_card_national {
            check::text("id_card_national", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.id_card_valid_time_begin {
            check::date("id_card_valid_time_begin", value)?;
        }
        if let Some(value) = &self.id_card_valid_time {
            check::text("id_card_valid_time", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for IdCardInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.id_card_name {
            visit("id_card_name", value);
        }
        if let Some(value) = &mut self.id_card_number {
            visit("id_card_number", value);
        }
        if let Some(value) = &mut self.id_card_address {
            visit("id_card_address", value);
        }
    }
}

/// 经营者/法人其他类型证件信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct IdDocInfo {
    /// 证件姓名. Name as in the document. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_doc_name: Option<Sensitive>,
    /// 证件号码. Number of the document. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_doc_number: Option<Sensitive>,
    /// 证件居住地址. Address in the document, or where the person lives, for enterprises only. Older pages name it.
    /// Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_doc_address: Option<Sensitive>,
    /// 证件正面照片. Front. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_doc_copy: Option<String>,
    /// 证件反面照片. Back. A passport has none. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_doc_copy_back: Option<String>,
    /// 证件有效期开始时间. First day of validity, `yyyy-MM-dd`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub doc_period_begin: Option<Date>,
    /// 证件有效期结束时间. Last day of validity, `yyyy-MM-dd`, or 长期 if there is none.
    #[serde(skip_serializing_if = "check::is_void")]
    pub doc_period_end: Option<String>,
}

impl Check for IdDocInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.id_doc_copy {
            check::text("id_doc_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.id_doc_copy_back {
            check::text("id_doc_copy_back", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.doc_period_begin {
            check::date("doc_period_begin", value)?;
        }
        if let Some(value) = &self.doc_period_end {
            check::text("doc_period_end", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for IdDocInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.id_doc_name {
            visit("id_doc_name", value);
        }
        if let Some(value) = &mut self.id_doc_number {
            visit("id_doc_number", value);
        }
        if let Some(value) = &mut self.id_doc_address {
            visit("id_doc_address", value);
        }
    }
}

/// The body of `POST /v3/ecommerce/applyments/`, 二级商户进件.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 业务申请编号. Your number of the application, unique. Repeat it to send a refused application again. At most 124
    /// characters.
    pub out_request_no: String,
    /// 主体类型. What the business is, as its licence or certificate says.
    pub organization_type: OrganizationType,
    /// 是否金融机构. Whether it is a financial institution; then `finance_institution_info` is needed. False if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution: Option<bool>,
    /// 营业执照/登记证书信息. Licence of an individual business or company, certificate of an institution, government body or
    /// social organization. Micro merchants and personal sellers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_info: Option<BusinessLicenseInfo>,
    /// 金融机构许可证信息. Needed when `finance_institution` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<FinanceInstitutionInfo>,
    /// 证件持有人类型. Whose document this is: LEGAL (legal representative) or SUPER (someone authorized).
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_holder_type: Option<IdHolderType>,
    /// 证件类型. Kind of identity document; an identity card goes into `id_card_info`, any other into `id_doc_info`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_doc_type: Option<crate::v3::ecommerce::IdDocType>,
    /// 法定代表人说明函. Needed when the document is not that of the legal representative. Media id of
    /// `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub authorize_letter_copy: Option<String>,
    /// 经营者/法人身份证信息. Needed when the document is an identity card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_info: Option<IdCardInfo>,
    /// 经营者/法人其他类型证件信息. Needed when the document is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_info: Option<IdDocInfo>,
    /// 经营者/法人是否为受益人. Whether the operator or legal representative is the beneficial owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<bool>,
    /// 最终受益人信息列表. Beneficial owners, where the legal representative is not one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<UboInfo>>,
    /// 结算银行账户. Account that gets the settlements.
    pub account_info: AccountInfo,
    /// 超级管理员信息. The super administrator, who signs after the review.
    pub contact_info: ContactInfo,
    /// 店铺信息. Name of the shop, and its link or QR code.
    pub sales_scene_info: SalesSceneInfo,
    /// 结算规则. Settlement rule and industry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_info: Option<SettlementInfo>,
    /// 商户简称. Shown to users after they pay. At most 64 characters.
    pub merchant_shortname: String,
    /// Licences the industry needs. Media ids of `/v3/merchant/media/upload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualifications: Option<Vec<String>>,
    /// Media ids of `/v3/merchant/media/upload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_addition_pics: Option<Vec<String>>,
    /// 补充说明. Anything the review should know; personal sellers explain themselves here. At most 512 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_addition_desc: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, 124)?;
        check::required("organization_type", &self.organization_type)?;
        check::known("organization_type", &self.organization_type)?;
        if let Some(value) = &self.business_license_info {
            value.check().map_err(|fault| fault.within("business_license_info"))?;
        }
        if let Some(value) = &self.finance_institution_info {
            value.check().map_err(|fault| fault.within("finance_institution_info"))?;
        }
        if let Some(value) = &self.id_holder_type {
            check::known("id_holder_type", value)?;
        }
        if let Some(value) = &self.id_doc_type {
            check::known("id_doc_type", value)?;
        }
        if let Some(value) = &self.authorize_letter_copy {
            check::text("authorize_letter_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.id_card_info {
            value.check().map_err(|fault| fault.within("id_card_info"))?;
        }
        if let Some(value) = &self.id_doc_info {
            value.check().map_err(|fault| fault.within("id_doc_info"))?;
        }
        if let Some(value) = &self.ubo_info_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("ubo_info_list", index))?;
            }
        }
        self.account_info.check().map_err(|fault| fault.within("account_info"))?;
        self.contact_info.check().map_err(|fault| fault.within("contact_info"))?;
        self.sales_scene_info.check().map_err(|fault| fault.within("sales_scene_info"))?;
        if let Some(value) = &self.settlement_info {
            value.check().map_err(|fault| fault.within("settlement_info"))?;
        }
        check::required("merchant_shortname", &self.merchant_shortname)?;
        check::text("merchant_shortname", &self.merchant_shortname, 0, 64)?;
        if let Some(value) = &self.qualifications {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("qualifications[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.business_addition_pics {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("business_addition_pics[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.business_addition_desc {
            check::text("business_addition_desc", value, 0, 512)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.id_card_info {
            value.visit_sensitive(visit);
        }
        if let Some(value) = &mut self.id_doc_info {
            value.visit_sensitive(visit);
        }
        if let Some(value) = &mut self.ubo_info_list {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
        self.account_info.visit_sensitive(visit);
        self.contact_info.visit_sensitive(visit);
    }
}

/// The answer to `POST /v3/ecommerce/applyments/`, 二级商户进件.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付申请单号. WeChat Pay's number of the application.
    pub applyment_id: i64,
    /// 业务申请编号. Your number of the application. At most 124 characters.
    pub out_request_no: String,
}

fields! {
    PostResponse {
        0 applyment_id, 1 out_request_no,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["applyment_id", "out_request_no"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 店铺信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SalesSceneInfo {
    /// 店铺名称. Name of the shop. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_name: Option<String>,
    /// 店铺链接. Link to the shop. Send it or `store_qr_code`. At most 1024 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_url: Option<String>,
    /// 店铺二维码. QR code of the shop. Send it or `store_url`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_qr_code: Option<String>,
    /// 小程序AppID. AppID of the mini program. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_sub_appid: Option<String>,
}

impl Check for SalesSceneInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.store_name {
            check::text("store_name", value, 0, 256)?;
        }
        if let Some(value) = &self.store_url {
            check::text("store_url", value, 0, 1024)?;
        }
        if let Some(value) = &self.store_qr_code {
            check::text("store_qr_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_program_sub_appid {
            check::text("mini_program_sub_appid", value, 0, 256)?;
        }
        Ok(())
    }
}

/// 结算规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SettlementInfo {
    /// 结算规则ID. Id of the settlement rule, from the official list of industries.
    #[serde(skip_serializing_if = "check::is_void")]
    pub settlement_id: Option<String>,
    /// 所属行业. Industry, from the official list. At most 200 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub qualification_type: Option<String>,
}

impl Check for SettlementInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.settlement_id {
            check::text("settlement_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.qualification_type {
            check::text("qualification_type", value, 0, 200)?;
        }
        Ok(())
    }
}

/// An item of `ubo_info_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct UboInfo {
    /// 证件类型. Kind of identity document.
    pub ubo_id_doc_type: UboIdDocType,
    /// 证件正面照片. Front. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_id_doc_copy: Option<String>,
    /// 证件反面照片. Back. A passport has none. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_id_doc_copy_back: Option<String>,
    /// 受益人姓名. Name as in the document. Sensitive: sent encrypted.
    pub ubo_id_doc_name: Sensitive,
    /// 证件号码. Number of the document. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_id_doc_number: Option<Sensitive>,
    /// 证件居住地址. Address as in the document. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_id_doc_address: Option<Sensitive>,
    /// 证件有效期开始时间. Other name of `ubo_id_doc_period_begin`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_period_begin: Option<Date>,
    /// 证件有效期结束时间. Other name of `ubo_id_doc_period_end`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_period_end: Option<String>,
    /// 证件有效期开始时间. First day the document is valid, `yyyy-MM-dd`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_id_doc_period_begin: Option<String>,
    /// 证件有效期结束时间. Last day the document is valid, `yyyy-MM-dd`, or 长期 if it does not expire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_id_doc_period_end: Option<String>,
}

impl Check for UboInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("ubo_id_doc_type", &self.ubo_id_doc_type)?;
        check::known("ubo_id_doc_type", &self.ubo_id_doc_type)?;
        if let Some(value) = &self.ubo_id_doc_copy {
            check::text("ubo_id_doc_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.ubo_id_doc_copy_back {
            check::text("ubo_id_doc_copy_back", value, 0, usize::MAX)?;
        }
        check::required("ubo_id_doc_name", &self.ubo_id_doc_name)?;
        if let Some(value) = &self.ubo_period_begin {
            check::date("ubo_period_begin", value)?;
        }
        if let Some(value) = &self.ubo_period_end {
            check::text("ubo_period_end", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.ubo_id_doc_period_begin {
            check::text("ubo_id_doc_period_begin", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.ubo_id_doc_period_end {
            check::text("ubo_id_doc_period_end", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for UboInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("ubo_id_doc_name", &mut self.ubo_id_doc_name);
        if let Some(value) = &mut self.ubo_id_doc_number {
            visit("ubo_id_doc_number", value);
        }
        if let Some(value) = &mut self.ubo_id_doc_address {
            visit("ubo_id_doc_address", value);
        }
    }
}

open_enum! {
    /// 申请状态.
    ///
    /// CHECKING, `ACCOUNT_NEED_VERIFY` (account to be verified), AUDITING, REJECTED, `NEED_SIGN` (to be signed),
    /// FINISH, FROZEN, CANCELED.
    pub enum ApplymentState {
        /// `CHECKING`
        Checking = "CHECKING",
        /// `ACCOUNT_NEED_VERIFY`
        AccountNeedVerify = "ACCOUNT_NEED_VERIFY",
        /// `AUDITING`
        Auditing = "AUDITING",
        /// `REJECTED`
        Rejected = "REJECTED",
        /// `NEED_SIGN`
        NeedSign = "NEED_SIGN",
        /// `FINISH`
        Finish = "FINISH",
        /// `FROZEN`
        Frozen = "FROZEN",
        /// `CANCELED`
        Canceled = "CANCELED",
    }
}

open_enum! {
    /// 账户类型.
    ///
    /// 74 (account of the business), 75 (bank card of a person).
    pub enum BankAccountType {
        /// `74`
        _74 = "74",
        /// `75`
        _75 = "75",
    }
}

open_enum! {
    /// 登记证书类型.
    pub enum CertType {
        /// `CERTIFICATE_TYPE_2388`
        CertificateType2388 = "CERTIFICATE_TYPE_2388",
        /// `CERTIFICATE_TYPE_2389`
        CertificateType2389 = "CERTIFICATE_TYPE_2389",
        /// `CERTIFICATE_TYPE_2390`
        CertificateType2390 = "CERTIFICATE_TYPE_2390",
        /// `CERTIFICATE_TYPE_2391`
        CertificateType2391 = "CERTIFICATE_TYPE_2391",
        /// `CERTIFICATE_TYPE_2392`
        CertificateType2392 = "CERTIFICATE_TYPE_2392",
        /// `CERTIFICATE_TYPE_2393`
        CertificateType2393 = "CERTIFICATE_TYPE_2393",
        /// `CERTIFICATE_TYPE_2394`
        CertificateType2394 = "CERTIFICATE_TYPE_2394",
        /// `CERTIFICATE_TYPE_2395`
        CertificateType2395 = "CERTIFICATE_TYPE_2395",
        /// `CERTIFICATE_TYPE_2396`
        CertificateType2396 = "CERTIFICATE_TYPE_2396",
        /// `CERTIFICATE_TYPE_2399`
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        /// `CERTIFICATE_TYPE_2400`
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
        /// `CERTIFICATE_TYPE_2520`
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        /// `CERTIFICATE_TYPE_2521`
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        /// `CERTIFICATE_TYPE_2522`
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
    }
}

open_enum! {
    /// Kind of the document: identity card, passport, travel permit of Hong Kong, Macao or Taiwan, residence permit
    /// of a foreigner or of Hong Kong, Macao and Taiwan.
    pub enum ContactIdDocType {
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
    /// 超级管理员类型.
    ///
    /// 65 (legal representative or owner), 66 (someone authorized).
    pub enum ContactType {
        /// `65`
        _65 = "65",
        /// `66`
        _66 = "66",
    }
}

open_enum! {
    /// 金融机构类型.
    ///
    /// Bank, payment institution, insurance, trading and settlement, or another.
    pub enum FinanceType {
        /// `BANK_AGENT`
        BankAgent = "BANK_AGENT",
        /// `PAYMENT_AGENT`
        PaymentAgent = "PAYMENT_AGENT",
        /// `INSURANCE`
        Insurance = "INSURANCE",
        /// `TRADE_AND_SETTLE`
        TradeAndSettle = "TRADE_AND_SETTLE",
        /// `OTHER`
        Other_ = "OTHER",
    }
}

open_enum! {
    /// 证件持有人类型.
    ///
    /// `LEGAL`: operator or legal representative. `SUPER`: who runs the business for him.
    pub enum IdHolderType {
        /// `LEGAL`
        Legal = "LEGAL",
        /// `SUPER`
        Super = "SUPER",
    }
}

open_enum! {
    /// 主体类型.
    ///
    /// 2401 (micro merchant), 2500 (personal seller), 4 (individual business), 2 (company), 3 (public institution),
    /// 2502 (government), 1708 (social organization).
    pub enum OrganizationType {
        /// `2401`
        _2401 = "2401",
        /// `2500`
        _2500 = "2500",
        /// `4`
        _4 = "4",
        /// `2`
        _2 = "2",
        /// `3`
        _3 = "3",
        /// `2502`
        _2502 = "2502",
        /// `1708`
        _1708 = "1708",
    }
}

open_enum! {
    /// 签约状态.
    ///
    /// `UNSIGNED`: not signed. `SIGNED`: signed. `NOT_SIGNABLE`: cannot be signed yet.
    pub enum SignState {
        /// `UNSIGNED`
        Unsigned = "UNSIGNED",
        /// `SIGNED`
        Signed = "SIGNED",
        /// `NOT_SIGNABLE`
        NotSignable = "NOT_SIGNABLE",
    }
}

open_enum! {
    /// Kind of the document: identity card, passport, travel permit of Hong Kong, Macao or Taiwan, residence permit
    /// of a foreigner or of Hong Kong, Macao and Taiwan.
    pub enum UboIdDocType {
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
