//! `/v3/applyment4sub/applyment`: 提交申请单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applyment_id;
pub mod business_code;

/// The path `/v3/applyment4sub/applyment`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/applyment4sub/applyment/applyment_id`.
    pub fn applyment_id(self) -> applyment_id::Path<'a> {
        applyment_id::Path(self.0.segment("applyment_id"))
    }

    /// On to `/v3/applyment4sub/applyment/business_code`.
    pub fn business_code(self) -> business_code::Path<'a> {
        business_code::Path(self.0.segment("business_code"))
    }

    /// 提交申请单. Applies for a sub-merchant (特约商户) with its papers. One application becomes one merchant; send a
    /// refused one again under the same `business_code`. For ordinary service providers. The path ends in a slash.
    ///
    /// `POST /v3/applyment4sub/applyment/`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter11_1_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.segment("").call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/applyment4sub/applyment/", "提交申请单");

/// 补充材料.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AdditionInfo {
    /// 法人开户承诺函. Letter of the legal representative. Media id of `/v3/merchant/media/upload`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub legal_person_commitment: Option<String>,
    /// 法人开户意愿视频. Video of the legal representative. Media id of `/v3/merchant/media/video_upload`. The id of an
    /// uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub legal_person_video: Option<String>,
    /// 补充材料. Media ids of `/v3/merchant/media/upload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_addition_pics: Option<Vec<String>>,
    /// 补充说明. Anything the review should know.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_addition_msg: Option<String>,
}

