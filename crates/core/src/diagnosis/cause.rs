//! A usual mistake.

/// What people do wrong, in English and in Chinese.
pub(super) type Cause = (&'static str, &'static str);
