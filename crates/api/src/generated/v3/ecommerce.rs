//! `/v3/ecommerce`
//!
//! E-commerce platforms (电商收付通).
//!
//! Behind the feature `ecommerce`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod account;
pub mod applyments;
pub mod bill;
pub mod combine_papay;
pub mod fund;
pub mod individual_contracts;
pub mod mch_transfer;
pub mod profitsharing;
pub mod refunds;
pub mod subsidies;

/// The path `/v3/ecommerce`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/account`.
    pub fn account(self) -> account::Path<'a> {
        account::Path(self.0.segment("account"))
    }

    /// On to `/v3/ecommerce/applyments`.
    pub fn applyments(self) -> applyments::Path<'a> {
        applyments::Path(self.0.segment("applyments"))
    }

    /// On to `/v3/ecommerce/bill`.
    pub fn bill(self) -> bill::Path<'a> {
        bill::Path(self.0.segment("bill"))
    }

    /// On to `/v3/ecommerce/combine-papay`.
    pub fn combine_papay(self) -> combine_papay::Path<'a> {
        combine_papay::Path(self.0.segment("combine-papay"))
    }

    /// On to `/v3/ecommerce/fund`.
    pub fn fund(self) -> fund::Path<'a> {
        fund::Path(self.0.segment("fund"))
    }

    /// On to `/v3/ecommerce/individual-contracts`.
    pub fn individual_contracts(self) -> individual_contracts::Path<'a> {
        individual_contracts::Path(self.0.segment("individual-contracts"))
    }

    /// On to `/v3/ecommerce/mch-transfer`.
    pub fn mch_transfer(self) -> mch_transfer::Path<'a> {
        mch_transfer::Path(self.0.segment("mch-transfer"))
    }

    /// On to `/v3/ecommerce/profitsharing`.
    pub fn profitsharing(self) -> profitsharing::Path<'a> {
        profitsharing::Path(self.0.segment("profitsharing"))
    }

    /// On to `/v3/ecommerce/refunds`.
    pub fn refunds(self) -> refunds::Path<'a> {
        refunds::Path(self.0.segment("refunds"))
    }

    /// On to `/v3/ecommerce/subsidies`.
    pub fn subsidies(self) -> subsidies::Path<'a> {
        subsidies::Path(self.0.segment("subsidies"))
    }
}

open_enum! {
    /// 出资账户类型.
    ///
    /// `AVAILABLE`: what can be used. `UNAVAILABLE`: what is not settled.
    pub enum Account {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `UNAVAILABLE`
        Unavailable = "UNAVAILABLE",
    }
}

open_enum! {
    /// 证件类型.
    ///
    /// Kind of the document: identity card, passport, travel permit of Hong Kong, Macao or Taiwan, residence permit
    /// of a foreigner or of Hong Kong, Macao and Taiwan.
    pub enum IdDocType {
        /// `IDENTIFICATION_TYPE_IDCARD`
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}
