//! What a PEM text holds, told by its label and by its content, so that a wrong file is named for what it is.

use crate::der_content::Content;
use crate::error::Error;

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
            return Err(Error::config("the PEM text is empty"));
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
            "EC PRIVATE KEY" => Err(Error::config("this is an elliptic-curve key, where an RSA key belongs")
                .with_hint("the keys of WeChat Pay are RSA: the merchant's is in apiclient_key.pem, the platform's in pub_key.pem")),
            // A label is not secret, but a damaged one may hold anything: print it only if it looks like a label.
            label
                if label.len() <= 40
                    && label.bytes().all(|b| b.is_ascii_uppercase() || b == b' ' || b.is_ascii_digit()) =>
            {
                Err(Error::config(format!("a PEM block of the kind {label} is of no use here")))
            }
            _ => Err(Error::config("a PEM block of an unknown kind is of no use here")),
        }
    }

    /// How a person calls it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Pkcs8(_) | Self::Pkcs1(_) => "a private key",
            Self::Spki(_) | Self::Pkcs1Public => "a public key",
            Self::Certificate(_) => "a certificate",
        }
    }
}

fn encrypted_key() -> Error {
    Error::config("this private key is encrypted with a passphrase").with_hint(
        "decrypt it once with `openssl pkey -in encrypted.pem -out apiclient_key.pem` and keep the result safe",
    )
}

/// What is wrong with a text in which no PEM block can be read: most are files that were put into a variable or saved by an
/// editor.
fn unreadable(text: &[u8], error: &pem::PemError) -> Error {
    let has = |part: &[u8]| text.windows(part.len()).any(|window| window == part);
    if text.starts_with(b"\xff\xfe") || text.starts_with(b"\xfe\xff") || text.contains(&0) {
        return Error::config("this text is UTF-16 or binary, and a PEM text is UTF-8")
            .with_hint("save the file as UTF-8, or copy the .pem file itself");
    }
    if has(b"-----BEGIN") && (has(b"\\n") || has(b"\\r")) {
        return Error::config("the line feeds of this PEM text are written as a backslash and an n")
            .with_hint("replace each of them by a line feed, or give the .pem file itself");
    }
    match error {
        pem::PemError::MalformedFraming | pem::PemError::MissingBeginTag => {
            Error::config("this is not PEM: there is no complete -----BEGIN …----- block")
                .with_hint("give the text of the .pem file itself, with its line feeds, not a path or bare Base64")
        }
        _ => Error::config("the PEM block is damaged").with_hint("copy the file again, byte for byte"),
    }
}
