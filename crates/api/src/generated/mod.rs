// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

#[cfg(feature = "notifications")]
pub mod notifications;
pub mod v3;
