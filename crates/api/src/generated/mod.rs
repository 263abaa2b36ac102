// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

#[cfg(feature = "global")]
pub mod global;
#[cfg(feature = "hk")]
pub mod hk;
#[cfg(feature = "notifications")]
pub mod notifications;
pub mod v3;
