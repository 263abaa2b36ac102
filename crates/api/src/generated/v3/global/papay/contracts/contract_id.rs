//! `/v3/global/papay/contracts/{contract_id}`: 代扣协议ID查询签约 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The path `/v3/global/papay/contracts/{contract_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/papay/contracts/{contract_id}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 代扣协议ID查询签约.
    ///
    /// `GET /v3/global/papay/contracts/{contract_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/global/papay/contracts/{contract_id}", "代扣协议ID查询签约");

/// The query of `GET /v3/global/papay/contracts/{contract_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 机构APPID.
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 机构appid.
    pub sp_appid: Option<String>,
    /// 机构商户号.
    pub sp_mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 模板ID.
    pub plan_id: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_appid {
            check::text("sp_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("appid", self.appid.as_ref());
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push_some("sp_appid", self.sp_appid.as_ref());
        query.push_some("sp_mchid", self.sp_mchid.as_ref());
        query.push_some("sub_appid", self.sub_appid.as_ref());
        query.push_some("plan_id", self.plan_id.as_ref());
    }
}

/// The answer to `GET /v3/global/papay/contracts/{contract_id}`, 代扣协议ID查询签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号.
    pub mchid: Option<String>,
    /// 机构APPID.
    pub appid: Option<String>,
    /// 机构商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 机构appid.
    pub sp_appid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 委托代扣协议ID.
    pub contract_id: Option<String>,
    /// 模板ID.
    pub plan_id: Option<i64>,
    /// 商户侧签约协议号.
    pub out_contract_code: Option<String>,
    /// 用户账户展示名称.
    pub user_display_name: Option<String>,
    /// 协议状态.
    pub state: Option<String>,
    /// 协议签署时间.
    pub signed_time: Option<Time>,
    /// 协议解约时间.
    pub terminated_time: Option<Time>,
    /// 协议解约方式.
    pub termination_mode: Option<String>,
    /// 解约备注.
    pub termination_note: Option<String>,
    /// 商户appid下的用户标识.
    pub openid: Option<String>,
}

fields! {
    GetResponse {
        0 mchid, 1 appid, 2 sp_mchid, 3 sub_mchid, 4 sp_appid, 5 sub_appid, 6 contract_id, 7 plan_id,
        8 out_contract_code, 9 user_display_name, 10 state, 11 signed_time, 12 terminated_time, 13 termination_mode,
        14 termination_note, 15 openid,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}
