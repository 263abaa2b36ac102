//! Resources of events behind the feature `payroll-card`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The resource of `SECURITY_ECHO.SUCCESS`, 商户签名验签／加解密测试.
///
/// Behind the feature `payroll-card`.
///
/// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4015164042>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SecurityEchoSuccessResource {
    /// 回显信息.
    pub echo_message: Option<String>,
    /// 加密回显信息. What was sent in `encrypted_echo_message`, as it comes: no public page says to which key it is
    /// encrypted.
    pub encrypt_echo_message: Option<String>,
}

fields! {
    SecurityEchoSuccessResource {
        0 echo_message, 1 encrypt_echo_message,
    }
}
