//! `/v3/merchant-store/stores/{store_id}/recipients`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bind;
pub mod unbind;

/// The path `/v3/merchant-store/stores/{store_id}/recipients`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-store/stores/{store_id}/recipients/bind`.
    pub fn bind(self) -> bind::Path<'a> {
        bind::Path(self.0.segment("bind"))
    }

    /// On to `/v3/merchant-store/stores/{store_id}/recipients/unbind`.
    pub fn unbind(self) -> unbind::Path<'a> {
        unbind::Path(self.0.segment("unbind"))
    }
}

/// 收款门店信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FailedStoreRecipient {
    /// 门店收款商户号.
    pub mchid: Option<String>,
    /// 绑定当前收款信息失败的原因.
    pub failed_reason: Option<String>,
}

fields! {
    FailedStoreRecipient {
        0 mchid, 1 failed_reason,
    }
}
