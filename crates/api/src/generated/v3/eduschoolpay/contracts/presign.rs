//! `/v3/eduschoolpay/contracts/presign`: 预签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/eduschoolpay/contracts/presign`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 预签约.
    ///
    /// `POST /v3/eduschoolpay/contracts/presign`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/eduschoolpay/contracts/presign", "预签约");

/// 签约银行卡.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BankCard {
    /// 签约银行卡号. Sensitive: encrypted on the wire.
    pub bank_card_no: Sensitive,
    /// 银行卡有效期.
    #[serde(skip_serializing_if = "check::is_void")]
    pub valid_thru: Option<String>,
    /// 银行卡开卡预留手机号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone: Option<Sensitive>,
    /// 银行类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_type: Option<String>,
}

impl Check for BankCard {
    fn check(&self) -> Result<(), FieldError> {
        check::required("bank_card_no", &self.bank_card_no)?;
        if let Some(value) = &self.valid_thru {
            check::text("valid_thru", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_type {
            check::text("bank_type", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for BankCard {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("bank_card_no", &mut self.bank_card_no);
        if let Some(value) = &mut self.phone {
            visit("phone", value);
        }
    }
}

/// 实名信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Identity {
    /// 姓名. Sensitive: encrypted on the wire.
    pub real_name: Sensitive,
    /// 证件类型. Kind of the identity document, `IDENTITY_CARD`; in the clear, unlike name and number.
    pub credential_type: String,
    /// 身份证号. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_card_number: Option<Sensitive>,
}

impl Check for Identity {
    fn check(&self) -> Result<(), FieldError> {
        check::required("real_name", &self.real_name)?;
        check::required("credential_type", &self.credential_type)?;
        check::text("credential_type", &self.credential_type, 0, usize::MAX)?;
        Ok(())
    }
}

impl SensitiveFields for Identity {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("real_name", &mut self.real_name);
        if let Some(value) = &mut self.id_card_number {
            visit("id_card_number", value);
        }
    }
}

/// The body of `POST /v3/eduschoolpay/contracts/presign`, 预签约.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户appid.
    pub appid: String,
    /// 商户appid下的用户标识.
    pub openid: String,
    /// 签约模板号.
    pub plan_id: String,
    /// 用户账号.
    pub user_id: String,
    /// 学校编号.
    pub school_id: String,
    /// 外部签约号.
    pub out_contract_code: String,
    /// 签约模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub contract_mode: Option<String>,
    /// 允许降级为普通签约模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub downgrade_default_contract: Option<bool>,
    /// 实名信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// 签约银行卡.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card: Option<BankCard>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        check::required("plan_id", &self.plan_id)?;
        check::text("plan_id", &self.plan_id, 0, usize::MAX)?;
        check::required("user_id", &self.user_id)?;
        check::text("user_id", &self.user_id, 0, usize::MAX)?;
        check::required("school_id", &self.school_id)?;
        check::text("school_id", &self.school_id, 0, usize::MAX)?;
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, usize::MAX)?;
        if let Some(value) = &self.contract_mode {
            check::text("contract_mode", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.identity {
            value.check().map_err(|fault| fault.within("identity"))?;
        }
        if let Some(value) = &self.bank_card {
            value.check().map_err(|fault| fault.within("bank_card"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.identity {
            value.visit_sensitive(visit);
        }
        if let Some(value) = &mut self.bank_card {
            value.visit_sensitive(visit);
        }
    }
}

/// The answer to `POST /v3/eduschoolpay/contracts/presign`, 预签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预签约码.
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
