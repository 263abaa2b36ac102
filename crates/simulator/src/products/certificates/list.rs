//! 获取平台证书列表: the platform certificate, encrypted with the merchant's APIv3 key.

use serde::Serialize;
use weixinpay_core::{AEAD_ALGORITHM, Certificate, Time};

use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::world::identity::Identity;

const ASSOCIATED_DATA: &str = "certificate";

#[derive(Debug, Serialize)]
pub(crate) struct Answer {
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

/// The certificates of this merchant at this time. `nonce` makes fresh ones, 12 characters each.
pub(crate) fn list(
    identity: &Identity,
    query: &Fields<'_>,
    nonce: impl Fn() -> String,
    now: i64,
) -> Result<Answer, Refusal> {
    let algorithm = query.optional_of("algorithm_type", &["RSA", "SM2", "ALL"])?;
    let standing = identity.standing();
    if !standing.mode.has_certificate() || algorithm == Some("SM2") {
        return Err(Refusal::absent(Rule::NoCertificate, "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥"));
    }
    let broken = |error: weixinpay_core::Error| Refusal::internal(error.to_string());
    let item = |pem: &str| {
        let certificate = Certificate::from_pem(pem).map_err(broken)?;
        let nonce = nonce();
        let ciphertext = identity.api_v3_key()?.seal(&nonce, ASSOCIATED_DATA, pem.as_bytes()).map_err(broken)?;
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
    };
    let data = standing.certificates(now).into_iter().map(|certificate| item(&certificate.pem));
    Ok(Answer { data: data.collect::<Result<_, Refusal>>()? })
}
