//! `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`: 查询结算账户 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询结算账户.
    ///
    /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/get-settlement.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement", "查询结算账户");

/// The answer to `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`, 查询结算账户.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    /// 验证结果.
    pub verify_result: VerifyResult,
    /// 验证失败原因.
    pub verify_fail_reason: Option<String>,
}

fields! {
    GetResponse {
        0 account_type, 1 account_bank, 2 bank_name, 3 bank_branch_id, 4 account_number, 5 verify_result,
        6 verify_fail_reason,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["account_type", "account_bank", "account_number", "verify_result"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 验证结果.
    pub enum VerifyResult {
        /// `VERIFY_SUCCESS`
        VerifySuccess = "VERIFY_SUCCESS",
        /// `VERIFY_FAIL`
        VerifyFail = "VERIFY_FAIL",
        /// `VERIFYING`
        Verifying = "VERIFYING",
    }
}
