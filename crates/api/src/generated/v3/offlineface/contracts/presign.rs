//! `/v3/offlineface/contracts/presign`: 预签约接口 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/offlineface/contracts/presign`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 预签约接口.
    ///
    /// `POST /v3/offlineface/contracts/presign`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/offlineface/contracts/presign", "预签约接口");

/// 刷脸用户信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FacepayUser {
    /// 商户用户ID.
    pub out_user_id: String,
    /// 刷脸用户名.
    #[serde(skip_serializing_if = "check::is_void")]
    pub identification_name: Option<String>,
    /// 机构ID.
    pub organization_id: String,
    /// 证件信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification: Option<Identification>,
    /// 手机号码. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone: Option<Sensitive>,
}

impl Check for FacepayUser {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_user_id", &self.out_user_id)?;
        check::text("out_user_id", &self.out_user_id, 0, usize::MAX)?;
        if let Some(value) = &self.identification_name {
            check::text("identification_name", value, 0, usize::MAX)?;
        }
        check::required("organization_id", &self.organization_id)?;
        check::text("organization_id", &self.organization_id, 0, usize::MAX)?;
        if let Some(value) = &self.identification {
            value.check().map_err(|fault| fault.within("identification"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for FacepayUser {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.identification {
            value.visit_sensitive(visit);
        }
        if let Some(value) = &mut self.phone {
            visit("phone", value);
        }
    }
}

/// 证件信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Identification {
    /// 证件类型.
    pub identification_type: IdentificationType,
    /// 证件ID. Sensitive: encrypted on the wire.
    pub identification_number: Sensitive,
}

impl Check for Identification {
    fn check(&self) -> Result<(), FieldError> {
        check::required("identification_type", &self.identification_type)?;
        check::known("identification_type", &self.identification_type)?;
        check::required("identification_number", &self.identification_number)?;
        Ok(())
    }
}

impl SensitiveFields for Identification {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("identification_number", &mut self.identification_number);
    }
}

/// 签约指定银行卡.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct LimitBankCard {
    /// 银行卡号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_card_number: Option<Sensitive>,
    /// 开卡人姓名. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub identification_name: Option<Sensitive>,
    /// 开卡人证件.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification: Option<Identification>,
    /// 银行卡有效期.
    #[serde(skip_serializing_if = "check::is_void")]
    pub valid_thru: Option<String>,
    /// 银行类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_type: Option<String>,
    /// 开卡预留手机号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone: Option<Sensitive>,
}

impl Check for LimitBankCard {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.identification {
            value.check().map_err(|fault| fault.within("identification"))?;
        }
        if let Some(value) = &self.valid_thru {
            check::text("valid_thru", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_type {
            check::text("bank_type", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for LimitBankCard {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.bank_card_number {
            visit("bank_card_number", value);
        }
        if let Some(value) = &mut self.identification_name {
            visit("identification_name", value);
        }
        if let Some(value) = &mut self.identification {
            value.visit_sensitive(visit);
        }
        if let Some(value) = &mut self.phone {
            visit("phone", value);
        }
    }
}

/// The body of `POST /v3/offlineface/contracts/presign`, 预签约接口.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 业务类型.
    pub business_name: String,
    /// 刷脸用户信息.
    pub facepay_user: FacepayUser,
    /// 签约指定银行卡.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_bank_card: Option<LimitBankCard>,
    /// 签约模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contract_mode: Option<crate::v3::offlineface::contracts::ContractMode>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("business_name", &self.business_name)?;
        check::text("business_name", &self.business_name, 0, usize::MAX)?;
        self.facepay_user.check().map_err(|fault| fault.within("facepay_user"))?;
        if let Some(value) = &self.limit_bank_card {
            value.check().map_err(|fault| fault.within("limit_bank_card"))?;
        }
        if let Some(value) = &self.contract_mode {
            check::known("contract_mode", value)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.facepay_user.visit_sensitive(visit);
        if let Some(value) = &mut self.limit_bank_card {
            value.visit_sensitive(visit);
        }
    }
}

/// The answer to `POST /v3/offlineface/contracts/presign`, 预签约接口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 会话ID.
    pub presign_token: String,
}

fields! {
    PostResponse {
        0 presign_token,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["presign_token"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 证件类型.
    pub enum IdentificationType {
        /// `IDCARD`
        Idcard = "IDCARD",
    }
}
