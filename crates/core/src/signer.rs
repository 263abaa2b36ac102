//! Signs for the merchant.

use std::fmt;
use std::sync::Arc;

use crate::BoxFuture;
use crate::error::{Error, ErrorKind};
use crate::hints::SHOW_SERIAL;
use crate::private_key::PrivateKey;
use crate::sensitive::Sensitive;
use crate::text;
use crate::text::Text;

/// Signs requests for a merchant, and opens what was encrypted to it. May be remote (KMS, HSM).
pub trait Signer: Send + Sync {
    /// Serial number of the merchant's API certificate, for `Authorization`.
    fn serial_no(&self) -> &str;

    /// Base64 of RSASSA-PKCS1-v1_5 with SHA-256 over the message.
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<String, Error>>;

    /// Opens one sensitive field of an answer (RSAES-OAEP with SHA-1). A signer that cannot leaves this as it is.
    fn decrypt<'a>(&'a self, ciphertext: &'a str) -> BoxFuture<'a, Result<Sensitive, Error>> {
        let _ = ciphertext;
        Box::pin(async {
            let cannot = ("this signer cannot decrypt the fields of an answer", "这个签名器不能解密应答中的敏感字段");
            Err(Error::new(ErrorKind::Decrypt, cannot))
        })
    }
}

/// The merchant's API certificate key, held in memory: the usual [`Signer`]. Cheap to clone; prints no key.
#[derive(Clone)]
pub struct MerchantKey {
    serial_no: Arc<str>,
    key: Arc<PrivateKey>,
}

impl MerchantKey {
    /// From the serial number of the merchant's API certificate and the text of its `apiclient_key.pem`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if the serial number is malformed or the text is not an RSA private key.
    pub fn from_pem(serial_no: &str, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let serial = serial_no.trim().to_ascii_uppercase();
        if serial.starts_with("PUB_KEY_ID") {
            return Err(Error::config((
                "a PUB_KEY_ID names the platform's public key, not the merchant's certificate",
                "PUB_KEY_ID 是微信支付公钥的 ID，不是商户 API 证书的序列号",
            ))
            .with_hint(SHOW_SERIAL));
        }
        check_serial_no(&serial)?;
        Ok(Self { serial_no: serial.into(), key: Arc::new(PrivateKey::from_pem(pem)?) })
    }

    /// The key itself.
    #[must_use]
    pub fn private_key(&self) -> &PrivateKey {
        &self.key
    }
}

/// The longest serial number in hexadecimal: 20 bytes (RFC 5280, section 4.1.2.2).
const LONGEST_SERIAL: usize = 40;

/// Serial numbers are copied from many tools, each of which writes them in its own way.
fn check_serial_no(serial: &str) -> Result<(), Error> {
    const BARE: Text = Text::new("give the hexadecimal digits alone", "只填十六进制数字本身，不带前缀、冒号和空格");
    let all = |is: fn(&u8) -> bool| serial.bytes().all(|byte| is(&byte));
    let refused = |problem: Text, hint: Text| {
        let Text { en, zh } = problem;
        let message = text!("the serial number of the merchant's certificate {en}", "商户 API 证书序列号{zh}");
        Err(Error::config(message).with_hint(hint))
    };
    if serial.is_empty() {
        return refused(Text::new("is empty", "是空的"), SHOW_SERIAL);
    }
    if all(u8::is_ascii_hexdigit) {
        if serial.len() <= LONGEST_SERIAL {
            return Ok(());
        }
        if all(u8::is_ascii_digit) {
            let hexadecimal = in_hexadecimal(serial);
            let decimal = text!(
                "is written in decimal; in hexadecimal it is {hexadecimal}",
                "写成了十进制，十六进制为 {hexadecimal}"
            );
            return refused(decimal, SHOW_SERIAL);
        }
        let length = serial.len();
        return refused(
            text!("has {length} digits; at most 40 are possible", "有 {length} 位，最多 40 位"),
            SHOW_SERIAL,
        );
    }
    if serial.starts_with("SERIAL") {
        return refused(Text::new("has the word `serial` before it", "前面带了 serial 字样"), BARE);
    }
    if serial.starts_with("0X") {
        return refused(Text::new("has 0x before it", "前面带了 0x"), BARE);
    }
    if all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b' ' | b'-')) {
        return refused(Text::new("has colons or spaces between its digits", "中间有冒号或空格"), BARE);
    }
    refused(Text::new("is not hexadecimal", "不是十六进制"), SHOW_SERIAL)
}

/// A decimal number of any length, in hexadecimal.
fn in_hexadecimal(decimal: &str) -> String {
    // Base 16 digits, the lowest first.
    let mut digits: Vec<u8> = Vec::new();
    for digit in decimal.bytes() {
        // At most 15 · 10 + 9.
        let mut carry = digit - b'0';
        for place in &mut digits {
            let value = *place * 10 + carry;
            (*place, carry) = (value % 16, value / 16);
        }
        if carry > 0 {
            digits.push(carry);
        }
    }
    digits.iter().rev().filter_map(|digit| char::from_digit(u32::from(*digit), 16)).collect::<String>().to_uppercase()
}

impl Signer for MerchantKey {
    fn serial_no(&self) -> &str {
        &self.serial_no
    }

    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<String, Error>> {
        Box::pin(async move { self.key.sign(message) })
    }

    fn decrypt<'a>(&'a self, ciphertext: &'a str) -> BoxFuture<'a, Result<Sensitive, Error>> {
        Box::pin(async move { self.key.decrypt(ciphertext) })
    }
}

impl fmt::Debug for MerchantKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MerchantKey").field("serial_no", &self.serial_no).finish_non_exhaustive()
    }
}
