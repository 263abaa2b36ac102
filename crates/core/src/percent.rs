//! Percent-encoding of paths and queries (RFC 3986), where they are read.

/// The text without its percent-encoding. Invalid UTF-8 becomes `�`, and a `+` remains one.
#[must_use]
pub fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_decoded_once_and_all_else_stays() {
        assert_eq!(decode("/a%20b/%E4%B8%ad?c=%2525+d%"), "/a b/中?c=%25+d%");
        assert_eq!(decode("%ff%zz"), "\u{fffd}%zz");
    }
}
