//! Resources of events behind the feature `complaints` or `global`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The resource of `COMPLAINT.CREATE`, 产生新投诉通知.
///
/// Behind the feature `complaints` or `global`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ComplaintCreateResource {
    /// 投诉单号.
    pub complaint_id: Option<String>,
    /// 动作类型.
    pub action_type: Option<String>,
}

fields! {
    ComplaintCreateResource {
        0 complaint_id, 1 action_type,
    }
}

/// The resource of `COMPLAINT.STATE_CHANGE`, 投诉状态变化通知.
///
/// Behind the feature `complaints` or `global`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ComplaintStateChangeResource {
    /// 投诉单号.
    pub complaint_id: Option<String>,
    /// 动作类型.
    pub action_type: Option<String>,
}

fields! {
    ComplaintStateChangeResource {
        0 complaint_id, 1 action_type,
    }
}
