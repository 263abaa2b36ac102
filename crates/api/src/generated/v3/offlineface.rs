//! `/v3/offlineface`
//!
//! Offline face recognition (离线刷脸).
//!
//! Behind the feature `devices`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod authinfo;
pub mod contracts;
pub mod face_collections;
pub mod repayment_url;
pub mod transactions;

/// The path `/v3/offlineface`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/offlineface/authinfo`.
    pub fn authinfo(self) -> authinfo::Path<'a> {
        authinfo::Path(self.0.segment("authinfo"))
    }

    /// On to `/v3/offlineface/contracts`.
    pub fn contracts(self) -> contracts::Path<'a> {
        contracts::Path(self.0.segment("contracts"))
    }

    /// On to `/v3/offlineface/face-collections`.
    pub fn face_collections(self) -> face_collections::Path<'a> {
        face_collections::Path(self.0.segment("face-collections"))
    }

    /// On to `/v3/offlineface/repayment-url`.
    pub fn repayment_url(self) -> repayment_url::Path<'a> {
        repayment_url::Path(self.0.segment("repayment-url"))
    }

    /// On to `/v3/offlineface/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }
}
