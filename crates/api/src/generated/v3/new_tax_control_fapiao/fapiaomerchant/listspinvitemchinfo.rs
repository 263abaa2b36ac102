//! `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`: 获取邀请开通的商户信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取邀请开通的商户信息.
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015941524>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo", "获取邀请开通的商户信息");

/// The query of `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 查询时间起.
    pub query_time_start: Time,
    /// 查询时间止.
    pub query_time_end: Time,
    /// 本次查询的起始位置.
    pub offset: i64,
    /// 本次查询的最大数量.
    pub limit: i64,
    /// 服务商邀请code.
    pub invite_code: Option<String>,
    /// 商户邀请状态.
    pub mch_invite_status: MchInviteStatus,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("query_time_start", &self.query_time_start)?;
        check::required("query_time_end", &self.query_time_end)?;
        if let Some(value) = &self.invite_code {
            check::text("invite_code", value, 0, usize::MAX)?;
        }
        check::required("mch_invite_status", &self.mch_invite_status)?;
        check::known("mch_invite_status", &self.mch_invite_status)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("query_time_start", &self.query_time_start);
        query.push("query_time_end", &self.query_time_end);
        query.push("offset", self.offset);
        query.push("limit", self.limit);
        query.push_some("invite_code", self.invite_code.as_ref());
        query.push("mch_invite_status", &self.mch_invite_status);
    }
}

/// The answer to `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`, 获取邀请开通的商户信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 总数.
    pub total_count: i64,
    /// 本次查询的起始位置.
    pub offset: i64,
    /// 本次查询的最大数量.
    pub limit: i64,
    /// 相关链接.
    pub links: Option<crate::v3::new_tax_control_fapiao::Links>,
    /// 邀请的商户结果.
    pub mch_invite_result_list: Option<Vec<MchInviteResult>>,
}

fields! {
    GetResponse {
        0 total_count, 1 offset, 2 limit, 3 links, 4 mch_invite_result_list,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["total_count", "offset", "limit"], &[("mch_invite_result_list", &MCH_INVITE_RESULT_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `mch_invite_result_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MchInviteResult {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户邀请的状态.
    pub mch_invite_status: MchInviteStatus,
    /// 商户名称.
    pub ep_name: String,
    /// 商户税号.
    pub tax_id: String,
    /// 服务商邀请code.
    pub invite_code: String,
    /// 商户操作时间.
    pub operate_time: Time,
    /// 商户邀请失败错误码.
    pub invite_failed_code: Option<InviteFailedCode>,
    /// 商户邀请失败的原因.
    pub invite_failed_reason: Option<String>,
}

fields! {
    MchInviteResult {
        0 sub_mchid, 1 mch_invite_status, 2 ep_name, 3 tax_id, 4 invite_code, 5 operate_time, 6 invite_failed_code,
        7 invite_failed_reason,
    }
}

pub(crate) static MCH_INVITE_RESULT_SHAPE: Shape =
    Shape::new(&["mch_invite_status", "ep_name", "tax_id", "invite_code", "operate_time"], &[]);

open_enum! {
    /// 商户邀请失败错误码.
    pub enum InviteFailedCode {
        /// `UNKNOWN_TAX_INFO`
        UnknownTaxInfo = "UNKNOWN_TAX_INFO",
        /// `INVALID_COMPANY_INFO`
        InvalidCompanyInfo = "INVALID_COMPANY_INFO",
        /// `NOT_MEET_ACCESS_CONDITION`
        NotMeetAccessCondition = "NOT_MEET_ACCESS_CONDITION",
        /// `NOT_IN_PILOT_SCOPE`
        NotInPilotScope = "NOT_IN_PILOT_SCOPE",
        /// `MISSING_TAX_AUTHORITY_CODE`
        MissingTaxAuthorityCode = "MISSING_TAX_AUTHORITY_CODE",
        /// `MERCHANT_INFO_NOT_SET`
        MerchantInfoNotSet = "MERCHANT_INFO_NOT_SET",
        /// `UNKNOWN_ERROR`
        UnknownError = "UNKNOWN_ERROR",
    }
}

open_enum! {
    /// 商户邀请状态.
    pub enum MchInviteStatus {
        /// `MCH_INVITE_SUCC`
        MchInviteSucc = "MCH_INVITE_SUCC",
        /// `MCH_INVITE_FAILED`
        MchInviteFailed = "MCH_INVITE_FAILED",
    }
}
