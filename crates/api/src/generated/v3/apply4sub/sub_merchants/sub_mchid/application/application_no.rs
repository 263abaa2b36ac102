//! `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`: 查询结算账户修改申请状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询结算账户修改申请状态.
    ///
    /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`, for merchants and service
    /// providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/modify-settlement/sub-merchants/get-application.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
    "查询结算账户修改申请状态",
);

/// The query of `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 银行账号展示规则.
    pub account_number_rule: Option<AccountNumberRule>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.account_number_rule {
            check::known("account_number_rule", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("account_number_rule", self.account_number_rule.as_ref());
    }
}

/// The answer to `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`, 查询结算账户修改申请状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 开户名称.
    pub account_name: String,
    /// 账户类型.
    pub account_type: crate::v3::apply4sub::sub_merchants::sub_mchid::AccountType,
    /// 开户银行.
    pub account_bank: String,
    /// 开户银行全称.
    pub bank_name: Option<String>,
    /// 开户银行联行号.
    pub bank_branch_id: Option<String>,
    /// 银行账号.
    pub account_number: String,
    /// 审核状态.
    pub verify_result: VerifyResult,
    /// 审核驳回原因.
    pub verify_fail_reason: Option<String>,
    /// 审核结果更新时间.
    pub verify_finish_time: Option<Time>,
}

fields! {
    GetResponse {
        0 account_name, 1 account_type, 2 account_bank, 3 bank_name, 4 bank_branch_id, 5 account_number,
        6 verify_result, 7 verify_fail_reason, 8 verify_finish_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["account_name", "account_type", "account_bank", "account_number", "verify_result"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 银行账号展示规则.
    pub enum AccountNumberRule {
        /// `ACCOUNT_NUMBER_RULE_MASK_V1`
        AccountNumberRuleMaskV1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
        /// `ACCOUNT_NUMBER_RULE_MASK_V2`
        AccountNumberRuleMaskV2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
    }
}

open_enum! {
    /// 审核状态.
    pub enum VerifyResult {
        /// `AUDIT_SUCCESS`
        AuditSuccess = "AUDIT_SUCCESS",
        /// `AUDITING`
        Auditing = "AUDITING",
        /// `AUDIT_FAIL`
        AuditFail = "AUDIT_FAIL",
    }
}
