//! `/v3/qrcode/user-services/contract-id/{contract_id}`: 查询用户服务可用信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/qrcode/user-services/contract-id/{contract_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询用户服务可用信息.
    ///
    /// `GET /v3/qrcode/user-services/contract-id/{contract_id}`, for merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/qrcode/user-services/contract-id/{contract_id}", "查询用户服务可用信息");

/// The query of `GET /v3/qrcode/user-services/contract-id/{contract_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 应用ID. AppID.
    pub appid: Option<String>,
    /// 子公众账号ID.
    pub sub_appid: Option<String>,
    /// 微信支付分配的子商户号.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("appid", self.appid.as_ref());
        query.push_some("sub_appid", self.sub_appid.as_ref());
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/qrcode/user-services/contract-id/{contract_id}`, 查询用户服务可用信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 签约成功后，微信返回代扣签约ID.
    pub contract_id: Option<String>,
    /// State of the user's service.
    pub user_service_state: Option<UserServiceState>,
    /// 原因.
    pub block_reason: Option<BlockReason>,
}

fields! {
    GetResponse {
        0 contract_id, 1 user_service_state, 2 block_reason,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

open_enum! {
    /// 原因.
    pub enum BlockReason {
        /// `DELETED`
        Deleted = "DELETED",
        /// `ACCOUNT_FROZEN`
        AccountFrozen = "ACCOUNT_FROZEN",
        /// `OVERDUE`
        Overdue = "OVERDUE",
    }
}

open_enum! {
    /// One of these values.
    pub enum UserServiceState {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `BLOCKED`
        Blocked = "BLOCKED",
    }
}
