//! `/hk/v3/merchants/{sub_mchid}`: 查询子商户（融合钱包） `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/hk/v3/merchants/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询子商户（融合钱包）.
    ///
    /// `GET /hk/v3/merchants/{sub_mchid}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/hk/v3/merchants/{sub_mchid}", "查询子商户（融合钱包）");

/// 业务信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Business {
    /// 业务类型.
    pub business_type: Option<crate::hk::v3::merchants::BusinessType>,
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

/// The query of `GET /hk/v3/merchants/{sub_mchid}`.
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

/// The answer to `GET /hk/v3/merchants/{sub_mchid}`, 查询子商户（融合钱包）.
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
    pub merchant_type: Option<crate::hk::v3::merchants::MerchantType>,
    /// 公司注册文件编号.
    pub registration_certificate_number: Option<String>,
    /// 公司注册文件过期时间.
    pub registration_certificate_date: Option<String>,
    /// 子商户结算账户.
    pub settlement_bank_number: Option<String>,
    /// 业务信息.
    pub business: Option<Business>,
    /// 董事信息.
    pub director: Option<crate::hk::v3::merchants::Director>,
    /// 负责人信息.
    pub principal: Option<crate::hk::v3::merchants::Principal>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 name, 2 shortname, 3 office_phone, 4 merchant_country_code, 5 business_category, 6 contact,
        7 merchant_type, 8 registration_certificate_number, 9 registration_certificate_date, 10 settlement_bank_number,
        11 business, 12 director, 13 principal,
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
