//! `/v3/ecommerce/account/apply-cancel-withdraw`: 提交注销提现申请 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applyment_id;
pub mod confirm;
pub mod out_request_no;
pub mod validate_cancel;

/// The path `/v3/ecommerce/account/apply-cancel-withdraw`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id`.
    pub fn applyment_id(self) -> applyment_id::Path<'a> {
        applyment_id::Path(self.0.segment("applyment-id"))
    }

    /// On to `/v3/ecommerce/account/apply-cancel-withdraw/confirm`.
    pub fn confirm(self) -> confirm::Path<'a> {
        confirm::Path(self.0.segment("confirm"))
    }

    /// On to `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no`.
    pub fn out_request_no(self) -> out_request_no::Path<'a> {
        out_request_no::Path(self.0.segment("out-request-no"))
    }

    /// On to `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel`.
    pub fn validate_cancel(self) -> validate_cancel::Path<'a> {
        validate_cancel::Path(self.0.segment("validate-cancel"))
    }

    /// 提交注销提现申请. Asks to withdraw what is left to a sub-merchant that is to be closed.
    ///
    /// `POST /v3/ecommerce/account/apply-cancel-withdraw`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013892756>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/account/apply-cancel-withdraw", "提交注销提现申请");

/// An item of `account_info` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AccountInfo {
    /// 二级商户号的出款子账户类型. Account that is paid from.
    pub out_account_type: OutAccountType,
    /// 账户金额. Fen (1/100 yuan). What is in the account.
    pub amount: i64,
}

fields! {
    AccountInfo {
        0 out_account_type, 1 amount,
    }
}

pub(crate) static ACCOUNT_INFO_SHAPE: Shape = Shape::new(&["out_account_type", "amount"], &[]);

/// An item of `account_withdraw_result` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AccountWithdrawResult {
    /// 二级商户号的出款子账户类型. Account that is paid from.
    pub out_account_type: OutAccountType,
    /// 付款状态. State of the payment from this account.
    pub pay_state: PayState,
    /// 付款状态描述. State of the payment, in words.
    pub state_description: String,
}

fields! {
    AccountWithdrawResult {
        0 out_account_type, 1 pay_state, 2 state_description,
    }
}

pub(crate) static ACCOUNT_WITHDRAW_RESULT_SHAPE: Shape =
    Shape::new(&["out_account_type", "pay_state", "state_description"], &[]);

/// 银行账户.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BankAccountInfo {
    /// 开户名称. Name of the account's owner. Sensitive: sent encrypted.
    pub account_name: Sensitive,
    /// 开户银行. Bank of the account.
    pub account_bank: String,
    /// 开户银行联行号. Interbank number of the branch.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_branch_id: Option<String>,
    /// 开户银行全称. Full name of the branch.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_branch_name: Option<String>,
    /// 开户银行全称. Full name of the branch.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_name: Option<String>,
    /// 银行账号. Number of the account. Sensitive: sent encrypted.
    pub account_number: Sensitive,
}

impl Check for BankAccountInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("account_name", &self.account_name)?;
        check::required("account_bank", &self.account_bank)?;
        check::text("account_bank", &self.account_bank, 0, usize::MAX)?;
        if let Some(value) = &self.bank_branch_id {
            check::text("bank_branch_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_branch_name {
            check::text("bank_branch_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bank_name {
            check::text("bank_name", value, 0, usize::MAX)?;
        }
        check::required("account_number", &self.account_number)?;
        Ok(())
    }
}

impl SensitiveFields for BankAccountInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("account_name", &mut self.account_name);
        visit("account_number", &mut self.account_number);
    }
}

/// The `confirm_cancel` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ConfirmCancel {
    /// 确认商户注销的页面url. Address of the page on which the merchant confirms.
    pub confirm_cancel_url: Option<String>,
}

fields! {
    ConfirmCancel {
        0 confirm_cancel_url,
    }
}

