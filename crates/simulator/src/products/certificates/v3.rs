//! The operations that prove keys: how a request is read, and what its answer looks like.

use serde::Serialize;
use serde_json::json;
use weixinpay_core::{AEAD_ALGORITHM, Time};

use super::list;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::notifications::notice::Notice;
use crate::notifications::target::check_notify_url;
use crate::protocol::decrypt_fields;
use crate::protocol::encrypt::encrypt;
use crate::world::identity::Identity;
use crate::world::platform::CertifiedKey;

rules! {
    ECHO = "platform.echo", Documented {
        en: "POST /v3/security/echo answers the message, and the encrypted message encrypted to the merchant; a \
            notify_url is sent SECURITY_ECHO.SUCCESS, whose resource holds the echo_message.",
        zh: "POST /v3/security/echo 返回原消息；收到的加密消息解密后，改用商户 API 证书加密返回；传了 notify_url 时发\
            送 SECURITY_ECHO.SUCCESS 通知，resource 中含 echo_message。",
        source: "pay.weixin.qq.com/doc/v3/partner/4015139289; the fields of the resource are not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4015139289；resource 的字段未说明",
    }
}

const ASSOCIATED_DATA: &str = "certificate";

/// 获取平台证书列表: encrypted with the merchant's APIv3 key.
pub(super) fn certificates(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let asked = call.asked;
    let algorithm = asked.query().optional_of("algorithm_type", &["RSA", "SM2", "ALL"])?;
    let standing = asked.caller.standing();
    let certificates = list::list(&standing, algorithm == Some("SM2"), asked.came)?;
    let data = certificates.into_iter().map(|certificate| item(asked.caller, certificate));
    Answer::ok(list::rules::CERTIFICATES, &List { data: data.collect::<Result<_, _>>()? })
}

/// 商户签名验签／加解密测试: what was sent comes back, what was encrypted comes back encrypted to the merchant.
pub(super) fn say_again(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let (asked, body) = (call.asked, call.asked.body());
    if asked.incoming.platform_serial().is_none() {
        let message = "HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)";
        return Err(Refusal::param(decrypt_fields::rules::SEALED_SERIAL, message).at(
            "header",
            "Wechatpay-Serial",
            "必填",
        ));
    }
    let echo_message = body.text("echo_message", 2048)?;
    let encrypted_echo_message = match body.optional("encrypted_echo_message", 2048)? {
        None => None,
        Some(sealed) => Some(encrypt(asked.caller, &asked.open("encrypted_echo_message", sealed)?)?),
    };
    if let Some(url) = body.optional("notify_url", 255)? {
        check_notify_url(&body, url)?;
        let tx = call.begin()?;
        tx.apply(&[Notice {
            id: random::notification_id(),
            mchid: asked.caller.mchid().to_owned(),
            notify_url: url.to_owned(),
            event_type: "SECURITY_ECHO.SUCCESS".to_owned(),
            original_type: "security".to_owned(),
            summary: "商户签名验签／加解密测试".to_owned(),
            resource: json!({ "echo_message": echo_message }),
            created: tx.now,
        }])?;
    }
    Answer::ok(rules::ECHO, &Echo { echo_message, encrypted_echo_message })
}

#[derive(Debug, Serialize)]
struct List {
    data: Vec<Item>,
}

#[derive(Debug, Serialize)]
struct Item {
    serial_no: String,
    effective_time: Time,
    expire_time: Time,
    encrypt_certificate: Encrypted,
}

#[derive(Debug, Serialize)]
struct Encrypted {
    algorithm: &'static str,
    nonce: String,
    associated_data: &'static str,
    ciphertext: String,
}

fn item(caller: &Identity, known: &CertifiedKey) -> Result<Item, Refusal> {
    let broken = |error: weixinpay_core::Error| Refusal::internal(error.to_string());
    let certificate = known.certificate().map_err(broken)?;
    let nonce = random::aead_nonce();
    let ciphertext = caller.api_v3_key()?.seal(&nonce, ASSOCIATED_DATA, known.pem.as_bytes()).map_err(broken)?;
    Ok(Item {
        serial_no: certificate.serial_no().to_owned(),
        effective_time: Time::from_unix(certificate.not_before()),
        expire_time: Time::from_unix(certificate.not_after()),
        encrypt_certificate: Encrypted {
            algorithm: AEAD_ALGORITHM,
            nonce,
            associated_data: ASSOCIATED_DATA,
            ciphertext,
        },
    })
}

#[derive(Debug, Serialize)]
struct Echo<'a> {
    echo_message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    encrypted_echo_message: Option<String>,
}
