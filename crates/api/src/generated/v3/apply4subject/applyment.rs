//! `/v3/apply4subject/applyment`: 提交商户开户意愿申请单 `POST`, 查询商户开户意愿申请单审核结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applyment_id;
pub mod business_code;
pub mod merchants;

/// The path `/v3/apply4subject/applyment`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/apply4subject/applyment/merchants`.
    pub fn merchants(self) -> merchants::Path<'a> {
        merchants::Path(self.0.segment("merchants"))
    }

    /// On to `/v3/apply4subject/applyment/{applyment_id}`.
    pub fn applyment_id(self, applyment_id: impl AsRef<str>) -> applyment_id::Path<'a> {
        applyment_id::Path(
            self.0.variable("applyment_id", applyment_id.as_ref(), |value| {
                check::text("applyment_id", value, 0, usize::MAX)
            }),
        )
    }

    /// On to `/v3/apply4subject/applyment/{business_code}`.
    pub fn business_code(self, business_code: impl AsRef<str>) -> business_code::Path<'a> {
        business_code::Path(
            self.0
                .variable("business_code", business_code.as_ref(), |value| check::text("business_code", value, 0, 128)),
        )
    }

    /// 提交商户开户意愿申请单.
    ///
    /// `POST /v3/apply4subject/applyment`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml>
    pub fn post(self, query: &PostQuery, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_query(query).with_sealed(body)
    }

    /// 查询商户开户意愿申请单审核结果.
    ///
    /// `GET /v3/apply4subject/applyment`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_3.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/apply4subject/applyment", "提交商户开户意愿申请单");

static GET: Operation = Operation::new("GET", "/v3/apply4subject/applyment", "查询商户开户意愿申请单审核结果");

/// 补充材料.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AdditionInfo {
    /// 待确认商户号列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_mchid_list: Option<Vec<String>>,
}

impl Check for AdditionInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.confirm_mchid_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("confirm_mchid_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 辅助证明材料信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AssistProveInfo {
    /// 小微经营类型.
    pub micro_biz_type: MicroBizType,
    /// 门店名称.
    pub store_name: String,
    /// 门店省市编码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_address_code: Option<String>,
    /// 门店地址.
    pub store_address: String,
    /// 门店门头照片. The id of an uploaded file.
    pub store_header_copy: String,
    /// 店内环境照片. The id of an uploaded file.
    pub store_indoor_copy: String,
}

impl Check for AssistProveInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("micro_biz_type", &self.micro_biz_type)?;
        check::known("micro_biz_type", &self.micro_biz_type)?;
        check::required("store_name", &self.store_name)?;
        check::text("store_name", &self.store_name, 0, usize::MAX)?;
        if let Some(value) = &self.store_address_code {
            check::text("store_address_code", value, 0, usize::MAX)?;
        }
        check::required("store_address", &self.store_address)?;
        check::text("store_address", &self.store_address, 0, usize::MAX)?;
        check::required("store_header_copy", &self.store_header_copy)?;
        check::text("store_header_copy", &self.store_header_copy, 0, usize::MAX)?;
        check::required("store_indoor_copy", &self.store_indoor_copy)?;
        check::text("store_indoor_copy", &self.store_indoor_copy, 0, usize::MAX)?;
        Ok(())
    }
}

/// 营业执照.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BusinessLicenseInfo {
    /// 营业执照注册号.
    pub licence_number: String,
    /// 营业执照照片. The id of an uploaded file.
    pub licence_copy: String,
    /// 商户名称.
    pub merchant_name: String,
    /// 法人姓名. Personal: in the clear on the wire, and printed nowhere.
    pub legal_person: Private,
    /// 注册地址.
    pub company_address: String,
    /// First and last day of the licence as a JSON array in text; `forever` if it does not end.
    pub licence_valid_date: JsonText<Vec<String>>,
}

