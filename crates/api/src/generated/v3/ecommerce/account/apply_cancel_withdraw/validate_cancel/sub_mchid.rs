//! `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`: 商户注销资格校验 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户注销资格校验. Whether a sub-merchant can be closed.
    ///
    /// `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016420099>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
    "商户注销资格校验",
);

/// An item of `block_reasons` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct BlockReason {
    /// 不可发起注销原因. Kind of the reason.
    pub type_: Option<BlockReasonType>,
    /// 原因描述. The reason, in words.
    pub description: Option<String>,
}

fields! {
    BlockReason {
        0 type_ = "type", 1 description,
    }
}

/// The answer to `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`, 商户注销资格校验.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 注销检查的二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 商户状态. State of the merchant.
    pub merchant_state: MerchantState,
    /// 注销资格检查结果. Whether the merchant can be cancelled.
    pub validate_result: ValidateResult,
    /// 账户信息. What is in each account.
    pub account_info: Vec<crate::v3::ecommerce::account::apply_cancel_withdraw::AccountInfo>,
    /// 不可发起注销原因. Why the merchant cannot be cancelled.
    pub block_reasons: Option<Vec<BlockReason>>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 merchant_state, 2 validate_result, 3 account_info, 4 block_reasons,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["sub_mchid", "merchant_state", "validate_result", "account_info"],
    &[("account_info", &crate::v3::ecommerce::account::apply_cancel_withdraw::ACCOUNT_INFO_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 二级商户号的出款子账户类型.
    ///
    /// `CONSUMER_COMPLAINT_UNPROCESSED`: complaints are open. `HAS_BLOCKING_CONTROL`: a restriction forbids it.
    /// `FUNDS_PENDING_PROCESSING`: money is frozen or under way. `OTHER_REASON`: something else.
    pub enum BlockReasonType {
        /// `CONSUMER_COMPLAINT_UNPROCESSED`
        ConsumerComplaintUnprocessed = "CONSUMER_COMPLAINT_UNPROCESSED",
        /// `HAS_BLOCKING_CONTROL`
        HasBlockingControl = "HAS_BLOCKING_CONTROL",
        /// `FUNDS_PENDING_PROCESSING`
        FundsPendingProcessing = "FUNDS_PENDING_PROCESSING",
        /// `OTHER_REASON`
        OtherReason = "OTHER_REASON",
    }
}

open_enum! {
    /// 注销提现申请单状态.
    ///
    /// `NORMAL`: not cancelled. `HAS_BEEN_CANCELLED`: cancelled.
    pub enum MerchantState {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `HAS_BEEN_CANCELLED`
        HasBeenCancelled = "HAS_BEEN_CANCELLED",
    }
}

open_enum! {
    /// 注销资格检查结果.
    ///
    /// `ALLOW_CANCEL_WITHDRAW`: it can. `NOT_ALLOW_CANCEL_WITHDRAW`: it cannot.
    pub enum ValidateResult {
        /// `ALLOW_CANCEL_WITHDRAW`
        AllowCancelWithdraw = "ALLOW_CANCEL_WITHDRAW",
        /// `NOT_ALLOW_CANCEL_WITHDRAW`
        NotAllowCancelWithdraw = "NOT_ALLOW_CANCEL_WITHDRAW",
    }
}
