//! `/v3/global/papay/contracts`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod app_pre_entrust_sign;
pub mod contract_id;
pub mod h5_pre_entrust_sign;
pub mod jsapi_pre_entrust_sign;
pub mod miniprogram_pre_entrust_sign;
pub mod out_contract_code;
pub mod web_pre_entrust_sign;

/// The path `/v3/global/papay/contracts`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/papay/contracts/app-pre-entrust-sign`.
    pub fn app_pre_entrust_sign(self) -> app_pre_entrust_sign::Path<'a> {
        app_pre_entrust_sign::Path(self.0.segment("app-pre-entrust-sign"))
    }

    /// On to `/v3/global/papay/contracts/h5-pre-entrust-sign`.
    pub fn h5_pre_entrust_sign(self) -> h5_pre_entrust_sign::Path<'a> {
        h5_pre_entrust_sign::Path(self.0.segment("h5-pre-entrust-sign"))
    }

    /// On to `/v3/global/papay/contracts/jsapi-pre-entrust-sign`.
    pub fn jsapi_pre_entrust_sign(self) -> jsapi_pre_entrust_sign::Path<'a> {
        jsapi_pre_entrust_sign::Path(self.0.segment("jsapi-pre-entrust-sign"))
    }

    /// On to `/v3/global/papay/contracts/miniprogram-pre-entrust-sign`.
    pub fn miniprogram_pre_entrust_sign(self) -> miniprogram_pre_entrust_sign::Path<'a> {
        miniprogram_pre_entrust_sign::Path(self.0.segment("miniprogram-pre-entrust-sign"))
    }

    /// On to `/v3/global/papay/contracts/out-contract-code`.
    pub fn out_contract_code(self) -> out_contract_code::Path<'a> {
        out_contract_code::Path(self.0.segment("out-contract-code"))
    }

    /// On to `/v3/global/papay/contracts/web-pre-entrust-sign`.
    pub fn web_pre_entrust_sign(self) -> web_pre_entrust_sign::Path<'a> {
        web_pre_entrust_sign::Path(self.0.segment("web-pre-entrust-sign"))
    }

    /// On to `/v3/global/papay/contracts/{contract_id}`.
    pub fn contract_id(self, contract_id: impl AsRef<str>) -> contract_id::Path<'a> {
        contract_id::Path(
            self.0.variable("contract_id", contract_id.as_ref(), |value| {
                check::text("contract_id", value, 0, usize::MAX)
            }),
        )
    }
}