impl Check for BusinessLicenseInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("licence_number", &self.licence_number)?;
        check::text("licence_number", &self.licence_number, 0, usize::MAX)?;
        check::required("licence_copy", &self.licence_copy)?;
        check::text("licence_copy", &self.licence_copy, 0, usize::MAX)?;
        check::required("merchant_name", &self.merchant_name)?;
        check::text("merchant_name", &self.merchant_name, 0, usize::MAX)?;
        check::required("legal_person", &self.legal_person)?;
        check::text("legal_person", &self.legal_person, 0, usize::MAX)?;
        check::required("company_address", &self.company_address)?;
        check::text("company_address", &self.company_address, 0, usize::MAX)?;
        for (index, item) in self.licence_valid_date.0.iter().enumerate() {
            check::text(&format!("licence_valid_date[{index}]"), item, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 登记证书.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CertificateInfo {
    /// 登记证书类型.
    pub cert_type: CertType,
    /// 证书编号.
    pub cert_number: String,
    /// 登记证书照片. The id of an uploaded file.
    pub cert_copy: String,
    /// 商户名称.
    pub merchant_name: String,
    /// 法人姓名. Personal: in the clear on the wire, and printed nowhere.
    pub legal_person: Private,
    /// 注册地址.
    pub company_address: String,
    /// 证书有效日期字符串.
    pub cert_valid_date: JsonText<Vec<String>>,
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
        for (index, item) in self.cert_valid_date.0.iter().enumerate() {
            check::text(&format!("cert_valid_date[{index}]"), item, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 联系人信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ContactInfo {
    /// 超级管理员类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_type: Option<ContactType>,
    /// 联系人姓名. Sensitive: encrypted on the wire.
    pub name: Sensitive,
    /// 联系人证件类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_type: Option<ContactIdDocType>,
    /// 联系人身份证号码. Sensitive: encrypted on the wire.
    pub id_card_number: Sensitive,
    /// 联系人证件正面照片. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_copy: Option<String>,
    /// 联系人证件反面照片. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_copy_back: Option<String>,
    /// 联系人证件有效期开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_period_begin: Option<Date>,
    /// 联系人证件有效期结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_period_end: Option<String>,
    /// 业务办理授权函. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_authorization_letter: Option<String>,
    /// 联系人手机号. Sensitive: encrypted on the wire.
    pub mobile: Sensitive,
}

impl Check for ContactInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.contact_type {
            check::known("contact_type", value)?;
        }
        check::required("name", &self.name)?;
        if let Some(value) = &self.contact_id_doc_type {
            check::known("contact_id_doc_type", value)?;
        }
        check::required("id_card_number", &self.id_card_number)?;
        if let Some(value) = &self.contact_id_doc_copy {
            check::text("contact_id_doc_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contact_id_doc_copy_back {
            check::text("contact_id_doc_copy_back", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.contact_period_begin {
            check::date("contact_period_begin", value)?;
        }
        if let Some(value) = &self.contact_period_end {
            check::text("contact_period_end", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.business_authorization_letter {
            check::text("business_authorization_letter", value, 0, usize::MAX)?;
        }
        check::required("mobile", &self.mobile)?;
        Ok(())
    }
}

impl SensitiveFields for ContactInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("name", &mut self.name);
        visit("id_card_number", &mut self.id_card_number);
        visit("mobile", &mut self.mobile);
    }
}

/// 金融机构许可证信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FinanceInstitutionInfo {
    /// 金融机构类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub finance_type: Option<FinanceType>,
    /// 金融机构许可证图片.
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

/// The query of `GET /v3/apply4subject/applyment`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 申请单编号.
    pub applyment_id: Option<String>,
    /// 业务申请编号. At most 128 characters.
    pub business_code: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.applyment_id {
            check::text("applyment_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.business_code {
            check::text("business_code", value, 0, 128)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("applyment_id", self.applyment_id.as_ref());
        query.push_some("business_code", self.business_code.as_ref());
    }
}

/// The answer to `GET /v3/apply4subject/applyment`, 查询商户开户意愿申请单审核结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 申请单状态.
    pub applyment_state: ApplymentState,
    /// 小程序码图片.
    pub qrcode_data: Option<String>,
    /// 驳回参数.
    pub reject_param: Option<String>,
    /// 驳回原因.
    pub reject_reason: Option<String>,
}

fields! {
    GetResponse {
        0 applyment_state, 1 qrcode_data, 2 reject_param, 3 reject_reason,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["applyment_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 法人身份信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct IdentificationInfo {
    /// 超级管理员类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_holder_type: Option<IdHolderType>,
    /// 证件类型.
    pub identification_type: IdentificationType,
    /// 法定代表人说明函. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub authorize_letter_copy: Option<String>,
    /// 证件姓名. Sensitive: encrypted on the wire.
    pub identification_name: Sensitive,
    /// 证件号码. Sensitive: encrypted on the wire.
    pub identification_number: Sensitive,
    /// 证件有效日期字符串.
    pub identification_valid_date: JsonText<Vec<String>>,
    /// 证件居住地址. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub identification_address: Option<Sensitive>,
    /// 证件正面照片. The id of an uploaded file.
    pub identification_front_copy: String,
    /// 证件反面照片. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub identification_back_copy: Option<String>,
    /// 经营者/法人是否为受益人.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<bool>,
}

impl Check for IdentificationInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.id_holder_type {
            check::known("id_holder_type", value)?;
        }
        check::required("identification_type", &self.identification_type)?;
        check::known("identification_type", &self.identification_type)?;
        if let Some(value) = &self.authorize_letter_copy {
            check::text("authorize_letter_copy", value, 0, usize::MAX)?;
        }
        check::required("identification_name", &self.identification_name)?;
        check::required("identification_number", &self.identification_number)?;
        for (index, item) in self.identification_valid_date.0.iter().enumerate() {
            check::text(&format!("identification_valid_date[{index}]"), item, 0, usize::MAX)?;
        }
        check::required("identification_front_copy", &self.identification_front_copy)?;
        check::text("identification_front_copy", &self.identification_front_copy, 0, usize::MAX)?;
        if let Some(value) = &self.identification_back_copy {
            check::text("identification_back_copy", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for IdentificationInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("identification_name", &mut self.identification_name);
        visit("identification_number", &mut self.identification_number);
        if let Some(value) = &mut self.identification_address {
            visit("identification_address", value);
        }
    }
}

/// The query of `POST /v3/apply4subject/applyment`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostQuery {
    /// 渠道商户号.
    pub channel_id: Option<String>,
}

impl Check for PostQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.channel_id {
            check::text("channel_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for PostQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("channel_id", self.channel_id.as_ref());
    }
}

/// The body of `POST /v3/apply4subject/applyment`, 提交商户开户意愿申请单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 渠道商户号. Merchant id of the channel partner that the institution acts for; a channel partner leaves it out. At
    /// most 9 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub channel_id: Option<String>,
    /// 业务申请编号. Your number of the application: digits, letters and `_`. At most 128 characters.
    pub business_code: String,
    /// 联系人信息.
    pub contact_info: ContactInfo,
    /// 主体信息.
    pub subject_info: SubjectInfo,
    /// 法人身份信息.
    pub identification_info: IdentificationInfo,
    /// 最终受益人信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<UboInfo>>,
    /// 补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addition_info: Option<AdditionInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.channel_id {
            check::text("channel_id", value, 0, 9)?;
        }
        check::required("business_code", &self.business_code)?;
        check::text("business_code", &self.business_code, 0, 128)?;
        self.contact_info.check().map_err(|fault| fault.within("contact_info"))?;
        self.subject_info.check().map_err(|fault| fault.within("subject_info"))?;
        self.identification_info.check().map_err(|fault| fault.within("identification_info"))?;
        if let Some(value) = &self.ubo_info_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("ubo_info_list", index))?;
            }
        }
        if let Some(value) = &self.addition_info {
            value.check().map_err(|fault| fault.within("addition_info"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.contact_info.visit_sensitive(visit);
        self.identification_info.visit_sensitive(visit);
        if let Some(value) = &mut self.ubo_info_list {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

/// The answer to `POST /v3/apply4subject/applyment`, 提交商户开户意愿申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付申请单号.
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

/// 经营许可证信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SpecialOperationInfo {
    /// 行业ID. One of 44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32, 52.
    pub category_id: i64,
    /// Photographs of the licences, as media ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_copy_list: Option<Vec<String>>,
}

impl Check for SpecialOperationInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::among("category_id", self.category_id, &[44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32, 52])?;
        if let Some(value) = &self.operation_copy_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("operation_copy_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 主体信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SubjectInfo {
    /// 主体类型.
    pub subject_type: SubjectType,
    /// 是否金融机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_finance_institution: Option<bool>,
    /// 营业执照. Business licence; a micro merchant or a public body has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_licence_info: Option<BusinessLicenseInfo>,
    /// 登记证书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_info: Option<CertificateInfo>,
    /// 单位证明函照片. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub company_prove_copy: Option<String>,
    /// 辅助证明材料信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assist_prove_info: Option<AssistProveInfo>,
    /// 经营许可证列表信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_operation_list: Option<Vec<SpecialOperationInfo>>,
    /// 金融机构许可证信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<FinanceInstitutionInfo>,
}

impl Check for SubjectInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("subject_type", &self.subject_type)?;
        check::known("subject_type", &self.subject_type)?;
        if let Some(value) = &self.business_licence_info {
            value.check().map_err(|fault| fault.within("business_licence_info"))?;
        }
        if let Some(value) = &self.certificate_info {
            value.check().map_err(|fault| fault.within("certificate_info"))?;
        }
        if let Some(value) = &self.company_prove_copy {
            check::text("company_prove_copy", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.assist_prove_info {
            value.check().map_err(|fault| fault.within("assist_prove_info"))?;
        }
        if let Some(value) = &self.special_operation_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("special_operation_list", index))?;
            }
        }
        if let Some(value) = &self.finance_institution_info {
            value.check().map_err(|fault| fault.within("finance_institution_info"))?;
        }
        Ok(())
    }
}

/// An item of `ubo_info_list` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct UboInfo {
    /// 证件类型.
    pub ubo_id_doc_type: UboIdDocType,
    /// 证件正面照片. The id of an uploaded file.
    pub ubo_id_doc_copy: String,
    /// 证件反面照片. The id of an uploaded file.
    pub ubo_id_doc_copy_back: String,
    /// 证件姓名. Sensitive: encrypted on the wire.
    pub ubo_id_doc_name: Sensitive,
    /// 证件号码. Sensitive: encrypted on the wire.
    pub ubo_id_doc_number: Sensitive,
    /// 证件居住地址. Sensitive: encrypted on the wire.
    pub ubo_id_doc_address: Sensitive,
    /// 证件有效期开始时间.
    pub ubo_period_begin: Date,
    /// 证件有效期结束时间.
    pub ubo_period_end: String,
}

impl Check for UboInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("ubo_id_doc_type", &self.ubo_id_doc_type)?;
        check::known("ubo_id_doc_type", &self.ubo_id_doc_type)?;
        check::required("ubo_id_doc_copy", &self.ubo_id_doc_copy)?;
        check::text("ubo_id_doc_copy", &self.ubo_id_doc_copy, 0, usize::MAX)?;
        check::required("ubo_id_doc_copy_back", &self.ubo_id_doc_copy_back)?;
        check::text("ubo_id_doc_copy_back", &self.ubo_id_doc_copy_back, 0, usize::MAX)?;
        check::required("ubo_id_doc_name", &self.ubo_id_doc_name)?;
        check::required("ubo_id_doc_number", &self.ubo_id_doc_number)?;
        check::required("ubo_id_doc_address", &self.ubo_id_doc_address)?;
        check::required("ubo_period_begin", &self.ubo_period_begin)?;
        check::date("ubo_period_begin", &self.ubo_period_begin)?;
        check::required("ubo_period_end", &self.ubo_period_end)?;
        check::text("ubo_period_end", &self.ubo_period_end, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for UboInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("ubo_id_doc_name", &mut self.ubo_id_doc_name);
        visit("ubo_id_doc_number", &mut self.ubo_id_doc_number);
        visit("ubo_id_doc_address", &mut self.ubo_id_doc_address);
    }
}

open_enum! {
    /// 申请单状态.
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
    /// One of these values.
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
    pub enum ContactType {
        /// `LEGAL`
        Legal = "LEGAL",
        /// `SUPER`
        Super = "SUPER",
    }
}

open_enum! {
    /// 金融机构类型.
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
    /// 超级管理员类型.
    pub enum IdHolderType {
        /// `LEGAL`
        Legal = "LEGAL",
        /// `SUPER`
        Super = "SUPER",
    }
}

open_enum! {
    /// One of these values.
    pub enum IdentificationType {
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
    /// 小微经营类型.
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
    /// 主体类型.
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
    /// One of these values.
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
