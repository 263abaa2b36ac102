//! `/v3/marketing/membercard-open/phonenumber-member/import`: 导入加密手机号提醒会员领卡 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/membercard-open/phonenumber-member/import`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 导入加密手机号提醒会员领卡.
    ///
    /// `POST /v3/marketing/membercard-open/phonenumber-member/import`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/membercard-open/phonenumber-member/import", "导入加密手机号提醒会员领卡");

/// 会员信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MemberInformation {
    /// 会员卡id.
    pub card_id: String,
    /// 会员卡code.
    #[serde(skip_serializing_if = "check::is_void")]
    pub code: Option<String>,
    /// 会员卡编号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub membership_number: Option<String>,
    /// 会员注册时间.
    pub registration_time: Time,
}

impl Check for MemberInformation {
    fn check(&self) -> Result<(), FieldError> {
        check::required("card_id", &self.card_id)?;
        check::text("card_id", &self.card_id, 0, usize::MAX)?;
        if let Some(value) = &self.code {
            check::text("code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.membership_number {
            check::text("membership_number", value, 0, usize::MAX)?;
        }
        check::required("registration_time", &self.registration_time)?;
        Ok(())
    }
}

/// The body of `POST /v3/marketing/membercard-open/phonenumber-member/import`, 导入加密手机号提醒会员领卡.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 会员信息.
    pub member_information: MemberInformation,
    /// 加密手机号. Sensitive: encrypted on the wire.
    pub encrypted_phone_number: Sensitive,
    /// 自定义场景值.
    #[serde(skip_serializing_if = "check::is_void")]
    pub outer_str: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        self.member_information.check().map_err(|fault| fault.within("member_information"))?;
        check::required("encrypted_phone_number", &self.encrypted_phone_number)?;
        if let Some(value) = &self.outer_str {
            check::text("outer_str", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("encrypted_phone_number", &mut self.encrypted_phone_number);
    }
}
