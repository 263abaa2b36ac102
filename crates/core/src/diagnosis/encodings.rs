//! The same text in other bytes: what happens where a body is signed in one encoding and sent in another.

use encoding_rs::{GBK, WINDOWS_1252};

use super::cause::Cause;

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Other bytes that this body may have been when it was signed, each with what happened.
pub(super) fn all(body: &[u8]) -> Vec<(Cause, Vec<u8>)> {
    let mut readings: Vec<(Cause, Vec<u8>)> = Vec::new();
    match body.strip_prefix(BOM) {
        Some(rest) => {
            let cause = (
                "the body was sent with a byte order mark (BOM) in front, which was not signed",
                "发送的请求报文主体开头有字节顺序标记（BOM），签名时没有",
            );
            readings.push((cause, rest.to_vec()));
        }
        None => {
            let cause = (
                "the body was signed with a byte order mark (BOM) in front, and sent without it",
                "签名时请求报文主体开头有字节顺序标记（BOM），发送时没有",
            );
            readings.push((cause, [BOM, body].concat()));
        }
    }
    if body.is_ascii() {
        return readings;
    }
    let Ok(text) = std::str::from_utf8(body) else {
        let (text, broken) = GBK.decode_without_bom_handling(body);
        if !broken {
            let cause = (
                "the body was sent in GBK, but signed in UTF-8: both must be UTF-8",
                "请求报文主体用 GBK 编码发送，签名时用的却是 UTF-8：两者都应为 UTF-8",
            );
            readings.push((cause, text.into_owned().into_bytes()));
        }
        return readings;
    };
    let (gbk, _, unmappable) = GBK.encode(text);
    if !unmappable {
        let cause = (
            "the body was sent in UTF-8, but signed in GBK: sign its bytes in UTF-8 (in Java name the charset in getBytes)",
            "请求报文主体用 UTF-8 编码发送，签名时用的却是 GBK：签名也要用 UTF-8 字节（Java 请在 getBytes 中写明字符集）",
        );
        readings.push((cause, gbk.into_owned()));
    }
    let questions: Cause = (
        "each Chinese character was signed as `?`: an encoding without them (ISO-8859-1, ASCII) was used for signing",
        "签名时每个汉字都变成了 `?`：签名用了不含汉字的编码（ISO-8859-1 或 ASCII），应为 UTF-8",
    );
    let latin = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let ascii = text.chars().map(|c| if c.is_ascii() { c as u8 } else { b'?' }).collect();
    let each_byte = body.iter().map(|byte| if byte.is_ascii() { *byte } else { b'?' }).collect();
    readings.extend([latin, ascii, each_byte].map(|bytes: Vec<u8>| (questions, bytes)));
    let twice: Cause = (
        "the body was encoded twice when it was signed: its UTF-8 bytes were read as Latin-1 and written as UTF-8 again",
        "签名时请求报文主体被重复编码：UTF-8 字节被当作 Latin-1 读取后又按 UTF-8 写出",
    );
    readings.push((twice, body.iter().map(|byte| char::from(*byte)).collect::<String>().into_bytes()));
    readings.push((twice, WINDOWS_1252.decode_without_bom_handling(body).0.into_owned().into_bytes()));
    let as_gbk: Cause = (
        "when it was signed, the body's UTF-8 bytes were read as GBK and written as UTF-8 again",
        "签名时请求报文主体的 UTF-8 字节被当作 GBK 读取后又按 UTF-8 写出",
    );
    readings.push((as_gbk, GBK.decode_without_bom_handling(body).0.into_owned().into_bytes()));
    readings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(body: &[u8], signed: &[u8]) -> &'static str {
        all(body).into_iter().find(|(_, bytes)| bytes == signed).map_or("", |(cause, _)| cause.0)
    }

    #[test]
    fn each_other_encoding_is_found_by_its_bytes() {
        let body = "{\"a\":\"中文é\"}".as_bytes();
        let chinese = "{\"a\":\"中文\"}".as_bytes();
        assert!(found(chinese, b"{\"a\":\"\xd6\xd0\xce\xc4\"}").contains("signed in GBK"));
        assert!(found(b"{\"a\":\"\xd6\xd0\xce\xc4\"}", chinese).contains("sent in GBK"));
        assert!(found(body, b"{\"a\":\"??\xe9\"}").contains("as `?`"));
        assert!(found(body, b"{\"a\":\"???\"}").contains("as `?`"));
        assert!(found(chinese, b"{\"a\":\"??????\"}").contains("as `?`"));
        assert!(found(chinese, "{\"a\":\"ä¸\u{ad}æ\u{96}\u{87}\"}".as_bytes()).contains("encoded twice"));
        assert!(found("测试".as_bytes(), "娴嬭瘯".as_bytes()).contains("read as GBK"));
        assert!(found(b"{}", b"\xEF\xBB\xBF{}").contains("sent without it"));
        assert!(found(b"\xEF\xBB\xBF{}", b"{}").contains("which was not signed"));
        assert_eq!(all(b"{}").len(), 1);
    }
}
