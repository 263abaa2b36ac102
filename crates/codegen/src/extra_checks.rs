//! Hand-written checks of `weixinpay-api` that a generated check ends with: rules between fields, which the description
//! cannot say.

/// Family, component, and the function under `crate::checks`.
pub(crate) const EXTRA_CHECKS: [(&str, &str, &str); 2] = [
    ("payroll-card", "transfer-batches.PostRequest", "payroll_card::transfer_batch"),
    ("partner-transfer", "batches.PostRequest", "partner_transfer::batch"),
];
