//! 获取平台证书列表: the platform certificate, encrypted with the merchant's APIv3 key.

use serde::Serialize;
use weixinpay_core::{AEAD_ALGORITHM, Certificate, Time};

use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::world::identity::Identity;

rules! {
    NO_CERTIFICATE = "platform.no-certificate", Observed {
        en: "A merchant with a public key only, or who asks for SM2, gets 404 RESOURCE_NOT_EXISTS for its \
            certificates.",
        zh: "只有微信支付公钥的商户，或要求 SM2 的商户，下载平台证书得到 404 RESOURCE_NOT_EXISTS。",
        source: "github.com/binarywang/WxJava/issues/3412 (2024-11-07) and \
            github.com/yangfuhe/node-wxpay/issues/11 (2025-05-16): 404, code and message. 200 with an empty list \
            has been seen too; SM2 is inferred",
        source_zh: "github.com/binarywang/WxJava/issues/3412（2024-11-07）和 \
            github.com/yangfuhe/node-wxpay/issues/11（2025-05-16）：404、错误码和文案。也有人得到 200 和空列表；\
            SM2 为推断",
    }
}

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
        return Err(Refusal::absent(
            rules::NO_CERTIFICATE,
            "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥",
        ));
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
