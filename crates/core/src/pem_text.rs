//! The content of a PEM text, by its label and by its data, so that a wrong file is named for what it is.

use crate::der_content::Content;
use crate::error::Error;
use crate::hints::COPY_AGAIN;
use crate::text;
use crate::text::Text;

pub(crate) enum Pem {
    Pkcs8(Vec<u8>),
    Pkcs1(Vec<u8>),
    Spki(Vec<u8>),
    Pkcs1Public,
    Certificate(Vec<u8>),
}

impl Pem {
    /// The first PEM block of the text. The error never repeats the text.
    pub(crate) fn read(text: &[u8]) -> Result<Self, Error> {
        if text.trim_ascii().is_empty() {
            return Err(Error::config(("the PEM text is empty", "PEM 内容是空的")));
        }
        let pem = pem::parse(text).map_err(|error| unreadable(text, &error))?;
        let encrypted = pem.headers().get("Proc-Type").is_some_and(|value| value.contains("ENCRYPTED"));
        let tag = pem.tag().to_owned();
        let der = pem.into_contents();
        if !encrypted && let Some(error) = Content::of(&der).and_then(|content| content.contradicts(&tag)) {
            return Err(error);
        }
        match tag.as_str() {
            "ENCRYPTED PRIVATE KEY" => Err(encrypted_key()),
            "RSA PRIVATE KEY" if encrypted => Err(encrypted_key()),
            "PRIVATE KEY" => Ok(Self::Pkcs8(der)),
            "RSA PRIVATE KEY" => Ok(Self::Pkcs1(der)),
            "PUBLIC KEY" => Ok(Self::Spki(der)),
            "RSA PUBLIC KEY" => Ok(Self::Pkcs1Public),
            "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE" => Ok(Self::Certificate(der)),
            "EC PRIVATE KEY" => Err(Error::config((
                "this is an elliptic-curve key; an RSA key is needed",
                "这是椭圆曲线密钥，应为 RSA 密钥",
            ))
            .with_hint((
                "the keys of WeChat Pay are RSA: the merchant's is in apiclient_key.pem, the platform's in pub_key.pem",
                "微信支付使用 RSA 密钥：商户私钥在 apiclient_key.pem，微信支付公钥在 pub_key.pem",
            ))),
            // A label is not secret, but a damaged one may hold anything: print it only if it looks like a label.
            label
                if label.len() <= 40
                    && label.bytes().all(|b| b.is_ascii_uppercase() || b == b' ' || b.is_ascii_digit()) =>
            {
                Err(Error::config(text!(
                    "a PEM block of the kind {label} cannot be used here",
                    "这里不能用 {label} 类型的 PEM"
                )))
            }
            _ => Err(Error::config((
                "a PEM block of an unknown kind cannot be used here",
                "PEM 的类型无法识别，不能用在这里",
            ))),
        }
    }

    /// The error that it was given where something else is needed.
    pub(crate) fn instead_of(&self, wanted: &str, wanted_zh: &str) -> Text {
        let (name, name_zh) = match self {
            Self::Pkcs8(_) | Self::Pkcs1(_) => ("a private key", "私钥"),
            Self::Spki(_) | Self::Pkcs1Public => ("a public key", "公钥"),
            Self::Certificate(_) => ("a certificate", "证书"),
        };
        text!("this is {name}; {wanted} is needed", "这是{name_zh}，应为{wanted_zh}")
    }
}

fn encrypted_key() -> Error {
    Error::config(("this private key is encrypted with a passphrase", "这个私钥有密码保护")).with_hint((
        "decrypt it once with `openssl pkey -in encrypted.pem -out apiclient_key.pem` and keep the result safe",
        "请先解密一次：openssl pkey -in encrypted.pem -out apiclient_key.pem，并妥善保管",
    ))
}

/// The error for a text in which no PEM block can be read: most are files that were put into a variable or saved by an
/// editor.
fn unreadable(text: &[u8], error: &pem::PemError) -> Error {
    let has = |part: &[u8]| text.windows(part.len()).any(|window| window == part);
    if text.starts_with(b"\xff\xfe") || text.starts_with(b"\xfe\xff") || text.contains(&0) {
        return Error::config((
            "this text is UTF-16 or binary; PEM must be UTF-8",
            "内容是 UTF-16 或二进制，PEM 应为 UTF-8 文本",
        ))
        .with_hint((
            "save the file as UTF-8, or copy the .pem file itself",
            "请把文件存为 UTF-8，或直接复制 .pem 文件",
        ));
    }
    if has(b"-----BEGIN") && (has(b"\\n") || has(b"\\r")) {
        return Error::config((
            "the line feeds of this PEM text are written as a backslash and an n",
            "这段 PEM 的换行写成了 \\n 两个字符",
        ))
        .with_hint((
            "replace each of them by a line feed, or give the .pem file itself",
            "请把每个 \\n 换成真正的换行，或直接使用 .pem 文件",
        ));
    }
    match error {
        pem::PemError::MalformedFraming | pem::PemError::MissingBeginTag => Error::config((
            "this is not PEM: there is no complete -----BEGIN …----- block",
            "这不是 PEM：没有完整的 -----BEGIN …----- 段",
        ))
        .with_hint((
            "give the text of the .pem file itself, with its line feeds, not a path or bare Base64",
            "请给出 .pem 文件的完整内容（含换行），不是路径，也不是裸 Base64",
        )),
        _ => Error::config(("the PEM block is damaged", "PEM 已损坏")).with_hint(COPY_AGAIN),
    }
}
