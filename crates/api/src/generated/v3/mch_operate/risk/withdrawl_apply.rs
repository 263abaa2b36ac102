//! `/v3/mch_operate/risk/withdrawl-apply`: 提交已注销商户号可用余额提现申请单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applyment_id;
pub mod out_request_no;

/// The path `/v3/mch_operate/risk/withdrawl-apply`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mch_operate/risk/withdrawl-apply/applyment-id`.
    pub fn applyment_id(self) -> applyment_id::Path<'a> {
        applyment_id::Path(self.0.segment("applyment-id"))
    }

    /// On to `/v3/mch_operate/risk/withdrawl-apply/out-request-no`.
    pub fn out_request_no(self) -> out_request_no::Path<'a> {
        out_request_no::Path(self.0.segment("out-request-no"))
    }

    /// 提交已注销商户号可用余额提现申请单.
    ///
    /// `POST /v3/mch_operate/risk/withdrawl-apply`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_9.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/mch_operate/risk/withdrawl-apply", "提交已注销商户号可用余额提现申请单");

/// 补充材料.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AdditionalMaterials {
    /// 补充材料照片列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_media: Option<Vec<String>>,
}

impl Check for AdditionalMaterials {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.additional_media {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("additional_media[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// 银行账户.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct BankAccountInfo {
    /// 开户名称. Sensitive: encrypted on the wire.
    pub account_name: Sensitive,
    /// 开户银行.
    pub account_bank: String,
    /// 开户银行联行号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_branch_id: Option<String>,
    /// 开户银行全称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_name: Option<String>,
    /// 银行账号. Sensitive: encrypted on the wire.
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

/// 收款人账号对应的证件信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct IdentityInfo {
    /// 证件类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub id_doc_type: Option<IdDocType>,
    /// 证件姓名. Sensitive: encrypted on the wire.
    pub identification_name: Sensitive,
    /// 证件号码. Sensitive: encrypted on the wire.
    pub identification_no: Sensitive,
}

impl Check for IdentityInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.id_doc_type {
            check::known("id_doc_type", value)?;
        }
        check::required("identification_name", &self.identification_name)?;
        check::required("identification_no", &self.identification_no)?;
        Ok(())
    }
}

impl SensitiveFields for IdentityInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("identification_name", &mut self.identification_name);
        visit("identification_no", &mut self.identification_no);
    }
}

/// 收款账号信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PayeeInfo {
    /// 账户类型.
    pub account_type: AccountType,
    /// 银行账户.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_info: Option<BankAccountInfo>,
    /// 收款人账号对应的证件信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_info: Option<IdentityInfo>,
}

impl Check for PayeeInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("account_type", &self.account_type)?;
        check::known("account_type", &self.account_type)?;
        if let Some(value) = &self.bank_account_info {
            value.check().map_err(|fault| fault.within("bank_account_info"))?;
        }
        if let Some(value) = &self.identity_info {
            value.check().map_err(|fault| fault.within("identity_info"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PayeeInfo {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.bank_account_info {
            value.visit_sensitive(visit);
        }
        if let Some(value) = &mut self.identity_info {
            value.visit_sensitive(visit);
        }
    }
}

/// The body of `POST /v3/mch_operate/risk/withdrawl-apply`, 提交已注销商户号可用余额提现申请单.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 二级商户号的出款子账户类型.
    pub out_account_type: OutAccountType,
    /// 提现金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 商户提现申请单号.
    pub out_request_no: String,
    /// 收款对象类型.
    pub payee_type: PayeeType,
    /// 收款对象对应的商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payee_mchid: Option<String>,
    /// 收款账号信息.
    pub payee_info: PayeeInfo,
    /// 付款申请证明材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof_media_list: Option<ProofMediaList>,
    /// 补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_materials: Option<AdditionalMaterials>,
    /// 备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("out_account_type", &self.out_account_type)?;
        check::known("out_account_type", &self.out_account_type)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("payee_type", &self.payee_type)?;
        check::known("payee_type", &self.payee_type)?;
        if let Some(value) = &self.payee_mchid {
            check::text("payee_mchid", value, 0, usize::MAX)?;
        }
        self.payee_info.check().map_err(|fault| fault.within("payee_info"))?;
        if let Some(value) = &self.proof_media_list {
            value.check().map_err(|fault| fault.within("proof_media_list"))?;
        }
        if let Some(value) = &self.additional_materials {
            value.check().map_err(|fault| fault.within("additional_materials"))?;
        }
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        self.payee_info.visit_sensitive(visit);
    }
}

