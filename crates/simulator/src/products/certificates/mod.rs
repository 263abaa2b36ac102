//! Platform certificates, and the echo that proves keys.

pub(crate) mod list;
pub(crate) mod product;
pub(crate) mod v3;
