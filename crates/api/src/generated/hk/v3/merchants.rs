//! `/hk/v3/merchants`: 子商户进件（融合钱包） `POST`, 修改子商户（融合钱包） `PUT`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sub_mchid;

/// The path `/hk/v3/merchants`.
#[must_use = "a path sends nothing: call `.post()` or `.put()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/hk/v3/merchants/{sub_mchid}`.
    pub fn sub_mchid(self, sub_mchid: impl AsRef<str>) -> sub_mchid::Path<'a> {
        sub_mchid::Path(
            self.0.variable("sub_mchid", sub_mchid.as_ref(), |value| check::text("sub_mchid", value, 0, usize::MAX)),
        )
    }

    /// 子商户进件（融合钱包）.
    ///
    /// `POST /hk/v3/merchants`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }

    /// 修改子商户（融合钱包）.
    ///
    /// `PUT /hk/v3/merchants`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml>
    pub fn put(self, body: &PutRequest) -> Call<'a, PutResponse> {
        self.0.call(&PUT).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/hk/v3/merchants", "子商户进件（融合钱包）");

static PUT: Operation = Operation::new("PUT", "/hk/v3/merchants", "修改子商户（融合钱包）");

/// 业务信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Business {
    /// 业务类型.
    pub business_type: BusinessType,
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
    /// 门店照片`JSON`格式字符串.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_photos: Option<JsonText<Vec<String>>>,
    /// MCC码.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mcc: Option<String>,
}

