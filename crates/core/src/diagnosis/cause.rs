//! A usual mistake.

/// A common mistake, in English and in Chinese.
pub(super) type Cause = (&'static str, &'static str);