/// The answer to `POST /v3/mch_operate/risk/withdrawl-apply`, 提交已注销商户号可用余额提现申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付提现申请单号.
    pub applyment_id: Option<String>,
    /// 商户提现申请单号.
    pub out_request_no: Option<String>,
}

fields! {
    PostResponse {
        0 applyment_id, 1 out_request_no,
    }
}

impl SensitiveFields for PostResponse {}

impl Answer for PostResponse {}

/// 付款申请证明材料.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ProofMediaList {
    /// 申请证明材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof_payee_media: Option<Vec<ProofPayeeMedia>>,
}

impl Check for ProofMediaList {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.proof_payee_media {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("proof_payee_media", index))?;
            }
        }
        Ok(())
    }
}

/// An item of `proof_payee_media` of a `ProofMediaList`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ProofPayeeMedia {
    /// 申请证明材料类型.
    pub proof_media_type: ProofMediaType,
    /// 证明材料照片. The id of an uploaded file.
    pub proof_media: String,
}

impl Check for ProofPayeeMedia {
    fn check(&self) -> Result<(), FieldError> {
        check::required("proof_media_type", &self.proof_media_type)?;
        check::known("proof_media_type", &self.proof_media_type)?;
        check::required("proof_media", &self.proof_media)?;
        check::text("proof_media", &self.proof_media, 0, usize::MAX)?;
        Ok(())
    }
}

/// 提现申请单信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct WithdrawlApply {
    /// 微信支付提现申请单号.
    pub applyment_id: String,
    /// 商户提现申请单号.
    pub out_request_no: String,
    /// 申请单状态.
    pub state: String,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 最后更新时间.
    pub modify_time: Option<Time>,
}

fields! {
    WithdrawlApply {
        0 applyment_id, 1 out_request_no, 2 state, 3 fail_reason, 4 modify_time,
    }
}

pub(crate) static WITHDRAWL_APPLY_SHAPE: Shape = Shape::new(&["applyment_id", "out_request_no", "state"], &[]);

open_enum! {
    /// 账户类型.
    pub enum AccountType {
        /// `ACCOUNT_TYPE_CORPORATE`
        AccountTypeCorporate = "ACCOUNT_TYPE_CORPORATE",
        /// `ACCOUNT_TYPE_PERSONAL`
        AccountTypePersonal = "ACCOUNT_TYPE_PERSONAL",
    }
}

open_enum! {
    /// 证件类型.
    pub enum IdDocType {
        /// `IDENTIFICATION_TYPE_IDCARD`
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

open_enum! {
    /// 二级商户号的出款子账户类型.
    pub enum OutAccountType {
        /// `BASIC_ACCOUNT`
        BasicAccount = "BASIC_ACCOUNT",
        /// `OPERATE_ACCOUNT`
        OperateAccount = "OPERATE_ACCOUNT",
        /// `MARGIN_ACCOUNT`
        MarginAccount = "MARGIN_ACCOUNT",
    }
}

open_enum! {
    /// 收款对象类型.
    pub enum PayeeType {
        /// `CONTRIBUTION_MERCHANT`
        ContributionMerchant = "CONTRIBUTION_MERCHANT",
        /// `SERVICE_PROVIDER_MERCHANT`
        ServiceProviderMerchant = "SERVICE_PROVIDER_MERCHANT",
        /// `OTHER_MERCHANT`
        OtherMerchant = "OTHER_MERCHANT",
        /// `INDIVIDUAL`
        Individual = "INDIVIDUAL",
    }
}

open_enum! {
    /// 申请证明材料类型.
    pub enum ProofMediaType {
        /// `BASIC_TRANSACTION_INFORMATION`
        BasicTransactionInformation = "BASIC_TRANSACTION_INFORMATION",
        /// `LEGAL_ID_CARD`
        LegalIdCard = "LEGAL_ID_CARD",
        /// `ID_CARD`
        IdCard = "ID_CARD",
        /// `BUSINESS_LICENSE_PHOTO`
        BusinessLicensePhoto = "BUSINESS_LICENSE_PHOTO",
        /// `PAYEE_ID_CARD`
        PayeeIdCard = "PAYEE_ID_CARD",
        /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6`
        WechatPayWithdrawalApplicationType6 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
        /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7`
        WechatPayWithdrawalApplicationType7 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
        /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8`
        WechatPayWithdrawalApplicationType8 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
    }
}