/// 收款人账号对应的证件信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct IdentityInfo {
    /// 证件类型. Kind of the document.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_doc_type: Option<crate::v3::ecommerce::IdDocType>,
    /// 证件姓名. Name in the document. Sensitive: sent encrypted.
    pub identification_name: Sensitive,
    /// 证件号码. Number of the document. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub identification_no: Option<Sensitive>,
}

impl Check for IdentityInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.id_doc_type {
            check::known("id_doc_type", value)?;
        }
        check::required("identification_name", &self.identification_name)?;
        Ok(())
    }
}

impl SensitiveFields for IdentityInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("identification_name", &mut self.identification_name);
        if let Some(value) = &mut self.identification_no {
            visit("identification_no", value);
        }
    }
}

/// 收款账号信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PayeeInfo {
    /// 账户类型. Kind of the account.
    pub account_type: AccountType,
    /// 银行账户. The bank account.
    pub bank_account_info: BankAccountInfo,
    /// 收款人账号对应的证件信息. Identity document of the account's owner. Needed for an account of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_info: Option<IdentityInfo>,
}

impl Check for PayeeInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("account_type", &self.account_type)?;
        check::known("account_type", &self.account_type)?;
        self.bank_account_info.check().map_err(|fault| fault.within("bank_account_info"))?;
        if let Some(value) = &self.identity_info {
            value.check().map_err(|fault| fault.within("identity_info"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PayeeInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.bank_account_info.visit_sensitive(visit);
        if let Some(value) = &mut self.identity_info {
            value.visit_sensitive(visit);
        }
    }
}

/// The body of `POST /v3/ecommerce/account/apply-cancel-withdraw`, 提交注销提现申请.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 商户注销申请单号. Your number of the application: digits and letters. At most 32 characters.
    pub out_request_no: String,
    /// 是否提取资金. Whether the money is paid out, too.
    #[serde(skip_serializing_if = "check::is_void")]
    pub withdraw: Option<Withdraw>,
    /// 收款账号信息. Where the money goes. Needed if it is paid out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_info: Option<PayeeInfo>,
    /// 付款申请材料. Papers: needed of public bodies, and of enterprises whose licence is revoked or cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof_medias: Option<Vec<ProofMedia>>,
    /// 其他补充材料. Other papers, as media ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_materials: Option<Vec<String>>,
    /// 备注. Remark.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, 32)?;
        if let Some(value) = &self.withdraw {
            check::known("withdraw", value)?;
        }
        if let Some(value) = &self.payee_info {
            value.check().map_err(|fault| fault.within("payee_info"))?;
        }
        if let Some(value) = &self.proof_medias {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("proof_medias", index))?;
            }
        }
        if let Some(value) = &self.additional_materials {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("additional_materials[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.payee_info {
            value.visit_sensitive(visit);
        }
    }
}

/// The answer to `POST /v3/ecommerce/account/apply-cancel-withdraw`, 提交注销提现申请.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付注销提现申请单号. WeChat Pay's number of the application. At most 32 characters.
    pub applyment_id: Option<String>,
    /// 商户注销提现申请单号. Your number of the application: digits and letters. At most 32 characters.
    pub out_request_no: Option<String>,
}

