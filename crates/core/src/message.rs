//! The canonical strings: what is signed, byte for byte.
//!
//! Every line ends with one `\n`, the last one included, even when the value itself ends with `\n`.
//! Source: <https://pay.weixin.qq.com/doc/v3/merchant/4012365336>.

/// The string that a merchant signs for a request: five lines.
///
/// `target` is the request target that is really sent: the encoded path, and `?` with the encoded query if there is one.
/// `timestamp` is Unix time in seconds. `body` is the exact bytes sent; empty for none; the `meta` JSON of an upload.
#[must_use]
pub fn request(method: &str, target: &str, timestamp: i64, nonce_str: &str, body: &[u8]) -> Vec<u8> {
    let timestamp = timestamp.to_string();
    lines([method.as_bytes(), target.as_bytes(), timestamp.as_bytes(), nonce_str.as_bytes(), body])
}

/// The string that WeChat Pay signs for an answer or a notification: three lines.
///
/// `timestamp` and `nonce` are the text of the headers, `body` the raw bytes as received (empty for a 204).
#[must_use]
pub fn response(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    lines([timestamp.as_bytes(), nonce.as_bytes(), body])
}

/// The string that a merchant signs for a front end that opens the payment page: four lines.
///
/// `package` is `prepay_id=…` for JSAPI and mini programs, and the bare prepay id for an app.
/// Source: <https://pay.weixin.qq.com/doc/v3/merchant/4012365341>.
#[must_use]
pub fn pay_sign(appid: &str, timestamp: i64, nonce_str: &str, package: &str) -> Vec<u8> {
    let timestamp = timestamp.to_string();
    lines([appid.as_bytes(), timestamp.as_bytes(), nonce_str.as_bytes(), package.as_bytes()])
}

fn lines<const N: usize>(parts: [&[u8]; N]) -> Vec<u8> {
    let mut message = Vec::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for part in parts {
        message.extend_from_slice(part);
        message.push(b'\n');
    }
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_that_ends_in_a_line_feed_gets_another() {
        assert_eq!(request("POST", "/v3/x", 1, "n", b"Hello World!\n"), b"POST\n/v3/x\n1\nn\nHello World!\n\n");
    }

    #[test]
    fn an_empty_body_still_has_its_line() {
        assert_eq!(response("1", "n", b""), b"1\nn\n\n");
    }
}
