//! The `Authorization` header of a request.

use std::fmt::Write as _;

/// The scheme of merchants and service providers with RSA keys.
pub const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";

/// The attributes of an `Authorization` header.
///
/// `WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…"`; their order is free.
/// Source: <https://pay.weixin.qq.com/doc/v3/merchant/4012365336>.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authorization {
    /// Merchant id of the caller; a service provider's own, never the sub-merchant's.
    pub mchid: String,
    /// Random text, here always 32 characters.
    pub nonce_str: String,
    /// Unix time in seconds.
    pub timestamp: i64,
    /// Serial number of the merchant's API certificate.
    pub serial_no: String,
    /// Base64 of the signature.
    pub signature: String,
}

/// An error in an `Authorization` header.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Malformed {
    /// Another scheme, or none.
    Scheme,
    /// This attribute is absent.
    Missing(&'static str),
    /// This attribute is malformed.
    Attribute(&'static str),
    /// The list of attributes is not `name="value",…`.
    Syntax,
}

impl std::fmt::Display for Malformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Scheme => write!(f, "the scheme is not {SCHEME}"),
            Self::Missing(name) => write!(f, "the attribute {name} is missing"),
            Self::Attribute(name) => write!(f, "the attribute {name} is malformed"),
            Self::Syntax => f.write_str("the attributes are not a list of name=\"value\""),
        }
    }
}

impl std::error::Error for Malformed {}

impl Authorization {
    /// The header's text.
    #[must_use]
    pub fn header(&self) -> String {
        let Self { mchid, nonce_str, timestamp, serial_no, signature } = self;
        let mut text = String::with_capacity(
            SCHEME.len() + 80 + mchid.len() + nonce_str.len() + serial_no.len() + signature.len(),
        );
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            r#"{SCHEME} mchid="{mchid}",nonce_str="{nonce_str}",timestamp="{timestamp}",serial_no="{serial_no}",signature="{signature}""#
        );
        text
    }

    /// Reads a header, as the receiving side does.
    ///
    /// # Errors
    /// Says which part is absent or malformed.
    pub fn parse(header: &str) -> Result<Self, Malformed> {
        let rest = header.trim().strip_prefix(SCHEME).ok_or(Malformed::Scheme)?;
        let rest = rest.strip_prefix(' ').ok_or(Malformed::Scheme)?;
        let mut found: [Option<&str>; 5] = [None; 5];
        const NAMES: [&str; 5] = ["mchid", "nonce_str", "timestamp", "serial_no", "signature"];
        for attribute in rest.split(',') {
            let (name, value) = attribute.trim().split_once('=').ok_or(Malformed::Syntax)?;
            let value = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).ok_or(Malformed::Syntax)?;
            if value.contains('"') {
                return Err(Malformed::Syntax);
            }
            if let Some(at) = NAMES.iter().position(|known| *known == name) {
                found[at] = Some(value);
            }
        }
        let get = |at: usize| match found[at] {
            None => Err(Malformed::Missing(NAMES[at])),
            Some("") => Err(Malformed::Attribute(NAMES[at])),
            Some(value) => Ok(value),
        };
        Ok(Self {
            mchid: get(0)?.to_owned(),
            nonce_str: get(1)?.to_owned(),
            timestamp: get(2)?.parse().map_err(|_| Malformed::Attribute("timestamp"))?,
            serial_no: get(3)?.to_owned(),
            signature: get(4)?.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_attributes_is_free() {
        let text = r#"WECHATPAY2-SHA256-RSA2048 signature="s==", serial_no="C",timestamp="3",nonce_str="b",mchid="a""#;
        let parsed = Authorization::parse(text).unwrap();
        assert_eq!(parsed.signature, "s==");
        assert_eq!(Authorization::parse(&parsed.header()).unwrap(), parsed);
    }

    #[test]
    fn each_fault_is_named() {
        let says = |text: &str| Authorization::parse(text).unwrap_err().to_string();
        assert_eq!(says("Bearer x"), "the scheme is not WECHATPAY2-SHA256-RSA2048");
        assert_eq!(says(r#"WECHATPAY2-SHA256-RSA2048 mchid="a""#), "the attribute nonce_str is missing");
        assert_eq!(says("WECHATPAY2-SHA256-RSA2048 mchid=a"), "the attributes are not a list of name=\"value\"");
        let text = r#"WECHATPAY2-SHA256-RSA2048 mchid="a",nonce_str="b",timestamp="x",serial_no="c",signature="d""#;
        assert_eq!(says(text), "the attribute timestamp is malformed");
    }
}
