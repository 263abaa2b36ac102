//! Explains a wrong signature: the string that was built, and the likely cause, found by trying common mistakes.
//!
//! For the developer only; WeChat Pay never says as much. Needs the feature `diagnosis`.

mod cause;
mod claim;
mod encodings;
mod json_variants;
mod known;
mod strings;
mod targets;

pub use claim::{malformed, serial};
pub use known::Known;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::arrived::Arrived;
use crate::authorization::Authorization;
use crate::text::Text;
use cause::Cause;

/// How much of the string that was built is shown.
const SHOWN: usize = 4096;

/// Explains the wrong signature of this request: the likely cause, and the string that was built. `merchant` is the one
/// that the request says it is from; `others` may have signed it instead.
#[must_use]
pub fn signature(arrived: &Arrived<'_>, claim: &Authorization, merchant: &Known<'_>, others: &[Known<'_>]) -> Text {
    let signed = arrived.message(claim);
    let cause = match STANDARD.decode(&claim.signature) {
        Err(_) => Text::from((
            "the signature is not Base64 (standard alphabet, padded)",
            "signature 不是 Base64（标准字母表，末尾以 = 补齐）",
        )),
        Ok(signature) if signature.len() != 256 => Text::from((
            format!("the signature is {} bytes long; RSA-2048 gives 256", signature.len()),
            format!("签名值长 {} 字节；RSA-2048 的签名应为 256 字节", signature.len()),
        )),
        Ok(signature) => cause(arrived, claim, &signed, &signature, merchant, others).unwrap_or_else(|| {
            Text::from((
                "no usual mistake explains it: compare the string below, byte for byte, with the one that was signed, \
                 and check that the private key belongs to the certificate with this serial",
                "不属于常见错误：请把下面的签名串与实际签名的内容逐字节比对，并确认私钥与该序列号的商户 API 证书配对",
            ))
        }),
    };
    let shown = signed.get(..SHOWN).unwrap_or(&signed);
    let rest = signed.len() - shown.len();
    let shown = String::from_utf8_lossy(shown);
    let (en, zh) = match rest {
        0 => (String::new(), String::new()),
        rest => (format!("… and {rest} bytes more"), format!("…… 后面还有 {rest} 字节")),
    };
    Text {
        en: format!("{}\nstring to sign, as built from what arrived:\n{shown}{en}", cause.en).into(),
        zh: format!("{}\n签名串（按实际收到的请求构造）：\n{shown}{zh}", cause.zh).into(),
    }
}

fn cause(
    arrived: &Arrived<'_>,
    claim: &Authorization,
    signed: &[u8],
    signature: &[u8],
    merchant: &Known<'_>,
    others: &[Known<'_>],
) -> Option<Text> {
    let fits = |(_, string): &(Cause, Vec<u8>)| merchant.key.verify(string, signature);
    if let Some((cause, _)) = strings::all(arrived, claim).into_iter().find(fits) {
        return Some(cause.into());
    }
    let other = others.iter().find(|other| other.key.verify(signed, signature))?;
    let (other, mchid) = (other.mchid, merchant.mchid);
    Some(Text::from((
        format!(
            "wrong key for the serial: the private key of merchant {other} signed, but serial_no is that of {mchid}"
        ),
        format!("私钥与证书序列号不配对：签名用的是商户 {other} 的私钥，serial_no 却是商户 {mchid} 的"),
    )))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PrivateKey;

    const OWN: &str = include_str!("../../vectors/keys/merchant.pkcs8.pem");
    const OTHER: &str = include_str!("../../vectors/keys/platform.pkcs8.pem");
    const HEADERS: [(&str, &str); 1] = [("Host", "127.0.0.1:8080")];
    const BODY: &[u8] = br#"{"b":1}"#;

    /// The diagnosis of a request with this body when this key signed this string.
    fn told(pem: &str, target: &str, signed: &str) -> Text {
        let (own, other) = (PrivateKey::from_pem(OWN).unwrap(), PrivateKey::from_pem(OTHER).unwrap());
        let keys = [own.public_key().unwrap(), other.public_key().unwrap()];
        let known = |mchid, key| Known { mchid, serial_no: "A", platform_serial: "", key };
        let claim = Authorization {
            mchid: "1900000109".to_owned(),
            nonce_str: "n".to_owned(),
            timestamp: 1,
            serial_no: "A".to_owned(),
            signature: PrivateKey::from_pem(pem).unwrap().sign(signed.as_bytes()).unwrap(),
        };
        let headers = HEADERS.to_vec();
        let arrived = Arrived { method: "POST", target, headers: &headers, body: BODY };
        signature(&arrived, &claim, &known("1900000109", &keys[0]), &[known("1900009191", &keys[1])])
    }

    #[test]
    fn the_mistake_is_named_in_both_languages_with_the_string_that_was_built() {
        for (pem, target, signed, en, zh) in [
            (OWN, "/v3/a", "POST\n/v3/a\n1\nn\n{\"b\":1}", "trailing line feed", "末尾的换行符"),
            (OWN, "/v3/a?b=1", "POST\n/v3/a\n1\nn\n{\"b\":1}\n", "the query was left out", "漏了查询参数"),
            (OWN, "/v3/a", "POST\nhttp://127.0.0.1:8080/v3/a\n1\nn\n{\"b\":1}\n", "whole URL", "完整的 URL"),
            (OWN, "/v3/a", "POST\nhttps://api.mch.weixin.qq.com/v3/a\n1\nn\n{\"b\":1}\n", "whole URL", "完整的 URL"),
            (OWN, "/v3/a", "POST\n/v3/a\n1\nn\n{\"b\": 1}\n", "serialized again", "重新序列化"),
            (OTHER, "/v3/a", "POST\n/v3/a\n1\nn\n{\"b\":1}\n", "key of merchant 1900009191", "商户 1900009191 的私钥"),
            (OWN, "/v3/a", "anything", "no usual mistake", "不属于常见错误"),
        ] {
            let told = told(pem, target, signed);
            assert!(told.en.contains(en) && told.zh.contains(zh), "{signed}: {told:?}");
            let built = format!("POST\n{target}\n1\nn\n{{\"b\":1}}\n");
            assert!(told.en.ends_with(&built) && told.zh.ends_with(&built), "{told:?}");
        }
    }
}
