//! `/v3/mchalterapply/mchcontactalterapplyment`: 提交超管变更申请单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply_id;
pub mod merchant;

/// The path `/v3/mchalterapply/mchcontactalterapplyment`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mchalterapply/mchcontactalterapplyment/merchant`.
    pub fn merchant(self) -> merchant::Path<'a> {
        merchant::Path(self.0.segment("merchant"))
    }

    /// On to `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`.
    pub fn apply_id(self, apply_id: impl AsRef<str>) -> apply_id::Path<'a> {
        apply_id::Path(
            self.0.variable("apply_id", apply_id.as_ref(), |value| check::text("apply_id", value, 0, usize::MAX)),
        )
    }

    /// 提交超管变更申请单.
    ///
    /// `POST /v3/mchalterapply/mchcontactalterapplyment`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014090649>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/mchalterapply/mchcontactalterapplyment", "提交超管变更申请单");

/// 超级管理员信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ContactInfo {
    /// 超级管理员姓名. Sensitive: encrypted on the wire.
    pub contact_name: Sensitive,
    /// 超级管理员证件类型.
    pub contact_id_doc_type: ContactIdDocType,
    /// 超级管理员身份证件号码. Sensitive: encrypted on the wire.
    pub contact_id_card_number: Sensitive,
    /// 超级管理员证件正面照片. The id of an uploaded file.
    pub contact_id_doc_copy: String,
    /// 超级管理员证件反面照片. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contact_id_doc_copy_back: Option<String>,
    /// 超级管理员证件有效期开始时间.
    pub contact_id_doc_period_begin: String,
    /// 超级管理员证件有效期结束时间.
    pub contact_id_doc_period_end: String,
    /// 业务办理授权函. The id of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_authorization_letter: Option<String>,
    /// 超级管理员手机. Sensitive: encrypted on the wire.
    pub mobile_phone: Sensitive,
}

impl Check for ContactInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("contact_name", &self.contact_name)?;
        check::required("contact_id_doc_type", &self.contact_id_doc_type)?;
        check::known("contact_id_doc_type", &self.contact_id_doc_type)?;
        check::required("contact_id_card_number", &self.contact_id_card_number)?;
        check::required("contact_id_doc_copy", &self.contact_id_doc_copy)?;
        check::text("contact_id_doc_copy", &self.contact_id_doc_copy, 0, usize::MAX)?;
        if let Some(value) = &self.contact_id_doc_copy_back {
            check::text("contact_id_doc_copy_back", value, 0, usize::MAX)?;
        }
        check::required("contact_id_doc_period_begin", &self.contact_id_doc_period_begin)?;
        check::text("contact_id_doc_period_begin", &self.contact_id_doc_period_begin, 0, usize::MAX)?;
        check::required("contact_id_doc_period_end", &self.contact_id_doc_period_end)?;
        check::text("contact_id_doc_period_end", &self.contact_id_doc_period_end, 0, usize::MAX)?;
        if let Some(value) = &self.business_authorization_letter {
            check::text("business_authorization_letter", value, 0, usize::MAX)?;
        }
        check::required("mobile_phone", &self.mobile_phone)?;
        Ok(())
    }
}

impl SensitiveFields for ContactInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("contact_name", &mut self.contact_name);
        visit("contact_id_card_number", &mut self.contact_id_card_number);
        visit("mobile_phone", &mut self.mobile_phone);
    }
}

/// The body of `POST /v3/mchalterapply/mchcontactalterapplyment`, 提交超管变更申请单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户号.
    pub merchant_code: String,
    /// 业务申请编号.
    pub out_request_no: String,
    /// 超级管理员信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_info: Option<ContactInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("merchant_code", &self.merchant_code)?;
        check::text("merchant_code", &self.merchant_code, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.contact_info {
            value.check().map_err(|fault| fault.within("contact_info"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.contact_info {
            value.visit_sensitive(visit);
        }
    }
}

/// The answer to `POST /v3/mchalterapply/mchcontactalterapplyment`, 提交超管变更申请单.
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

open_enum! {
    /// 超级管理员证件类型.
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
