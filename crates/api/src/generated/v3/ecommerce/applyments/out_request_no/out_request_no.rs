//! `/v3/ecommerce/applyments/out-request-no/{out_request_no}`: 通过业务申请编号查询申请状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod revoke;

/// The path `/v3/ecommerce/applyments/out-request-no/{out_request_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`.
    pub fn revoke(self) -> revoke::Path<'a> {
        revoke::Path(self.0.segment("revoke"))
    }

    /// 通过业务申请编号查询申请状态. State of an application by your number.
    ///
    /// `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/applyment/get-state-by-out-request-no.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/ecommerce/applyments/out-request-no/{out_request_no}", "通过业务申请编号查询申请状态");

/// 汇款账户验证信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AccountValidation {
    /// 付款户名. Name of the account that must pay, encrypted to your certificate.
    pub account_name: Option<Sensitive>,
    /// 付款卡号. Number of the account that must pay, encrypted to your certificate; only for a bank card of a person.
    pub account_no: Option<Sensitive>,
    /// 汇款金额. Fen (1/100 yuan).
    pub pay_amount: Option<i64>,
    /// 收款卡号. Account to which the verifying transfer goes. Personal: in the clear on the wire, and printed nowhere.
    pub destination_account_number: Option<Private>,
    /// 收款户名. Name of that account's owner.
    pub destination_account_name: Option<String>,
    /// 开户银行. Bank of that account.
    pub destination_account_bank: Option<String>,
    /// 省市信息. City of that bank.
    pub city: Option<String>,
    /// 备注信息. Remark that the transfer has to carry.
    pub remark: Option<String>,
    /// 汇款截止时间. Last moment to pay.
    pub deadline: Option<String>,
}

fields! {
    AccountValidation {
        0 account_name, 1 account_no, 2 pay_amount, 3 destination_account_number, 4 destination_account_name,
        5 destination_account_bank, 6 city, 7 remark, 8 deadline,
    }
}

impl SensitiveFields for AccountValidation {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.account_name {
            visit("account_name", value);
        }
        if let Some(value) = &mut self.account_no {
            visit("account_no", value);
        }
    }
}

/// The answer to `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`, 通过业务申请编号查询申请状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 申请状态. CHECKING, `ACCOUNT_NEED_VERIFY` (account to be verified), AUDITING, REJECTED, `NEED_SIGN` (to be
    /// signed), FINISH, FROZEN, CANCELED.
    pub applyment_state: crate::v3::ecommerce::applyments::ApplymentState,
    /// 申请状态描述. The state in words.
    pub applyment_state_desc: String,
    /// 签约链接. Present when `NEED_SIGN`: show it as a QR code to the super administrator.
    pub sign_url: Option<String>,
    /// 电商平台二级商户号. Merchant id of the new merchant; present from `NEED_SIGN` on. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// 汇款账户验证信息. Present when `ACCOUNT_NEED_VERIFY`: how much to pay, from and to which account.
    pub account_validation: Option<AccountValidation>,
    /// 驳回原因详情. Present when REJECTED or FROZEN: what was refused and why.
    pub audit_detail: Option<Vec<crate::v3::ecommerce::applyments::AuditDetail>>,
    /// 法人验证链接. May be present when `ACCOUNT_NEED_VERIFY`: show it as a QR code to the legal representative.
    pub legal_validation_url: Option<String>,
    /// 业务申请编号. Your number of the application. At most 124 characters.
    pub out_request_no: String,
    /// 微信支付申请单号. WeChat Pay's number of the application.
    pub applyment_id: i64,
    /// 签约状态. Whether the merchant has signed.
    pub sign_state: Option<crate::v3::ecommerce::applyments::SignState>,
}

fields! {
    GetResponse {
        0 applyment_state, 1 applyment_state_desc, 2 sign_url, 3 sub_mchid, 4 account_validation, 5 audit_detail,
        6 legal_validation_url, 7 out_request_no, 8 applyment_id, 9 sign_state,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.account_validation {
            value.visit_sensitive(visit);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["applyment_state", "applyment_state_desc", "out_request_no", "applyment_id"],
    &[("audit_detail", &crate::v3::ecommerce::applyments::AUDIT_DETAIL_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