impl Check for AdditionInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.legal_person_commitment {
            check::text("legal_person_commitment", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.legal_person_video {
            check::text("legal_person_video", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.business_addition_pics {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("business_addition_pics[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.business_addition_msg {
            check::text("business_addition_msg", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// App场景.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AppInfo {
    /// 服务商应用APPID. AppID of the service provider. Send this or `app_sub_appid`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub app_appid: Option<String>,
    /// 商家应用APPID. AppID of the business. Send this or `app_appid`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub app_sub_appid: Option<String>,
    /// Media ids of `/v3/merchant/media/upload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_pics: Option<Vec<String>>,
}

impl Check for AppInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.app_appid {
            check::text("app_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.app_sub_appid {
            check::text("app_sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.app_pics {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("app_pics[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// An item of `audit_detail` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AuditDetail {
    /// 字段名. Name of the field.
    pub field: Option<String>,
    /// 字段名称. Name of the field, for people.
    pub field_name: Option<String>,
    /// 驳回原因. Why it was rejected.
    pub reject_reason: Option<String>,
}

fields! {
    AuditDetail {
        0 field, 1 field_name, 2 reject_reason,
    }
}

/// The `bank_account_info` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BankAccountInfo {
    /// 账户类型. `BANK_ACCOUNT_TYPE_CORPORATE` (account of the business), `BANK_ACCOUNT_TYPE_PERSONAL` (bank card of
    /// the owner).
    pub bank_account_type: BankAccountType,
    /// 开户名称. Name the account is held in. Sensitive: sent encrypted.
    pub account_name: Sensitive,
    /// 开户银行. Bank, by the name in the official list.
    pub account_bank: String,
    /// 开户银行省市编码. Code of the city of the bank, from the official list.
    pub bank_address_code: String,
    /// 开户银行全称. Full name with branch. For banks outside the official short list, send this or `bank_branch_id`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_name: Option<String>,
    /// 开户银行联行号. Interbank number of the branch. For banks outside the official short list, send this or
    /// `bank_name`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_branch_id: Option<String>,
    /// 银行账号. Number of the account. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub account_number: Option<Sensitive>,
}

impl Check for BankAccountInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("bank_account_type", &self.bank_account_type)?;
        check::known("bank_account_type", &self.bank_account_type)?;
        check::required("account_name", &self.account_name)?;
        check::required("account_bank", &self.account_bank)?;
        check::text("account_bank", &self.account_bank, 0, usize::MAX)?;
        check::required("bank_address_code", &self.bank_address_code)?;
        check::text("bank_address_code", &self.bank_address_code, 0, usize::MAX)?;
        if let Some(value) = &self.bank_name {
            check::text("bank_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_branch_id {
            check::text("bank_branch_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for BankAccountInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("account_name", &mut self.account_name);
        if let Some(value) = &mut self.account_number {
            visit("account_number", value);
        }
    }
}

/// 线下场所场景.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BizStoreInfo {
    /// 线下场所名称. Name of the place.
    pub biz_store_name: String,
    /// 线下场所省市编码. Code of province and city, as in the official list.
    pub biz_address_code: String,
    /// 线下场所地址. Address of the place.
    pub biz_store_address: String,
    /// Media ids of `/v3/merchant/media/upload`.
    pub store_entrance_pic: Vec<String>,
    /// Media ids of `/v3/merchant/media/upload`.
    pub indoor_pic: Vec<String>,
    /// 线下场所对应的商家AppID. AppID that is used at the place.
    #[serde(skip_serializing_if = "check::is_void")]
    pub biz_sub_appid: Option<String>,
}

impl Check for BizStoreInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("biz_store_name", &self.biz_store_name)?;
        check::text("biz_store_name", &self.biz_store_name, 0, usize::MAX)?;
        check::required("biz_address_code", &self.biz_address_code)?;
        check::text("biz_address_code", &self.biz_address_code, 0, usize::MAX)?;
        check::required("biz_store_address", &self.biz_store_address)?;
        check::text("biz_store_address", &self.biz_store_address, 0, usize::MAX)?;
        check::required("store_entrance_pic", &self.store_entrance_pic)?;
        for (index, item) in self.store_entrance_pic.iter().enumerate() {
            check::text(&format!("store_entrance_pic[{index}]"), item, 0, usize::MAX)?;
        }
        check::required("indoor_pic", &self.indoor_pic)?;
        for (index, item) in self.indoor_pic.iter().enumerate() {
            check::text(&format!("indoor_pic[{index}]"), item, 0, usize::MAX)?;
        }
        if let Some(value) = &self.biz_sub_appid {
            check::text("biz_sub_appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 经营资料.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BusinessInfo {
    /// 商户简称. Shown to users after they pay.
    pub merchant_shortname: String,
    /// 客服电话. Phone number of customer service, shown to users.
    pub service_phone: String,
    /// 经营场景. Where the business sells. Micro merchants leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_info: Option<SalesInfo>,
}

impl Check for BusinessInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("merchant_shortname", &self.merchant_shortname)?;
        check::text("merchant_shortname", &self.merchant_shortname, 0, usize::MAX)?;
        check::required("service_phone", &self.service_phone)?;
        check::text("service_phone", &self.service_phone, 0, usize::MAX)?;
        if let Some(value) = &self.sales_info {
            value.check().map_err(|fault| fault.within("sales_info"))?;
        }
        Ok(())
    }
}

/// 营业执照.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BusinessLicenseInfo {
    /// 营业执照照片. Photograph or scan. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    pub license_copy: String,
    /// 注册号/统一社会信用代码. Registration number or unified social credit code, as on the licence.
    pub license_number: String,
    /// 商户名称. Name as on the licence.
    pub merchant_name: String,
    /// 个体户经营者/法人姓名. Name of the owner or legal representative, as on the licence. Sent in the clear.
    pub legal_person: String,
    /// 注册地址. Address as on the licence.
    #[serde(skip_serializing_if = "check::is_void")]
    pub license_address: Option<String>,
    /// 有效期限开始日期. First day of validity, `yyyy-MM-dd`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub period_begin: Option<Date>,
    /// 有效期限结束日期. Last day of validity, `yyyy-MM-dd`, or 长期 if there is none.
    #[serde(skip_serializing_if = "check::is_void")]
    pub period_end: Option<String>,
}

impl Check for BusinessLicenseInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("license_copy", &self.license_copy)?;
        check::text("license_copy", &self.license_copy, 0, usize::MAX)?;
        check::required("license_number", &self.license_number)?;
        check::text("license_number", &self.license_number, 0, usize::MAX)?;
        check::required("merchant_name", &self.merchant_name)?;
        check::text("merchant_name", &self.merchant_name, 0, usize::MAX)?;
        check::required("legal_person", &self.legal_person)?;
        check::text("legal_person", &self.legal_person, 0, usize::MAX)?;
        if let Some(value) = &self.license_address {
            check::text("license_address", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.period_begin {
            check::date("period_begin", value)?;
        }
        if let Some(value) = &self.period_end {
            check::text("period_end", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 登记证书.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CertificateInfo {
    /// 登记证书照片. Photograph or scan. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    pub cert_copy: String,
    /// 登记证书类型. Kind of certificate.
    pub cert_type: CertType,
    /// 证书号. Number of the certificate.
    pub cert_number: String,
    /// 商户名称. Name as on the certificate.
    pub merchant_name: String,
    /// 注册地址. Address as on the certificate.
    pub company_address: String,
    /// 法人姓名. Name of the legal representative, as on the certificate. Sent in the clear.
    pub legal_person: String,
    /// 有效期限开始日期. First day of validity, `yyyy-MM-dd`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub period_begin: Option<Date>,
    /// 有效期限结束日期. Last day of validity, `yyyy-MM-dd`, or 长期 if there is none.
    #[serde(skip_serializing_if = "check::is_void")]
    pub period_end: Option<String>,
}

impl Check for CertificateInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("cert_copy", &self.cert_copy)?;
        check::text("cert_copy", &self.cert_copy, 0, usize::MAX)?;
        check::required("cert_type", &self.cert_type)?;
        check::known("cert_type", &self.cert_type)?;
        check::required("cert_number", &self.cert_number)?;
        check::text("cert_number", &self.cert_number, 0, usize::MAX)?;
        check::required("merchant_name", &self.merchant_name)?;
        check::text("merchant_name", &self.merchant_name, 0, usize::MAX)?;
        check::required("company_address", &self.company_address)?;
        check::text("company_address", &self.company_address, 0, usize::MAX)?;
        check::required("legal_person", &self.legal_person)?;
        check::text("legal_person", &self.legal_person, 0, usize::MAX)?;
        if let Some(value) = &self.period_begin {
            check::date("period_begin", value)?;
        }
        if let Some(value) = &self.period_end {
            check::text("period_end", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 超级管理员信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ContactInfo {
    /// 超级管理员类型. LEGAL (legal representative or owner) or SUPER (someone the business authorized). Micro merchants
    /// leave it out.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_type: Option<ContactType>,
    /// 超级管理员姓名. Name of the super administrator, 2 to 100 characters. Sensitive: sent encrypted; the limit is that
    /// of the ciphertext.
    pub contact_name: Sensitive,
    /// 超级管理员证件类型. Kind of identity document. Needed for SUPER.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_type: Option<ContactIdDocType>,
    /// 超级管理员身份证件号码. Number of the identity document. Needed for SUPER; micro merchants send it or `openid`.
    /// Sensitive: sent encrypted; the limit is that of the ciphertext.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_number: Option<Sensitive>,
    /// 超级管理员证件正面照片. Front of the identity document. Needed for SUPER. Media id of `/v3/merchant/media/upload`. The
    /// id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_copy: Option<String>,
    /// 超级管理员证件反面照片. Back of the identity document. Media id of `/v3/merchant/media/upload`. The id of an uploaded
    /// file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_copy_back: Option<String>,
    /// 超级管理员证件有效期开始时间. First day the document is valid, `yyyy-MM-dd`. Needed for SUPER.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_period_begin: Option<String>,
    /// 超级管理员证件有效期结束时间. Last day the document is valid, `yyyy-MM-dd`, or 长期 if it does not expire. Needed for SUPER.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_period_end: Option<String>,
    /// 业务办理授权函. Letter in which the business authorizes the administrator. Needed for SUPER. Media id of
    /// `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_authorization_letter: Option<String>,
    /// 超级管理员微信openid. Openid of the super administrator.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 联系手机. Mobile phone; gets verification codes and important messages. Sensitive: sent encrypted; the limit is
    /// that of the ciphertext.
    pub mobile_phone: Sensitive,
    /// 联系邮箱. E-mail address; gets the message that the merchant is open. Sensitive: sent encrypted.
    pub contact_email: Sensitive,
}

impl Check for ContactInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.contact_type {
            check::known("contact_type", value)?;
        }
        check::required("contact_name", &self.contact_name)?;
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
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        check::required("mobile_phone", &self.mobile_phone)?;
        check::required("contact_email", &self.contact_email)?;
        Ok(())
    }
}

impl SensitiveFields for ContactInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("contact_name", &mut self.contact_name);
        if let Some(value) = &mut self.contact_id_number {
            visit("contact_id_number", value);
        }
        visit("mobile_phone", &mut self.mobile_phone);
        visit("contact_email", &mut self.contact_email);
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
    pub id_card_copy: String,
    /// 身份证国徽面照片. Side with the national emblem. Media id of `/v3/merchant/media/upload`. The id of an uploaded
    /// file.
    pub id_card_national: String,
    /// 身份证姓名. Name as in the document. Sensitive: sent encrypted.
    pub id_card_name: Sensitive,
    /// 身份证号码. Number of the document. Sensitive: sent encrypted.
    pub id_card_number: Sensitive,
    /// 身份证居住地址. Address as in the document. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_card_address: Option<Sensitive>,
    /// 身份证有效期开始时间. First day of validity, `yyyy-MM-dd`.
    pub card_period_begin: Date,
    /// 身份证有效期结束时间. Last day of validity, `yyyy-MM-dd`, or 长期 if there is none.
    pub card_period_end: String,
}

impl Check for IdCardInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("id_card_copy", &self.id_card_copy)?;
        check::text("id_card_copy", &self.id_card_copy, 0, usize::MAX)?;
        check::required("id_card_national", &self.id_card_national)?;
        check::text("id_card_national", &self.id_card_national, 0, usize::MAX)?;
        check::required("id_card_name", &self.id_card_name)?;
        check::required("id_card_number", &self.id_card_number)?;
        check::required("card_period_begin", &self.card_period_begin)?;
        check::date("card_period_begin", &self.card_period_begin)?;
        check::required("card_period_end", &self.card_period_end)?;
        check::text("card_period_end", &self.card_period_end, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for IdCardInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("id_card_name", &mut self.id_card_name);
        visit("id_card_number", &mut self.id_card_number);
        if let Some(value) = &mut self.id_card_address {
            visit("id_card_address", value);
        }
    }
}

/// 经营者/法人其他类型证件信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct IdDocInfo {
    /// 证件正面照片. Front. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    pub id_doc_copy: String,
    /// 证件反面照片. Back. A passport has none. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_doc_copy_back: Option<String>,
    /// 证件姓名. Name as in the document. Sensitive: sent encrypted.
    pub id_doc_name: Sensitive,
    /// 证件号码. Number of the document. Sensitive: sent encrypted.
    pub id_doc_number: Sensitive,
    /// 证件居住地址. Address as in the document. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_doc_address: Option<Sensitive>,
    /// 证件有效期开始时间. First day of validity, `yyyy-MM-dd`.
    pub doc_period_begin: Date,
    /// 证件有效期结束时间. Last day of validity, `yyyy-MM-dd`, or 长期 if there is none.
    pub doc_period_end: String,
}

impl Check for IdDocInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("id_doc_copy", &self.id_doc_copy)?;
        check::text("id_doc_copy", &self.id_doc_copy, 0, usize::MAX)?;
        if let Some(value) = &self.id_doc_copy_back {
            check::text("id_doc_copy_back", value, 0, usize::MAX)?;
        }
        check::required("id_doc_name", &self.id_doc_name)?;
        check::required("id_doc_number", &self.id_doc_number)?;
        check::required("doc_period_begin", &self.doc_period_begin)?;
        check::date("doc_period_begin", &self.doc_period_begin)?;
        check::required("doc_period_end", &self.doc_period_end)?;
        check::text("doc_period_end", &self.doc_period_end, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for IdDocInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("id_doc_name", &mut self.id_doc_name);
        visit("id_doc_number", &mut self.id_doc_number);
        if let Some(value) = &mut self.id_doc_address {
            visit("id_doc_address", value);
        }
    }
}

/// 经营者/法人身份证件.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct IdentityInfo {
    /// 证件持有人类型. Whose document this is: LEGAL (legal representative) or SUPER (someone authorized).
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_holder_type: Option<IdHolderType>,
    /// 证件类型. Kind of identity document; an identity card goes into `id_card_info`, any other into `id_doc_info`.
    pub id_doc_type: IdDocType,
    /// 法定代表人说明函. Statement of the legal representative. Needed when the document is of someone else. Media id of
    /// `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub authorize_letter_copy: Option<String>,
    /// 经营者/法人身份证信息. Needed when `id_doc_type` is `IDENTIFICATION_TYPE_IDCARD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_info: Option<IdCardInfo>,
    /// 经营者/法人其他类型证件信息. Needed for any other `id_doc_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_info: Option<IdDocInfo>,
    /// 经营者/法人是否为受益人. Whether the owner or legal representative is a beneficial owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<bool>,
}

impl Check for IdentityInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.id_holder_type {
            check::known("id_holder_type", value)?;
        }
        check::required("id_doc_type", &self.id_doc_type)?;
        check::known("id_doc_type", &self.id_doc_type)?;
        if let Some(value) = &self.authorize_letter_copy {
            check::text("authorize_letter_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.id_card_info {
            value.check().map_err(|fault| fault.within("id_card_info"))?;
        }
        if let Some(value) = &self.id_doc_info {
            value.check().map_err(|fault| fault.within("id_doc_info"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for IdentityInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.id_card_info {
            value.visit_sensitive(visit);
        }
        if let Some(value) = &mut self.id_doc_info {
            value.visit_sensitive(visit);
        }
    }
}

/// 小微辅助证明材料.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MicroBizInfo {
    /// 小微经营类型. `MICRO_TYPE_STORE` (a shop), `MICRO_TYPE_MOBILE` (on the move), `MICRO_TYPE_ONLINE` (online).
    pub micro_biz_type: MicroBizType,
    /// 门店场所. Needed for `MICRO_TYPE_STORE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micro_store_info: Option<MicroStoreInfo>,
    /// 流动经营/便民服务. Needed for `MICRO_TYPE_MOBILE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micro_mobile_info: Option<MicroMobileInfo>,
    /// 线上商品/服务交易. Needed for `MICRO_TYPE_ONLINE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micro_online_info: Option<MicroOnlineInfo>,
}

impl Check for MicroBizInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("micro_biz_type", &self.micro_biz_type)?;
        check::known("micro_biz_type", &self.micro_biz_type)?;
        if let Some(value) = &self.micro_store_info {
            value.check().map_err(|fault| fault.within("micro_store_info"))?;
        }
        if let Some(value) = &self.micro_mobile_info {
            value.check().map_err(|fault| fault.within("micro_mobile_info"))?;
        }
        if let Some(value) = &self.micro_online_info {
            value.check().map_err(|fault| fault.within("micro_online_info"))?;
        }
        Ok(())
    }
}

/// 流动经营/便民服务.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MicroMobileInfo {
    /// 经营/服务名称. Name of the business.
    pub micro_mobile_name: String,
    /// 经营/服务所在地省市. Code of the city in which it is done.
    pub micro_mobile_city: String,
    /// 经营/服务所在地. Where it is done; 无 if nowhere in particular.
    pub micro_mobile_address: String,
    /// 经营/服务现场照片. Media ids of `/v3/merchant/media/upload`.
    pub micro_mobile_pics: Vec<String>,
}

impl Check for MicroMobileInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("micro_mobile_name", &self.micro_mobile_name)?;
        check::text("micro_mobile_name", &self.micro_mobile_name, 0, usize::MAX)?;
        check::required("micro_mobile_city", &self.micro_mobile_city)?;
        check::text("micro_mobile_city", &self.micro_mobile_city, 0, usize::MAX)?;
        check::required("micro_mobile_address", &self.micro_mobile_address)?;
        check::text("micro_mobile_address", &self.micro_mobile_address, 0, usize::MAX)?;
        check::required("micro_mobile_pics", &self.micro_mobile_pics)?;
        for (index, item) in self.micro_mobile_pics.iter().enumerate() {
            check::text(&format!("micro_mobile_pics[{index}]"), item, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 线上商品/服务交易.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MicroOnlineInfo {
    /// 线上店铺名称. Name of the shop on the platform.
    pub micro_online_store: String,
    /// 电商平台名称. Name of the platform.
    pub micro_ec_name: String,
    /// 店铺二维码. QR code of the shop. Send it or `micro_link`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub micro_qrcode: Option<String>,
    /// 店铺链接. Link to the shop. Send it or `micro_qrcode`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub micro_link: Option<String>,
}

impl Check for MicroOnlineInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("micro_online_store", &self.micro_online_store)?;
        check::text("micro_online_store", &self.micro_online_store, 0, usize::MAX)?;
        check::required("micro_ec_name", &self.micro_ec_name)?;
        check::text("micro_ec_name", &self.micro_ec_name, 0, usize::MAX)?;
        if let Some(value) = &self.micro_qrcode {
            check::text("micro_qrcode", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.micro_link {
            check::text("micro_link", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 门店场所.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MicroStoreInfo {
    /// 门店名称. Name of the shop.
    pub micro_name: String,
    /// 门店省市编码. Code of province and city, as in the official list.
    pub micro_address_code: String,
    /// 门店地址. Address of the shop, without province and city.
    pub micro_address: String,
    /// 门店门头照片. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    pub store_entrance_pic: String,
    /// 店内环境照片. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    pub micro_indoor_copy: String,
    /// 门店经度. Longitude of the shop.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_longitude: Option<String>,
    /// 门店纬度. Latitude of the shop.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_latitude: Option<String>,
}

impl Check for MicroStoreInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("micro_name", &self.micro_name)?;
        check::text("micro_name", &self.micro_name, 0, usize::MAX)?;
        check::required("micro_address_code", &self.micro_address_code)?;
        check::text("micro_address_code", &self.micro_address_code, 0, usize::MAX)?;
        check::required("micro_address", &self.micro_address)?;
        check::text("micro_address", &self.micro_address, 0, usize::MAX)?;
        check::required("store_entrance_pic", &self.store_entrance_pic)?;
        check::text("store_entrance_pic", &self.store_entrance_pic, 0, usize::MAX)?;
        check::required("micro_indoor_copy", &self.micro_indoor_copy)?;
        check::text("micro_indoor_copy", &self.micro_indoor_copy, 0, usize::MAX)?;
        if let Some(value) = &self.store_longitude {
            check::text("store_longitude", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.store_latitude {
            check::text("store_latitude", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 小程序场景.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MiniProgramInfo {
    /// 服务商小程序APPID. AppID of the service provider. Send this or `mini_program_sub_appid`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_appid: Option<String>,
    /// 商家小程序APPID. AppID of the business. Send this or `mini_program_appid`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_sub_appid: Option<String>,
    /// Media ids of `/v3/merchant/media/upload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_pics: Option<Vec<String>>,
}

impl Check for MiniProgramInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mini_program_appid {
            check::text("mini_program_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_program_sub_appid {
            check::text("mini_program_sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_program_pics {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("mini_program_pics[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 公众号场景.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MpInfo {
    /// 服务商公众号AppID. AppID of the service provider. Send this or `mp_sub_appid`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mp_appid: Option<String>,
    /// 商家公众号AppID. AppID of the business. Send this or `mp_appid`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mp_sub_appid: Option<String>,
    /// Media ids of `/v3/merchant/media/upload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mp_pics: Option<Vec<String>>,
}

impl Check for MpInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mp_appid {
            check::text("mp_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mp_sub_appid {
            check::text("mp_sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mp_pics {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("mp_pics[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 组织机构代码证信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct OrganizationInfo {
    /// 组织机构代码证照片. Photograph or scan. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    pub organization_copy: String,
    /// 组织机构代码. Organization code.
    pub organization_code: String,
    /// 组织机构代码证有效期开始日期. First day of validity, `yyyy-MM-dd`.
    pub org_period_begin: Date,
    /// 组织机构代码证有效期结束日期. Last day of validity, `yyyy-MM-dd`, or 长期 if there is none.
    pub org_period_end: String,
}

impl Check for OrganizationInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("organization_copy", &self.organization_copy)?;
        check::text("organization_copy", &self.organization_copy, 0, usize::MAX)?;
        check::required("organization_code", &self.organization_code)?;
        check::text("organization_code", &self.organization_code, 0, usize::MAX)?;
        check::required("org_period_begin", &self.org_period_begin)?;
        check::date("org_period_begin", &self.org_period_begin)?;
        check::required("org_period_end", &self.org_period_end)?;
        check::text("org_period_end", &self.org_period_end, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/applyment4sub/applyment/`, 提交申请单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 业务申请编号. Your number of the application, unique: letters, digits and `_`; the merchant id of the service
    /// provider is a good beginning. At most 124 characters. Matches `^[0-9A-Za-z_]+$`.
    pub business_code: String,
    /// 超级管理员信息. The super administrator, who signs after the review and handles money: the legal representative or
    /// someone authorized.
    pub contact_info: ContactInfo,
    /// 主体资料. The business: licence or certificate, and the papers of its legal representative.
    pub subject_info: SubjectInfo,
    /// 经营资料. Short name, customer service and where the business sells.
    pub business_info: BusinessInfo,
    /// 结算规则. Settlement rule and industry.
    pub settlement_info: SettlementInfo,
    /// 结算银行账户. Account that gets the settlements.
    pub bank_account_info: BankAccountInfo,
    /// 补充材料. Papers that support the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addition_info: Option<AdditionInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("business_code", &self.business_code)?;
        check::text("business_code", &self.business_code, 0, 124)?;
        check::pattern("business_code", &self.business_code, &PATTERN_1)?;
        self.contact_info.check().map_err(|fault| fault.within("contact_info"))?;
        self.subject_info.check().map_err(|fault| fault.within("subject_info"))?;
        self.business_info.check().map_err(|fault| fault.within("business_info"))?;
        self.settlement_info.check().map_err(|fault| fault.within("settlement_info"))?;
        self.bank_account_info.check().map_err(|fault| fault.within("bank_account_info"))?;
        if let Some(value) = &self.addition_info {
            value.check().map_err(|fault| fault.within("addition_info"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.contact_info.visit_sensitive(visit);
        self.subject_info.visit_sensitive(visit);
        self.bank_account_info.visit_sensitive(visit);
    }
}

/// The answer to `POST /v3/applyment4sub/applyment/`, 提交申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付申请单号. WeChat Pay's number of the application.
    pub applyment_id: i64,
}

fields! {
    PostResponse {
        0 applyment_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["applyment_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 经营场景.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SalesInfo {
    /// Every kind listed needs the object of its name.
    pub sales_scenes_type: Vec<SalesScenesType>,
    /// 线下场所场景. Needed for `SALES_SCENES_STORE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_store_info: Option<BizStoreInfo>,
    /// 公众号场景. Needed for `SALES_SCENES_MP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mp_info: Option<MpInfo>,
    /// 小程序场景. Needed for `SALES_SCENES_MINI_PROGRAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_info: Option<MiniProgramInfo>,
    /// App场景. Needed for `SALES_SCENES_APP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_info: Option<AppInfo>,
    /// 互联网网站场景. Needed for `SALES_SCENES_WEB`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_info: Option<WebInfo>,
    /// 企业微信场景. Needed for `SALES_SCENES_WEWORK`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wework_info: Option<WeworkInfo>,
}

impl Check for SalesInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sales_scenes_type", &self.sales_scenes_type)?;
        for (index, item) in self.sales_scenes_type.iter().enumerate() {
            check::known(&format!("sales_scenes_type[{index}]"), item)?;
        }
        if let Some(value) = &self.biz_store_info {
            value.check().map_err(|fault| fault.within("biz_store_info"))?;
        }
        if let Some(value) = &self.mp_info {
            value.check().map_err(|fault| fault.within("mp_info"))?;
        }
        if let Some(value) = &self.mini_program_info {
            value.check().map_err(|fault| fault.within("mini_program_info"))?;
        }
        if let Some(value) = &self.app_info {
            value.check().map_err(|fault| fault.within("app_info"))?;
        }
        if let Some(value) = &self.web_info {
            value.check().map_err(|fault| fault.within("web_info"))?;
        }
        if let Some(value) = &self.wework_info {
            value.check().map_err(|fault| fault.within("wework_info"))?;
        }
        Ok(())
    }
}

/// 结算规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SettlementInfo {
    /// 入驻结算规则ID. Id of the settlement rule, from the official list of industries.
    #[serde(skip_serializing_if = "check::is_void")]
    pub settlement_id: Option<String>,
    /// 所属行业. Industry, from the official list.
    #[serde(skip_serializing_if = "check::is_void")]
    pub qualification_type: Option<String>,
    /// 特殊资质图片. Licences the industry needs. Media ids of `/v3/merchant/media/upload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualifications: Option<Vec<String>>,
    /// 优惠费率活动ID. Id of a reduced rate, if the business has one.
    #[serde(skip_serializing_if = "check::is_void")]
    pub activities_id: Option<String>,
    /// 优惠费率活动值. Rate of the activity, in percent.
    #[serde(skip_serializing_if = "check::is_void")]
    pub activities_rate: Option<String>,
    /// 非信用卡活动费率值. Rate of the activity for what is not paid by credit card, in percent.
    #[serde(skip_serializing_if = "check::is_void")]
    pub debit_activities_rate: Option<String>,
    /// 信用卡活动费率值. Rate of the activity for credit cards, in percent.
    #[serde(skip_serializing_if = "check::is_void")]
    pub credit_activities_rate: Option<String>,
    /// 优惠费率活动补充材料. Media ids of `/v3/merchant/media/upload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activities_additions: Option<Vec<String>>,
}

impl Check for SettlementInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.settlement_id {
            check::text("settlement_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.qualification_type {
            check::text("qualification_type", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.qualifications {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("qualifications[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.activities_id {
            check::text("activities_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.activities_rate {
            check::text("activities_rate", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.debit_activities_rate {
            check::text("debit_activities_rate", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.credit_activities_rate {
            check::text("credit_activities_rate", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.activities_additions {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("activities_additions[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 主体资料.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubjectInfo {
    /// 主体类型. What the business is, as its licence or certificate says.
    pub subject_type: SubjectType,
    /// 是否是金融机构. Whether it is a financial institution; then `finance_institution_info` is needed. Default false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution: Option<bool>,
    /// 小微辅助证明材料. Where a micro merchant works. Only micro merchants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micro_biz_info: Option<MicroBizInfo>,
    /// 营业执照. Only for individual businesses and enterprises, which need it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_info: Option<BusinessLicenseInfo>,
    /// 登记证书. Only for institutions, government bodies and social organizations, which need it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_info: Option<CertificateInfo>,
    /// 组织机构代码证信息. Organization code certificate, for those whose licence does not hold it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_info: Option<OrganizationInfo>,
    /// 单位证明函照片. Letter that proves the unit. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub certificate_letter_copy: Option<String>,
    /// 金融机构许可证信息. Needed when `finance_institution` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<FinanceInstitutionInfo>,
    /// 经营者/法人身份证件. Owner or legal representative.
    pub identity_info: IdentityInfo,
    /// 最终受益人信息列表. Beneficial owners, where the owner or legal representative is not one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<UboInfo>>,
}

impl Check for SubjectInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("subject_type", &self.subject_type)?;
        check::known("subject_type", &self.subject_type)?;
        if let Some(value) = &self.micro_biz_info {
            value.check().map_err(|fault| fault.within("micro_biz_info"))?;
        }
        if let Some(value) = &self.business_license_info {
            value.check().map_err(|fault| fault.within("business_license_info"))?;
        }
        if let Some(value) = &self.certificate_info {
            value.check().map_err(|fault| fault.within("certificate_info"))?;
        }
        if let Some(value) = &self.organization_info {
            value.check().map_err(|fault| fault.within("organization_info"))?;
        }
        if let Some(value) = &self.certificate_letter_copy {
            check::text("certificate_letter_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.finance_institution_info {
            value.check().map_err(|fault| fault.within("finance_institution_info"))?;
        }
        self.identity_info.check().map_err(|fault| fault.within("identity_info"))?;
        if let Some(value) = &self.ubo_info_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("ubo_info_list", index))?;
            }
        }
        Ok(())
    }
}

impl SensitiveFields for SubjectInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.identity_info.visit_sensitive(visit);
        if let Some(value) = &mut self.ubo_info_list {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

/// An item of `ubo_info_list` of a `SubjectInfo`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct UboInfo {
    /// 证件类型. Kind of identity document.
    pub ubo_id_doc_type: UboIdDocType,
    /// 身份证人像面照片. Front, or side with the portrait. Media id of `/v3/merchant/media/upload`. The id of an uploaded
    /// file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_id_doc_copy: Option<String>,
    /// 身份证国徽面照片. Back, or side with the national emblem. A passport has none. Media id of
    /// `/v3/merchant/media/upload`. The id of an uploaded file.
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
    /// 证件有效期开始时间. First day of validity, `yyyy-MM-dd`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_period_begin: Option<Date>,
    /// 证件有效期结束时间. Last day of validity, `yyyy-MM-dd`, or 长期 if there is none.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_period_end: Option<String>,
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

/// 互联网网站场景.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct WebInfo {
    /// 互联网网站域名. Domain of the site, registered (ICP) by the business or by one that authorized it.
    #[serde(skip_serializing_if = "check::is_void")]
    pub domain: Option<String>,
    /// 网站授权函. Letter of the owner of the domain, if that is not the business. Media id of
    /// `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub web_authorisation: Option<String>,
    /// 互联网网站对应的商家APPID. AppID that is used on the site.
    #[serde(skip_serializing_if = "check::is_void")]
    pub web_appid: Option<String>,
}

impl Check for WebInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.domain {
            check::text("domain", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.web_authorisation {
            check::text("web_authorisation", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.web_appid {
            check::text("web_appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 企业微信场景.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct WeworkInfo {
    /// 商家企业微信CorpID. CorpID of the merchant in WeCom.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_corp_id: Option<String>,
    /// Media ids of `/v3/merchant/media/upload`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wework_pics: Option<Vec<String>>,
}

impl Check for WeworkInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_corp_id {
            check::text("sub_corp_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.wework_pics {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("wework_pics[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

open_enum! {
    /// 申请单状态.
    ///
    /// EDITTING (a fault while submitting: submit again), AUDITING, REJECTED, `TO_BE_CONFIRMED` (the account is to
    /// be verified), `TO_BE_SIGNED`, SIGNING (signed, being opened), FINISHED, CANCELED.
    pub enum ApplymentState {
        /// `APPLYMENT_STATE_WAITTING_FOR_AUDIT`
        ApplymentStateWaittingForAudit = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
        /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`
        ApplymentStateWaittingForConfirmContact = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
        /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`
        ApplymentStateWaittingForConfirmLegalperson = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
        /// `APPLYMENT_STATE_PASSED`
        ApplymentStatePassed = "APPLYMENT_STATE_PASSED",
        /// `APPLYMENT_STATE_FREEZED`
        ApplymentStateFreezed = "APPLYMENT_STATE_FREEZED",
        /// `APPLYMENT_STATE_EDITTING`
        ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
        /// `APPLYMENT_STATE_AUDITING`
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        /// `APPLYMENT_STATE_REJECTED`
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        /// `APPLYMENT_STATE_TO_BE_CONFIRMED`
        ApplymentStateToBeConfirmed = "APPLYMENT_STATE_TO_BE_CONFIRMED",
        /// `APPLYMENT_STATE_TO_BE_SIGNED`
        ApplymentStateToBeSigned = "APPLYMENT_STATE_TO_BE_SIGNED",
        /// `APPLYMENT_STATE_SIGNING`
        ApplymentStateSigning = "APPLYMENT_STATE_SIGNING",
        /// `APPLYMENT_STATE_FINISHED`
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        /// `APPLYMENT_STATE_CANCELED`
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

open_enum! {
    /// 账户类型.
    ///
    /// `BANK_ACCOUNT_TYPE_CORPORATE` (account of the business), `BANK_ACCOUNT_TYPE_PERSONAL` (bank card of the
    /// owner).
    pub enum BankAccountType {
        /// `BANK_ACCOUNT_TYPE_CORPORATE`
        BankAccountTypeCorporate = "BANK_ACCOUNT_TYPE_CORPORATE",
        /// `BANK_ACCOUNT_TYPE_PERSONAL`
        BankAccountTypePersonal = "BANK_ACCOUNT_TYPE_PERSONAL",
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
    /// `LEGAL`: operator or legal representative. `SUPER`: someone authorized.
    pub enum ContactType {
        /// `LEGAL`
        Legal = "LEGAL",
        /// `SUPER`
        Super = "SUPER",
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
    /// Kind of the document: identity card, passport, travel permit of Hong Kong, Macao or Taiwan, residence permit
    /// of a foreigner or of Hong Kong, Macao and Taiwan.
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
    /// 小微经营类型.
    ///
    /// A shop, a business that moves or serves at the place, or an online shop.
    pub enum MicroBizType {
        /// `MICRO_TYPE_STORE`
        MicroTypeStore = "MICRO_TYPE_STORE",
        /// `MICRO_TYPE_MOBILE`
        MicroTypeMobile = "MICRO_TYPE_MOBILE",
        /// `MICRO_TYPE_ONLINE`
        MicroTypeOnline = "MICRO_TYPE_ONLINE",
    }
}

open_enum! {
    /// 经营场景类型.
    ///
    /// A place, an official account, a mini program, a site, an app, or WeCom.
    pub enum SalesScenesType {
        /// `SALES_SCENES_STORE`
        SalesScenesStore = "SALES_SCENES_STORE",
        /// `SALES_SCENES_MP`
        SalesScenesMp = "SALES_SCENES_MP",
        /// `SALES_SCENES_MINI_PROGRAM`
        SalesScenesMiniProgram = "SALES_SCENES_MINI_PROGRAM",
        /// `SALES_SCENES_WEB`
        SalesScenesWeb = "SALES_SCENES_WEB",
        /// `SALES_SCENES_APP`
        SalesScenesApp = "SALES_SCENES_APP",
        /// `SALES_SCENES_WEWORK`
        SalesScenesWework = "SALES_SCENES_WEWORK",
    }
}

open_enum! {
    /// 主体类型.
    ///
    /// `SUBJECT_TYPE_INDIVIDUAL` (individual business), `SUBJECT_TYPE_ENTERPRISE` (company),
    /// `SUBJECT_TYPE_GOVERNMENT` (government), `SUBJECT_TYPE_INSTITUTIONS` (public institution),
    /// `SUBJECT_TYPE_OTHERS` (social organization), `SUBJECT_TYPE_MICRO` (micro merchant, no licence).
    pub enum SubjectType {
        /// `SUBJECT_TYPE_INDIVIDUAL`
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        /// `SUBJECT_TYPE_ENTERPRISE`
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        /// `SUBJECT_TYPE_INSTITUTIONS`
        SubjectTypeInstitutions = "SUBJECT_TYPE_INSTITUTIONS",
        /// `SUBJECT_TYPE_OTHERS`
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        /// `SUBJECT_TYPE_MICRO`
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
        /// `SUBJECT_TYPE_GOVERNMENT`
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
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

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_]+$");
