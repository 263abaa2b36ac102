//! `/v3/pay/transactions`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod app;
pub mod app_with_contract;
pub mod codepay;
pub mod exposure;
pub mod h5;
pub mod id;
pub mod jsapi;
pub mod jsapi_with_contract;
pub mod native;
pub mod out_trade_no;

/// The path `/v3/pay/transactions`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay/transactions/app`.
    pub fn app(self) -> app::Path<'a> {
        app::Path(self.0.segment("app"))
    }

    /// On to `/v3/pay/transactions/app-with-contract`.
    pub fn app_with_contract(self) -> app_with_contract::Path<'a> {
        app_with_contract::Path(self.0.segment("app-with-contract"))
    }

    /// On to `/v3/pay/transactions/codepay`.
    pub fn codepay(self) -> codepay::Path<'a> {
        codepay::Path(self.0.segment("codepay"))
    }

    /// On to `/v3/pay/transactions/exposure`.
    pub fn exposure(self) -> exposure::Path<'a> {
        exposure::Path(self.0.segment("exposure"))
    }

    /// On to `/v3/pay/transactions/h5`.
    pub fn h5(self) -> h5::Path<'a> {
        h5::Path(self.0.segment("h5"))
    }

    /// On to `/v3/pay/transactions/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/pay/transactions/jsapi`.
    pub fn jsapi(self) -> jsapi::Path<'a> {
        jsapi::Path(self.0.segment("jsapi"))
    }

    /// On to `/v3/pay/transactions/jsapi-with-contract`.
    pub fn jsapi_with_contract(self) -> jsapi_with_contract::Path<'a> {
        jsapi_with_contract::Path(self.0.segment("jsapi-with-contract"))
    }

    /// On to `/v3/pay/transactions/native`.
    pub fn native(self) -> native::Path<'a> {
        native::Path(self.0.segment("native"))
    }

    /// On to `/v3/pay/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }
}

/// 支付者.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户标识. The payer's openid under `appid`. At most 128 bytes of UTF-8.
    pub openid: Option<String>,
}

fields! {
    Payer {
        0 openid,
    }
}
