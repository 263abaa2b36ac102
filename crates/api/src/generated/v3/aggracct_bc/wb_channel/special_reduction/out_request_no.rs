//! `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`: 查询特殊减额结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询特殊减额结果.
    ///
    /// `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`, for merchants.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}", "查询特殊减额结果");

/// The query of `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 微信支付商户号.
    pub mchid: String,
    /// 额度台账号. Sensitive: encrypted on the wire.
    pub bal_account_no: Sensitive,
    /// 卡号. Sensitive: encrypted on the wire.
    pub card_no: Option<Sensitive>,
    /// 商户子账户协议号.
    pub sgn_no: Option<String>,
    /// 请求场景.
    pub req_scene: Option<crate::v3::aggracct_bc::wb_channel::ReqScene>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("bal_account_no", &self.bal_account_no)?;
        check::sealed("bal_account_no", &self.bal_account_no)?;
        if let Some(value) = &self.card_no {
            check::sealed("card_no", value)?;
        }
        if let Some(value) = &self.sgn_no {
            check::text("sgn_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.req_scene {
            check::known("req_scene", value)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("mchid", &self.mchid);
        query.push_sealed("bal_account_no", &self.bal_account_no);
        if let Some(value) = &self.card_no {
            query.push_sealed("card_no", value);
        }
        query.push_some("sgn_no", self.sgn_no.as_ref());
        query.push_some("req_scene", self.req_scene.as_ref());
    }
}

/// The answer to `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`, 查询特殊减额结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信支付商户号.
    pub mchid: Option<String>,
    /// 额度台账号. Sensitive: encrypted on the wire.
    pub bal_account_no: Option<Sensitive>,
    /// 特殊减额单号.
    pub out_request_no: Option<String>,
    /// 特殊减额类型.
    pub reduction_type: Option<crate::v3::aggracct_bc::wb_channel::special_reduction::ReductionType>,
    /// 减额金额.
    pub amount: Option<i64>,
    /// 处理结果.
    pub state: Option<GetState>,
    /// 特殊减额原因.
    pub reason: Option<String>,
    /// 微信支付额度变更单号.
    pub quota_change_no: Option<String>,
    /// 成功时间.
    pub success_time: Option<Time>,
    /// 失败时间.
    pub fail_time: Option<Time>,
    /// 失败原因.
    pub fail_reason: Option<crate::v3::aggracct_bc::wb_channel::special_reduction::FailReason>,
}

fields! {
    GetResponse {
        0 mchid, 1 bal_account_no, 2 out_request_no, 3 reduction_type, 4 amount, 5 state, 6 reason, 7 quota_change_no,
        8 success_time, 9 fail_time, 10 fail_reason,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.bal_account_no {
            visit("bal_account_no", value);
        }
    }
}

impl Answer for GetResponse {}

open_enum! {
    /// 处理结果.
    pub enum GetState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILED`
        Failed = "FAILED",
    }
}
