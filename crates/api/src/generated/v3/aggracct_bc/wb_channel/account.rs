//! `/v3/aggracct-bc/wb-channel/account`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod balance;
pub mod mch_archives;
pub mod mch_media;

/// The path `/v3/aggracct-bc/wb-channel/account`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/aggracct-bc/wb-channel/account/balance`.
    pub fn balance(self) -> balance::Path<'a> {
        balance::Path(self.0.segment("balance"))
    }

    /// On to `/v3/aggracct-bc/wb-channel/account/mch_archives`.
    pub fn mch_archives(self) -> mch_archives::Path<'a> {
        mch_archives::Path(self.0.segment("mch_archives"))
    }

    /// On to `/v3/aggracct-bc/wb-channel/account/mch_media`.
    pub fn mch_media(self) -> mch_media::Path<'a> {
        mch_media::Path(self.0.segment("mch_media"))
    }
}
