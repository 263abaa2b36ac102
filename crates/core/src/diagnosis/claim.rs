//! Errors in the `Authorization` of a request.

use super::known::Known;
use crate::authorization::{Malformed, SCHEME};
use crate::text::Text;

/// Explains an error in an `Authorization` header.
#[must_use]
pub fn malformed(fault: &Malformed) -> Text {
    let zh = match fault {
        Malformed::Scheme => format!("Authorization 的认证类型不是 {SCHEME}"),
        Malformed::Missing(name) => format!("Authorization 缺少 {name}"),
        Malformed::Attribute(name) => format!("Authorization 中 {name} 的格式不对"),
        Malformed::Syntax => "Authorization 的签名信息不是以逗号分隔的 name=\"value\"".to_owned(),
    };
    Text::from((format!("Authorization: {fault}"), zh))
}

/// Explains that a serial number is not the merchant's.
#[must_use]
pub fn serial(serial: &str, merchant: &Known<'_>, others: &[Known<'_>]) -> Text {
    let (mchid, own) = (merchant.mchid, merchant.serial_no);
    let (en, zh) = if serial.eq_ignore_ascii_case(merchant.platform_serial) {
        (
            "serial_no is that of the platform certificate; it must be that of the merchant's API certificate",
            "serial_no 填成了平台证书序列号；应填商户 API 证书序列号",
        )
    } else if serial.starts_with("PUB_KEY_ID") {
        (
            "serial_no is the id of the WeChat Pay public key; that belongs into Wechatpay-Serial",
            "serial_no 填成了微信支付公钥 ID；它应放在请求头 Wechatpay-Serial 里",
        )
    } else if others.iter().any(|other| serial.eq_ignore_ascii_case(other.serial_no)) {
        ("serial_no is that of another merchant's API certificate", "serial_no 是另一个商户的 API 证书序列号")
    } else if others.iter().any(|other| serial.eq_ignore_ascii_case(other.platform_serial)) {
        (
            "serial_no is that of another merchant's platform certificate; it must be that of the merchant's own API certificate",
            "serial_no 是另一个商户的平台证书序列号；应填本商户的 API 证书序列号",
        )
    } else {
        ("no certificate with this serial_no is known", "没有序列号为这个 serial_no 的证书")
    };
    Text::from((
        format!("{en}; the serial of {mchid}'s API certificate is {own}"),
        format!("{zh}；商户 {mchid} 的 API 证书序列号是 {own}"),
    ))
}
