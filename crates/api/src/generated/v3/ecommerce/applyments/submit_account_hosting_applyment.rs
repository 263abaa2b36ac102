//! `/v3/ecommerce/applyments/submit-account-hosting-applyment`: 提交申请单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/applyments/submit-account-hosting-applyment`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 提交申请单. Applies for a sub-merchant with account hosting; otherwise like the ordinary application.
    ///
    /// `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015616688>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/ecommerce/applyments/submit-account-hosting-applyment", "提交申请单");

/// 结算银行账户.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AccountInfo {
    /// 账户类型. 74 (account of the business), 75 (bank card of a person).
    pub bank_account_type: crate::v3::ecommerce::applyments::BankAccountType,
    /// 开户银行. Bank, by the name in the official list.
    pub account_bank: String,
    /// 开户名称. Name the account is held in. Sensitive: sent encrypted.
    pub account_name: Sensitive,
    /// 开户银行联行号. Interbank number of the branch. For banks outside the official short list, send this or
    /// `bank_name`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_branch_id: Option<String>,
    /// 开户银行全称. Full name with branch. For banks outside the official short list, send this or `bank_branch_id`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_name: Option<String>,
    /// 银行帐号. Number of the account. Sensitive: sent encrypted.
    pub account_number: Sensitive,
}

impl Check for AccountInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("bank_account_type", &self.bank_account_type)?;
        check::known("bank_account_type", &self.bank_account_type)?;
        check::required("account_bank", &self.account_bank)?;
        check::text("account_bank", &self.account_bank, 0, usize::MAX)?;
        check::required("account_name", &self.account_name)?;
        if let Some(value) = &self.bank_branch_id {
            check::text("bank_branch_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_name {
            check::text("bank_name", value, 0, usize::MAX)?;
        }
        check::required("account_number", &self.account_number)?;
        Ok(())
    }
}

impl SensitiveFields for AccountInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("account_name", &mut self.account_name);
        visit("account_number", &mut self.account_number);
    }
}

/// 超级管理员信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ContactInfo {
    /// 超级管理员类型. The legal representative, or someone the business authorized.
    pub contact_type: crate::v3::ecommerce::applyments::ContactType,
    /// 超级管理员姓名. Name of the super administrator. Sensitive: sent encrypted.
    pub contact_name: Sensitive,
    /// 超级管理员证件类型. Needed when the administrator is not the legal representative.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_type: Option<crate::v3::ecommerce::applyments::ContactIdDocType>,
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
        check::required("contact_type", &self.contact_type)?;
        check::known("contact_type", &self.contact_type)?;
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
        visit("contact_name", &mut self.contact_name);
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
        check::required("id_card_copy", &self.id_card_copy)?;
        check::text("id_card_copy", &self.id_card_copy, 0, usize::MAX)?;
        check::required("id_card_national", &self.id_card_national)?;
        check::text("id_card_national", &self.id_card_national, 0, usize::MAX)?;
        check::required("id_card_name", &self.id_card_name)?;
        check::required("id_card_number", &self.id_card_number)?;
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
    /// 证件姓名. Name as in the document. Sensitive: sent encrypted.
    pub id_doc_name: Sensitive,
    /// 证件号码. Number of the document. Sensitive: sent encrypted.
    pub id_doc_number: Sensitive,
    /// 证件居住地址. Address in the document, or where the person lives, for enterprises only. Older pages name it.
    /// Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_doc_address: Option<Sensitive>,
    /// 证件正面照片. Front. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    pub id_doc_copy: String,
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
        check::required("id_doc_name", &self.id_doc_name)?;
        check::required("id_doc_number", &self.id_doc_number)?;
        check::required("id_doc_copy", &self.id_doc_copy)?;
        check::text("id_doc_copy", &self.id_doc_copy, 0, usize::MAX)?;
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
        visit("id_doc_name", &mut self.id_doc_name);
        visit("id_doc_number", &mut self.id_doc_number);
        if let Some(value) = &mut self.id_doc_address {
            visit("id_doc_address", value);
        }
    }
}

/// The body of `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`, 提交申请单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 业务申请编号. Your number of the application, unique. Repeat it to send a refused application again. At most 124
    /// characters.
    pub out_request_no: String,
    /// 主体类型. What the business is, as its licence or certificate says.
    pub organization_type: crate::v3::ecommerce::applyments::OrganizationType,
    /// 是否金融机构. Whether it is a financial institution; then `finance_institution_info` is needed. False if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution: Option<bool>,
    /// 营业执照/登记证书信息. Licence of an individual business or company, certificate of an institution, government body or
    /// social organization. Micro merchants and personal sellers leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_info: Option<crate::v3::ecommerce::applyments::BusinessLicenseInfo>,
    /// 金融机构许可证信息. Needed when `finance_institution` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<crate::v3::ecommerce::applyments::FinanceInstitutionInfo>,
    /// 证件持有人类型. Whose document this is: LEGAL (legal representative) or SUPER (someone authorized).
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_holder_type: Option<crate::v3::ecommerce::applyments::IdHolderType>,
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
    /// 最终受益人信息列表. Beneficial owners, where the legal representative is not one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<UboInfo>>,
    /// 结算银行账户. Account that gets the settlements.
    pub account_info: AccountInfo,
    /// 超级管理员信息. The super administrator, who signs after the review.
    pub contact_info: ContactInfo,
    /// 店铺信息. Name of the shop, and its link or QR code.
    pub sales_scene_info: crate::v3::ecommerce::applyments::SalesSceneInfo,
    /// 结算规则. Settlement rule and industry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_info: Option<crate::v3::ecommerce::applyments::SettlementInfo>,
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
    /// 是否走平台代理签约和代理核身入驻模式. Whether the platform signs and verifies the identity for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_sign_verify_mode: Option<bool>,
    /// 法人影印件信息辅助填写的平台声明. Statement of the platform that it filled in details from the copies of the documents. The
    /// id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_card_complete_statement: Option<String>,
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
        if let Some(value) = &self.id_card_complete_statement {
            check::text("id_card_complete_statement", value, 0, usize::MAX)?;
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

/// The answer to `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`, 提交申请单.
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

/// An item of `ubo_info_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct UboInfo {
    /// 证件类型. Kind of identity document.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_id_doc_type: Option<crate::v3::ecommerce::applyments::UboIdDocType>,
    /// 证件正面照片. Front. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_id_doc_copy: Option<String>,
    /// 证件反面照片. Back. A passport has none. Media id of `/v3/merchant/media/upload`. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_id_doc_copy_back: Option<String>,
    /// 受益人姓名. Name as in the document. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ubo_id_doc_name: Option<Sensitive>,
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
        if let Some(value) = &self.ubo_id_doc_type {
            check::known("ubo_id_doc_type", value)?;
        }
        if let Some(value) = &self.ubo_id_doc_copy {
            check::text("ubo_id_doc_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.ubo_id_doc_copy_back {
            check::text("ubo_id_doc_copy_back", value, 0, usize::MAX)?;
        }
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
        if let Some(value) = &mut self.ubo_id_doc_name {
            visit("ubo_id_doc_name", value);
        }
        if let Some(value) = &mut self.ubo_id_doc_number {
            visit("ubo_id_doc_number", value);
        }
        if let Some(value) = &mut self.ubo_id_doc_address {
            visit("ubo_id_doc_address", value);
        }
    }
}
