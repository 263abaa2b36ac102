//! Text in quotation marks, as JSON and headers (RFC 9110, section 5.6.4) write it: a backslash escapes what follows.

/// The position of the closing quotation mark in the text after an opening one; `None` if it is missing.
pub(crate) fn closing(after_mark: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        match after_mark.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_behind_a_backslash_ends_nothing_unless_that_is_escaped_itself() {
        assert_eq!(closing(br#"" "#), Some(0));
        assert_eq!(closing(br#"a\"b","#), Some(4));
        assert_eq!(closing(br#"a\\","#), Some(3));
        assert_eq!(closing("中\\u4e2d\"".as_bytes()), Some(9));
        assert_eq!((closing(b""), closing(b"a"), closing(br"a\"), closing(br#"a\""#)), (None, None, None, None));
    }
}