fields! {
    PostResponse {
        0 applyment_id, 1 out_request_no,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

/// An item of `proof_medias` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ProofMedia {
    /// 申请证明材料类型. Kind of the paper.
    pub proof_media_type: ProofMediaType,
    /// 证明材料照片. Media id of an uploaded picture. The id of an uploaded file.
    pub proof_media: String,
}

impl Check for ProofMedia {
    fn check(&self) -> Result<(), FieldError> {
        check::required("proof_media_type", &self.proof_media_type)?;
        check::known("proof_media_type", &self.proof_media_type)?;
        check::required("proof_media", &self.proof_media)?;
        check::text("proof_media", &self.proof_media, 0, usize::MAX)?;
        Ok(())
    }
}

open_enum! {
    /// 账户类型.
    ///
    /// `ACCOUNT_TYPE_CORPORATE`: of an enterprise. `ACCOUNT_TYPE_PERSONAL`: of a person.
    pub enum AccountType {
        /// `ACCOUNT_TYPE_CORPORATE`
        AccountTypeCorporate = "ACCOUNT_TYPE_CORPORATE",
        /// `ACCOUNT_TYPE_PERSONAL`
        AccountTypePersonal = "ACCOUNT_TYPE_PERSONAL",
    }
}

open_enum! {
    /// 注销提现申请单状态.
    ///
    /// `ACCEPTED`: accepted. `REVIEWING`: under review. `REJECTED`: rejected. `WAITING_MERCHANT_CONFIRM`: the
    /// merchant has to confirm, within 30 days. `REVOKED`: withdrawn. `SYSTEM_PROCESSING`: under way. `CANCELED`:
    /// cancelled. `FUND_PROCESSING`: the money is being paid. `FINISH`: done.
    pub enum CancelState {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `REVIEWING`
        Reviewing = "REVIEWING",
        /// `REJECTED`
        Rejected = "REJECTED",
        /// `WAITING_MERCHANT_CONFIRM`
        WaitingMerchantConfirm = "WAITING_MERCHANT_CONFIRM",
        /// `REVOKED`
        Revoked = "REVOKED",
        /// `SYSTEM_PROCESSING`
        SystemProcessing = "SYSTEM_PROCESSING",
        /// `CANCELED`
        Canceled = "CANCELED",
        /// `FUND_PROCESSING`
        FundProcessing = "FUND_PROCESSING",
        /// `FINISH`
        Finish = "FINISH",
    }
}

open_enum! {
    /// 二级商户号的出款子账户类型.
    ///
    /// Basic account, operating account, security deposit, or account of fees.
    pub enum OutAccountType {
        /// `BASIC_ACCOUNT`
        BasicAccount = "BASIC_ACCOUNT",
        /// `OPERATE_ACCOUNT`
        OperateAccount = "OPERATE_ACCOUNT",
        /// `MARGIN_ACCOUNT`
        MarginAccount = "MARGIN_ACCOUNT",
        /// `TRADE_FEE_ACCOUNT`
        TradeFeeAccount = "TRADE_FEE_ACCOUNT",
    }
}

open_enum! {
    /// 付款状态.
    ///
    /// `PAY_PROCESSING`: under way. `PAY_SUCCEED`: paid. `PAY_FAIL`: failed. `BANK_REFUNDED`: the bank gave it
    /// back.
    pub enum PayState {
        /// `PAY_PROCESSING`
        PayProcessing = "PAY_PROCESSING",
        /// `PAY_SUCCEED`
        PaySucceed = "PAY_SUCCEED",
        /// `PAY_FAIL`
        PayFail = "PAY_FAIL",
        /// `BANK_REFUNDED`
        BankRefunded = "BANK_REFUNDED",
    }
}

open_enum! {
    /// 申请证明材料类型.
    ///
    /// Application for the payment.
    pub enum ProofMediaType {
        /// `WITHDRAWAL_APPLICATION`
        WithdrawalApplication = "WITHDRAWAL_APPLICATION",
    }
}

open_enum! {
    /// 是否提取资金.
    ///
    /// `NOT_APPLY_WITHDRAW`: cancel only. `APPLY_WITHDRAW`: cancel and pay out.
    pub enum Withdraw {
        /// `APPLY_WITHDRAW`
        ApplyWithdraw = "APPLY_WITHDRAW",
        /// `NOT_APPLY_WITHDRAW`
        NotApplyWithdraw = "NOT_APPLY_WITHDRAW",
    }
}

open_enum! {
    /// 提现状态.
    ///
    /// `WITHDRAW_PROCESSING`: under way. `WITHDRAW_EXCEPTION`: something went wrong. `WITHDRAW_SUCCEED`: paid.
    pub enum WithdrawState {
        /// `WITHDRAW_PROCESSING`
        WithdrawProcessing = "WITHDRAW_PROCESSING",
        /// `WITHDRAW_EXCEPTION`
        WithdrawException = "WITHDRAW_EXCEPTION",
        /// `WITHDRAW_SUCCEED`
        WithdrawSucceed = "WITHDRAW_SUCCEED",
    }
}
