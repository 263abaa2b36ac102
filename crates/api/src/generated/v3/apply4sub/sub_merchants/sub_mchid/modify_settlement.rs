//! `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`: 修改结算帐号 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 修改结算帐号.
    ///
    /// `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/modify-settlement.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement", "修改结算帐号");

/// The body of `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`, 修改结算帐号.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 修改模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub modify_mode: Option<ModifyMode>,
    /// 账户类型.
    pub account_type: crate::v3::apply4sub::sub_merchants::sub_mchid::AccountType,
    /// 开户银行.
    pub account_bank: String,
    /// 开户银行省市编码.
    pub bank_address_code: String,
    /// 开户银行全称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_name: Option<String>,
    /// 开户银行联行号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_branch_id: Option<String>,
    /// 银行账号. Sensitive: encrypted on the wire.
    pub account_number: Sensitive,
    /// 开户名称. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub account_name: Option<Sensitive>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.modify_mode {
            check::known("modify_mode", value)?;
        }
        check::required("account_type", &self.account_type)?;
        check::known("account_type", &self.account_type)?;
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
        check::required("account_number", &self.account_number)?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("account_number", &mut self.account_number);
        if let Some(value) = &mut self.account_name {
            visit("account_name", value);
        }
    }
}

/// The answer to `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`, 修改结算帐号.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 修改结算账户申请单号.
    pub application_no: String,
}

fields! {
    PostResponse {
        0 application_no,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["application_no"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 修改模式.
    pub enum ModifyMode {
        /// `MODIFY_MODE_ASYNC`
        ModifyModeAsync = "MODIFY_MODE_ASYNC",
    }
}