impl Check for Business {
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
            for (index, item) in value.0.iter().enumerate() {
                check::text(&format!("store_photos[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.mcc {
            check::text("mcc", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 联系人信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Contact {
    /// 联系人名称. Sensitive: encrypted on the wire.
    pub name: Sensitive,
    /// 联系人电话. Sensitive: encrypted on the wire.
    pub phone: Sensitive,
    /// 联系人邮箱. Sensitive: encrypted on the wire.
    pub email: Sensitive,
}

impl Check for Contact {
    fn check(&self) -> Result<(), FieldError> {
        check::required("name", &self.name)?;
        check::required("phone", &self.phone)?;
        check::required("email", &self.email)?;
        Ok(())
    }
}

impl SensitiveFields for Contact {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("name", &mut self.name);
        visit("phone", &mut self.phone);
        visit("email", &mut self.email);
    }
}

/// 董事信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Director {
    /// 董事姓名.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 董事证件号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub number: Option<String>,
}

fields! {
    Director {
        0 name, 1 number,
    }
}

impl Check for Director {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.name {
            check::text("name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.number {
            check::text("number", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /hk/v3/merchants`, 子商户进件（融合钱包）.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 机构appid.
    pub sp_appid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 子商户全称.
    pub name: String,
    /// 子商户简称.
    pub shortname: String,
    /// 公司电话.
    pub office_phone: String,
    /// 联系人信息.
    pub contact: Contact,
    /// 类目.
    pub business_category: i64,
    /// 渠道号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub channel_id: Option<String>,
    /// 注册国家或区域.
    pub merchant_country_code: String,
    /// 商户类型.
    pub merchant_type: MerchantType,
    /// 公司注册文件编号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub registration_certificate_number: Option<String>,
    /// 公司注册文件过期时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub registration_certificate_date: Option<String>,
    /// 公司注册文件照片.
    #[serde(skip_serializing_if = "check::is_void")]
    pub registration_certificate_copy: Option<String>,
    /// 子商户银行结算账户信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub settlement_bank_number: Option<String>,
    /// 业务信息.
    pub business: Business,
    /// 董事信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub director: Option<Director>,
    /// 负责人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<Principal>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, usize::MAX)?;
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
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
        if let Some(value) = &self.registration_certificate_number {
            check::text("registration_certificate_number", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.registration_certificate_date {
            check::text("registration_certificate_date", value, 0, usize::MAX)?;
        }
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
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.contact.visit_sensitive(visit);
    }
}

/// The answer to `POST /hk/v3/merchants`, 子商户进件（融合钱包）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// 验证状态.
    pub verification_status: Option<VerificationStatus>,
    /// 验证状态描述.
    pub description: Option<String>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 verification_status, 2 description,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 负责人信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Principal {
    /// 负责人姓名.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 负责人证件号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub number: Option<String>,
}

fields! {
    Principal {
        0 name, 1 number,
    }
}

impl Check for Principal {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.name {
            check::text("name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.number {
            check::text("number", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `PUT /hk/v3/merchants`, 修改子商户（融合钱包）.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PutRequest {
    /// 机构appid.
    pub sp_appid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户全称.
    pub name: String,
    /// 子商户简称.
    pub shortname: String,
    /// 公司电话.
    pub office_phone: String,
    /// 联系人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// 类目.
    pub business_category: i64,
    /// 渠道号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub channel_id: Option<String>,
    /// 注册国家或区域.
    pub merchant_country_code: String,
    /// 商户类型.
    pub merchant_type: MerchantType,
    /// 公司注册文件编号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub registration_certificate_number: Option<String>,
    /// 公司注册文件过期时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub registration_certificate_date: Option<String>,
    /// 公司注册文件照片.
    #[serde(skip_serializing_if = "check::is_void")]
    pub registration_certificate_copy: Option<String>,
    /// 子商户银行结算账户信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub settlement_bank_number: Option<String>,
    /// 业务信息.
    pub business: Business,
    /// 董事信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub director: Option<Director>,
    /// 负责人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<Principal>,
}

impl Check for PutRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, usize::MAX)?;
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, usize::MAX)?;
        check::required("shortname", &self.shortname)?;
        check::text("shortname", &self.shortname, 0, usize::MAX)?;
        check::required("office_phone", &self.office_phone)?;
        check::text("office_phone", &self.office_phone, 0, usize::MAX)?;
        if let Some(value) = &self.contact {
            value.check().map_err(|fault| fault.within("contact"))?;
        }
        if let Some(value) = &self.channel_id {
            check::text("channel_id", value, 0, usize::MAX)?;
        }
        check::required("merchant_country_code", &self.merchant_country_code)?;
        check::text("merchant_country_code", &self.merchant_country_code, 0, usize::MAX)?;
        check::required("merchant_type", &self.merchant_type)?;
        check::known("merchant_type", &self.merchant_type)?;
        if let Some(value) = &self.registration_certificate_number {
            check::text("registration_certificate_number", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.registration_certificate_date {
            check::text("registration_certificate_date", value, 0, usize::MAX)?;
        }
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
        Ok(())
    }
}

impl SensitiveFields for PutRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.contact {
            value.visit_sensitive(visit);
        }
    }
}

/// The answer to `PUT /hk/v3/merchants`, 修改子商户（融合钱包）.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PutResponse {
    /// 子商户号.
    pub sub_mchid: String,
}

fields! {
    PutResponse {
        0 sub_mchid,
    }
}

impl SensitiveFields for PutResponse {}

pub(crate) static PUT_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid"], &[]);

impl Answer for PutResponse {
    const SHAPE: &'static Shape = &PUT_RESPONSE_SHAPE;
}

open_enum! {
    /// 业务类型.
    pub enum BusinessType {
        /// `ONLINE`
        Online = "ONLINE",
        /// `OFFLINE`
        Offline = "OFFLINE",
        /// `BOTH`
        Both = "BOTH",
    }
}

open_enum! {
    /// 商户类型.
    pub enum MerchantType {
        /// `ENTERPRISE`
        Enterprise = "ENTERPRISE",
        /// `INDIVIDUAL`
        Individual = "INDIVIDUAL",
    }
}

open_enum! {
    /// 验证状态.
    pub enum VerificationStatus {
        /// `Under Review`
        UnderReview = "Under Review",
        /// `Approved`
        Approved = "Approved",
    }
}
