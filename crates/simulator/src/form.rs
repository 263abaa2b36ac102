//! `multipart/form-data` as uploads use it (RFC 7578): of these requests only the part `meta` is signed.

use crate::gate::Incoming;

/// How many bytes an upload may have.
pub(crate) const LARGEST: usize = 11 << 20;
/// Parts that are looked at.
const AT_MOST: usize = 16;

/// One part of a form.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Part<'a> {
    pub(crate) name: &'a str,
    /// Given for a file.
    pub(crate) filename: Option<&'a str>,
    pub(crate) content: &'a [u8],
}

/// The parts of a form; `None` if it is none, or is broken.
pub(crate) fn parts<'a>(incoming: &Incoming<'a>) -> Option<Vec<Part<'a>>> {
    let delimiter = format!("--{}", boundary(incoming.header("content-type")?)?);
    let delimiter = delimiter.as_bytes();
    let mut rest = incoming.body.strip_prefix(delimiter)?;
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        if parts.len() == AT_MOST {
            return None;
        }
        rest = rest.strip_prefix(b"\r\n")?;
        let head_ends = find(rest, b"\r\n\r\n")?;
        let head = std::str::from_utf8(rest.get(..head_ends)?).ok()?;
        rest = rest.get(head_ends + 4..)?;
        // The delimiter stands at the start of a line, whose end is not of the content.
        let end = find(rest, &[b"\r\n", delimiter].concat())?;
        let content = rest.get(..end)?;
        rest = rest.get(end + 2 + delimiter.len()..)?;
        let disposition = head.split("\r\n").find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-disposition").then_some(value)
        })?;
        parts.push(Part {
            name: parameter(disposition, "name")?,
            filename: parameter(disposition, "filename"),
            content,
        });
    }
    Some(parts)
}

/// What of the body is signed: all of it, or the part `meta` of a form.
pub(crate) fn signed<'a>(incoming: &Incoming<'a>) -> &'a [u8] {
    let Some(parts) = parts(incoming) else { return incoming.body };
    parts.into_iter().find(|part| part.name == "meta").map_or(incoming.body, |part| part.content)
}

pub(crate) fn is_form(content_type: &str) -> bool {
    content_type.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("multipart/form-data"))
}

fn boundary(content_type: &str) -> Option<&str> {
    if !is_form(content_type) {
        return None;
    }
    let boundary = parameter(content_type, "boundary")?;
    (1..=70).contains(&boundary.len()).then_some(boundary)
}

/// The value of `name=value` or `name="value"` after a semicolon.
fn parameter<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    header.split(';').skip(1).find_map(|pair| {
        let (known, value) = pair.split_once('=')?;
        known.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"'))
    })
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    // A search byte by byte would be slow on a film: candidates are where the first byte stands.
    let (first, rest) = needle.split_first()?;
    let mut from = 0;
    while let Some(at) = haystack.get(from..)?.iter().position(|byte| byte == first) {
        if haystack.get(from + at + 1..)?.starts_with(rest) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;

    fn parsed(content_type: &str, body: &str) -> Option<Vec<(String, Option<String>, String)>> {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", content_type.parse().unwrap());
        let incoming =
            Incoming { method: "POST", target: "/", headers: &headers, body: body.as_bytes(), by_tls: false };
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let parts = parts(&incoming)?.into_iter();
        Some(parts.map(|p| (p.name.to_owned(), p.filename.map(str::to_owned), text(p.content))).collect())
    }

    #[test]
    fn the_parts_of_a_form_are_told_apart_whatever_they_hold() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{}\r\n\
                    --b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n\r\n-- \r\n--\r\n--b--\r\n";
        let parts = parsed("multipart/form-data; boundary=\"b\"", body).unwrap();
        assert_eq!(parts[0], ("meta".to_owned(), None, "{}".to_owned()));
        assert_eq!(parts[1], ("file".to_owned(), Some("a.png".to_owned()), "\r\n-- \r\n--".to_owned()));
        assert_eq!(parts.len(), 2);
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(body in "(--b|\r\n|[a-z]|name=\"|;|:|content-disposition: form-data; name=\"meta\"|\r\n\r\n){0,24}") {
            parsed("multipart/form-data; boundary=b", &body);
        }
    }

    #[test]
    fn a_broken_form_is_none() {
        let part = "--b\r\nContent-Disposition: form-data; name=\"meta\"\r\n\r\n{}\r\n";
        for (content_type, body) in [
            ("application/json", "{}".to_owned()),
            ("multipart/form-data", part.to_owned()),
            ("multipart/form-data; boundary=b", part.to_owned()),
            ("multipart/form-data; boundary=b", String::new()),
            ("multipart/form-data; boundary=b", "--b".to_owned()),
            ("multipart/form-data; boundary=b", "--b\r\n\r\n\r\n--b--".to_owned()),
            ("multipart/form-data; boundary=b", format!("{}--b--", part.repeat(17))),
            ("multipart/form-data; boundary=", "----".to_owned()),
        ] {
            assert_eq!(parsed(content_type, &body), None, "{body}");
        }
    }
}
