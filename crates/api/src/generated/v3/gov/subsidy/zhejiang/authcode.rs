//! `/v3/gov/subsidy/zhejiang/authcode`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cancel;
pub mod commit;
pub mod issue;
pub mod refund;
pub mod try_;

/// The path `/v3/gov/subsidy/zhejiang/authcode`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/zhejiang/authcode/cancel`.
    pub fn cancel(self) -> cancel::Path<'a> {
        cancel::Path(self.0.segment("cancel"))
    }

    /// On to `/v3/gov/subsidy/zhejiang/authcode/commit`.
    pub fn commit(self) -> commit::Path<'a> {
        commit::Path(self.0.segment("commit"))
    }

    /// On to `/v3/gov/subsidy/zhejiang/authcode/issue`.
    pub fn issue(self) -> issue::Path<'a> {
        issue::Path(self.0.segment("issue"))
    }

    /// On to `/v3/gov/subsidy/zhejiang/authcode/refund`.
    pub fn refund(self) -> refund::Path<'a> {
        refund::Path(self.0.segment("refund"))
    }

    /// On to `/v3/gov/subsidy/zhejiang/authcode/try`.
    pub fn try_(self) -> try_::Path<'a> {
        try_::Path(self.0.segment("try"))
    }
}
