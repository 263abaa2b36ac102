//! `/v3/offlineface/contracts/{contract_id}`: 签约查询接口 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/offlineface/contracts/{contract_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 签约查询接口.
    ///
    /// `GET /v3/offlineface/contracts/{contract_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/offlineface/contracts/{contract_id}", "签约查询接口");

/// The query of `GET /v3/offlineface/contracts/{contract_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商户签约小程序APPID.
    pub appid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("appid", self.appid.as_ref());
    }
}

/// The answer to `GET /v3/offlineface/contracts/{contract_id}`, 签约查询接口.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 签约ID.
    pub contract_id: String,
    /// 商户号.
    pub mchid: String,
    /// 机构ID.
    pub organization_id: String,
    /// 用户ID.
    pub use_id: Option<String>,
    /// 签约用户openid.
    pub openid: Option<String>,
    /// 签约状态.
    pub contract_state: ContractState,
    /// 签约时间.
    pub contract_signed_time: Time,
    /// 解约时间.
    pub contract_terminated_time: Option<Time>,
    /// 签约模式.
    pub contract_mode: crate::v3::offlineface::contracts::ContractMode,
    /// 签约卡来源.
    pub contract_bank_card_from: ContractBankCardFrom,
}

fields! {
    GetResponse {
        0 contract_id, 1 mchid, 2 organization_id, 3 use_id, 4 openid, 5 contract_state, 6 contract_signed_time,
        7 contract_terminated_time, 8 contract_mode, 9 contract_bank_card_from,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "contract_id",
        "mchid",
        "organization_id",
        "contract_state",
        "contract_signed_time",
        "contract_mode",
        "contract_bank_card_from",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 签约卡来源.
    pub enum ContractBankCardFrom {
        /// `MERCHANT_LIMITED_BANK_CARD`
        MerchantLimitedBankCard = "MERCHANT_LIMITED_BANK_CARD",
        /// `USER_SELECT_FREE`
        UserSelectFree = "USER_SELECT_FREE",
    }
}

open_enum! {
    /// 签约状态.
    pub enum ContractState {
        /// `NOT_CONTRACTED`
        NotContracted = "NOT_CONTRACTED",
        /// `TERMINATED`
        Terminated = "TERMINATED",
        /// `CONTRACTED`
        Contracted = "CONTRACTED",
    }
}
