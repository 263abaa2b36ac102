//! `/v3/ecommerce/individual-contracts`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod openid;
pub mod out_contract_code;
pub mod pre_entrust_sign;
pub mod pre_entrust_sign_with_real_name_identity;

/// The path `/v3/ecommerce/individual-contracts`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/individual-contracts/out-contract-code`.
    pub fn out_contract_code(self) -> out_contract_code::Path<'a> {
        out_contract_code::Path(self.0.segment("out-contract-code"))
    }

    /// On to `/v3/ecommerce/individual-contracts/pre-entrust-sign`.
    pub fn pre_entrust_sign(self) -> pre_entrust_sign::Path<'a> {
        pre_entrust_sign::Path(self.0.segment("pre-entrust-sign"))
    }

    /// On to `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`.
    pub fn pre_entrust_sign_with_real_name_identity(self) -> pre_entrust_sign_with_real_name_identity::Path<'a> {
        pre_entrust_sign_with_real_name_identity::Path(self.0.segment("pre-entrust-sign-with-real-name-identity"))
    }

    /// On to `/v3/ecommerce/individual-contracts/{openid}`.
    pub fn openid(self, openid: impl AsRef<str>) -> openid::Path<'a> {
        openid::Path(self.0.variable("openid", openid.as_ref(), |value| check::text("openid", value, 0, 128)))
    }
}

open_enum! {
    /// 授权状态.
    ///
    /// Whether the authorization is valid.
    pub enum AuthState {
        /// `AUTHORIZED`
        Authorized = "AUTHORIZED",
        /// `UNAUTHORIZED`
        Unauthorized = "UNAUTHORIZED",
    }
}
