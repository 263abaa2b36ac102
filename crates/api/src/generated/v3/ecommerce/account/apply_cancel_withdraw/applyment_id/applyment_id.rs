//! `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`: 微信支付注销提现申请单号查询申请单状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 微信支付注销提现申请单号查询申请单状态. State of such a request by the number of WeChat Pay.
    ///
    /// `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013892765>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
    "微信支付注销提现申请单号查询申请单状态",
);

/// The answer to `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`,
/// 微信支付注销提现申请单号查询申请单状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信支付注销提现申请单号. WeChat Pay's number of the application. At most 32 characters.
    pub applyment_id: String,
    /// 商户注销提现申请单号. Your number of the application: digits and letters. At most 32 characters.
    pub out_request_no: String,
    /// 注销提现申请单状态. State of the application.
    pub cancel_state: crate::v3::ecommerce::account::apply_cancel_withdraw::CancelState,
    /// 注销提现申请单状态描述. State of the application, in words.
    pub cancel_state_description: String,
    /// 是否提取资金. Whether the money is paid out, too.
    pub withdraw: Option<crate::v3::ecommerce::account::apply_cancel_withdraw::Withdraw>,
    /// 提现状态. State of the payment.
    pub withdraw_state: Option<crate::v3::ecommerce::account::apply_cancel_withdraw::WithdrawState>,
    /// 提现状态描述. State of the payment, in words.
    pub withdraw_state_description: Option<String>,
    /// 账户提现结果. What was paid from each account.
    pub account_withdraw_result:
        Option<Vec<crate::v3::ecommerce::account::apply_cancel_withdraw::AccountWithdrawResult>>,
    /// 最后更新时间. When it was last changed.
    pub modify_time: Option<Time>,
    /// 申请注销的二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 账户信息. What is in each account.
    pub account_info: Option<Vec<crate::v3::ecommerce::account::apply_cancel_withdraw::AccountInfo>>,
    /// How the merchant confirms.
    pub confirm_cancel: Option<crate::v3::ecommerce::account::apply_cancel_withdraw::ConfirmCancel>,
}

fields! {
    GetResponse {
        0 applyment_id, 1 out_request_no, 2 cancel_state, 3 cancel_state_description, 4 withdraw, 5 withdraw_state,
        6 withdraw_state_description, 7 account_withdraw_result, 8 modify_time, 9 sub_mchid, 10 account_info,
        11 confirm_cancel,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["applyment_id", "out_request_no", "cancel_state", "cancel_state_description", "sub_mchid"],
    &[
        (
            "account_withdraw_result",
            &crate::v3::ecommerce::account::apply_cancel_withdraw::ACCOUNT_WITHDRAW_RESULT_SHAPE,
        ),
        ("account_info", &crate::v3::ecommerce::account::apply_cancel_withdraw::ACCOUNT_INFO_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
