//! `multipart/form-data` as uploads use it (RFC 7578): of these requests only the part `meta` is signed.
//!
//! Read by hand, since what matters here a library hides: which bytes exactly are the meta's, and whether a name has its
//! quotation marks. HTTP libraries write forms in more ways than one; what WeChat Pay makes of each is `upload.meta`.

use std::borrow::Cow;

use memchr::memmem::find;

use crate::percent;
use crate::quoted;
use crate::text::Text;

/// Parts that are looked at.
const AT_MOST: usize = 16;

/// One part of a form.
#[derive(PartialEq, Eq)]
#[non_exhaustive]
pub struct Part<'a> {
    /// The name of the part.
    pub name: String,
    /// Whether its name is in quotation marks.
    quoted: bool,
    /// Given for a file, in every reading that it allows: as it was sent, and without its escapes.
    pub filenames: Vec<String>,
    /// Its bytes.
    pub content: &'a [u8],
}

/// Reasons why a body cannot be read as a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Broken {
    /// The content type is another one.
    OtherType,
    /// The body does not begin with the boundary of the header, or with any.
    Boundary,
    /// Lines end without a carriage return.
    LineEnds,
    /// The last boundary is missing.
    Unclosed,
    /// A part does not say its name.
    Nameless,
    /// It has more parts than are looked at.
    TooMany,
}

impl Part<'_> {
    /// Whether the form has this part as a field with this name.
    #[must_use]
    pub fn is_field(&self, name: &str) -> bool {
        self.quoted && self.name == name
    }

    /// Whether it is a file.
    #[must_use]
    pub fn is_file(&self) -> bool {
        !self.filenames.is_empty()
    }
}

/// The parts of a form, by the header `Content-Type` and the body.
///
/// # Errors
/// Says why the body is no form.
pub fn parts<'a>(content_type: Option<&str>, body: &'a [u8]) -> Result<Vec<Part<'a>>, Broken> {
    let content_type = content_type.filter(|kind| is_form(kind)).ok_or(Broken::OtherType)?;
    let mut rest = body;
    while let Some(after) = rest.strip_prefix(b"\r\n") {
        rest = after;
    }
    let delimiter = match parameters(content_type).find(|(name, _, _)| name.eq_ignore_ascii_case("boundary")) {
        Some((_, boundary, _)) => format!("--{boundary}"),
        // The body itself begins with it.
        None => {
            let line = rest.split(|byte| matches!(byte, b'\r' | b'\n')).next().unwrap_or_default();
            String::from_utf8_lossy(line).trim_end().to_owned()
        }
    };
    if !delimiter.starts_with("--") || !(3..=72).contains(&delimiter.len()) {
        return Err(Broken::Boundary);
    }
    let delimiter = delimiter.as_bytes();
    rest = rest.strip_prefix(delimiter).ok_or(Broken::Boundary)?;
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        if parts.len() == AT_MOST {
            return Err(Broken::TooMany);
        }
        let padded = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        rest = rest.get(padded..).unwrap_or_default();
        rest = match rest.strip_prefix(b"\r\n") {
            Some(rest) => rest,
            None if rest.starts_with(b"\n") => return Err(Broken::LineEnds),
            None => return Err(Broken::Unclosed),
        };
        let unended = || if find(rest, b"\n\n").is_some() { Broken::LineEnds } else { Broken::Unclosed };
        let head_ends = find(rest, b"\r\n\r\n").ok_or_else(unended)?;
        // A name in another encoding than UTF-8 fits no meta.
        let head = String::from_utf8_lossy(rest.get(..head_ends).unwrap_or_default());
        rest = rest.get(head_ends + 4..).unwrap_or_default();
        // The delimiter is at the start of a line, whose end is not of the content.
        let end = find(rest, &[b"\r\n", delimiter].concat()).ok_or(Broken::Unclosed)?;
        let content = rest.get(..end).unwrap_or_default();
        rest = rest.get(end + 2 + delimiter.len()..).unwrap_or_default();
        parts.push(part(&head, content).ok_or(Broken::Nameless)?);
    }
    Ok(parts)
}

/// The signed part of the body: all of it, or the field `meta` of a form. A form in which WeChat Pay finds no such
/// field has nothing to sign.
#[must_use]
pub fn signed<'a>(content_type: Option<&str>, body: &'a [u8]) -> &'a [u8] {
    let Ok(parts) = parts(content_type, body) else { return body };
    parts.iter().find(|part| is_meta(part)).map_or(b"", |part| part.content)
}

/// A meta that is there and yet not found, and why. If it was signed, that is why the signature does not fit.
#[must_use]
pub fn unfound<'a>(content_type: Option<&str>, body: &'a [u8]) -> Option<(&'a [u8], Text)> {
    let parts = parts(content_type, body).ok()?;
    if parts.iter().any(is_meta) {
        return None;
    }
    let meta = parts.iter().find(|part| part.name == "meta")?;
    let text = if meta.quoted {
        (
            "the part `meta` has a filename, so that WeChat Pay takes it for a file and finds no field `meta`: the \
             signature counts as one over an empty body; send it with a name alone",
            "`meta` 部分带有 filename，微信支付把它当作文件，找不到字段 `meta`，等于对空报文验签；请去掉它的 filename",
        )
    } else {
        (
            "the part is called name=meta without quotation marks (as .NET's MultipartFormDataContent writes it), so that \
             WeChat Pay finds no field `meta`: the signature counts as one over an empty body; write name=\"meta\", and \
             name=\"file\" alike",
            "`meta` 部分写成 name=meta，没有双引号（.NET 的 MultipartFormDataContent 默认如此），微信支付找不到字段 `meta`，\
             等于对空报文验签；请写成 name=\"meta\"，文件部分也写成 name=\"file\"",
        )
    };
    Some((meta.content, text.into()))
}

/// Explains why a body is not a form.
#[must_use]
pub fn why(broken: Broken) -> Text {
    match broken {
        Broken::OtherType => {
            ("the header Content-Type is not multipart/form-data", "请求头 Content-Type 不是 multipart/form-data").into()
        }
        Broken::Boundary => (
            "the body does not begin with `--` and the boundary of the header Content-Type: let your HTTP library write \
             both, and do not set Content-Type yourself",
            "请求体不是以 `--` 加 Content-Type 中的 boundary 开头：请让 HTTP 库同时生成两者，不要自己设置 Content-Type",
        )
            .into(),
        Broken::LineEnds => (
            "the lines of the form end with LF alone: each ends with CR LF",
            "表单的换行是 LF：每行应以 CR LF 结尾",
        )
            .into(),
        Broken::Unclosed => (
            "the form is cut short: after its last part a line with `--`, the boundary and `--` is missing",
            "表单不完整：最后一个部分之后缺少 `--` 加 boundary 再加 `--` 的结束行",
        )
            .into(),
        Broken::Nameless => (
            "a part of the form has no Content-Disposition with a name",
            "表单里有部分没有 Content-Disposition，或没有 name",
        )
            .into(),
        Broken::TooMany => {
            (format!("the form has more than {AT_MOST} parts"), format!("表单超过 {AT_MOST} 个部分")).into()
        }
    }
}

/// Whether this `Content-Type` is that of a form.
#[must_use]
pub fn is_form(content_type: &str) -> bool {
    content_type.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("multipart/form-data"))
}

fn is_meta(part: &Part<'_>) -> bool {
    part.is_field("meta") && !part.is_file()
}

fn part<'a>(head: &str, content: &'a [u8]) -> Option<Part<'a>> {
    let disposition = head.split("\r\n").find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case("content-disposition").then_some(value)
    })?;
    let mut named = None;
    let mut filenames = Vec::new();
    for (parameter, value, quoted) in parameters(disposition) {
        match &*parameter.to_ascii_lowercase() {
            "name" => named = Some((value, quoted)),
            "filename" => filenames.extend(readings(value)),
            // RFC 5987: `utf-8''a%20b.png`.
            "filename*" => filenames.extend(value.splitn(3, '\'').nth(2).map(percent::decode)),
            _ => {}
        }
    }
    let (name, quoted) = named?;
    let name = unescaped(name).into_owned();
    Some(Part { name, quoted, filenames, content })
}

/// The ways in which a file name can be meant: as it is, with a backslash before what it escapes, percent-encoded, or
/// percent-encoded with `+` for a space.
fn readings(value: &str) -> Vec<String> {
    let mut readings = vec![
        value.to_owned(),
        unescaped(value).into_owned(),
        percent::decode(value),
        percent::decode(&value.replace('+', " ")),
    ];
    readings.dedup();
    readings
}

/// Without the backslashes before quotation marks and backslashes.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some('"' | '\\')) => out.extend(chars.next()),
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// The parameters of a header, `; name=value` or `; name="value"`, and whether the value is quoted. Text in
/// quotation marks may hold semicolons, and a quotation mark after a backslash.
fn parameters(header: &str) -> impl Iterator<Item = (&str, &str, bool)> {
    let mut rest = header.split_once(';').map_or("", |(_, rest)| rest);
    std::iter::from_fn(move || {
        loop {
            rest = rest.trim_start_matches([';', ' ', '\t']);
            let equals = rest.find(['=', ';'])?;
            let (name, after) = rest.split_at(equals);
            let Some(value) = after.strip_prefix('=') else {
                // A word without a value.
                rest = after;
                continue;
            };
            let value = value.trim_start();
            if let Some(inside) = value.strip_prefix('"') {
                let end = quoted::closing(inside.as_bytes()).unwrap_or(inside.len());
                let (value, after) = inside.split_at(end);
                rest = after.split_once(';').map_or("", |(_, rest)| rest);
                return Some((name.trim(), value, true));
            }
            let (value, after) = value.split_at(value.find(';').unwrap_or(value.len()));
            rest = after;
            return Some((name.trim(), value.trim(), false));
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    type Read = Vec<(String, Vec<String>, String)>;

    fn parsed(content_type: &str, body: &str) -> Result<Read, Broken> {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let parts = parts(Some(content_type), body.as_bytes())?;
        Ok(parts.into_iter().map(|part| (part.name, part.filenames, text(part.content))).collect())
    }

    /// A form with this disposition for its meta and for its file.
    fn form(meta: &str, file: &str) -> String {
        format!(
            "--b\r\nContent-Disposition: form-data; {meta}\r\n\r\n{{}}\r\n\
             --b\r\nContent-Disposition: form-data; {file}\r\n\r\nx\r\n--b--\r\n"
        )
    }

    #[test]
    fn the_parts_of_a_form_are_told_apart_whatever_they_hold() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{}\r\n\
                    --b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n\r\n-- \r\n--\r\n--b--\r\n";
        for content_type in [
            "multipart/form-data; boundary=\"b\"",
            "multipart/form-data;charset=utf-8;boundary=b",
            "multipart/form-data",
        ] {
            let parts = parsed(content_type, body).unwrap();
            assert_eq!(parts[0], ("meta".to_owned(), vec![], "{}".to_owned()), "{content_type}");
            assert_eq!(parts[1], ("file".to_owned(), vec!["a.png".to_owned()], "\r\n-- \r\n--".to_owned()));
            assert_eq!(parts.len(), 2);
        }
    }

    #[test]
    fn a_file_name_is_understood_in_each_way_in_which_libraries_write_it() {
        for (written, meant) in [
            ("filename=\"a;b.png\"", "a;b.png"),
            ("filename=\"a\\\"b.png\"", "a\"b.png"),
            ("filename=\"a%22b.png\"", "a\"b.png"),
            ("filename=\"%e8%90%a5+1.png\"", "营 1.png"),
            ("filename=\"营业执照.png\"", "营业执照.png"),
            ("filename=a.png; filename*=utf-8''%E8%90%A5.png", "营.png"),
            ("filename*=utf-8''%E8%90%A5.png", "营.png"),
            ("filename=\"c:\\\\a.png\"", "c:\\a.png"),
        ] {
            let parts =
                parsed("multipart/form-data; boundary=b", &form("name=\"meta\"", &format!("name=\"file\"; {written}")));
            assert!(parts.as_ref().unwrap()[1].1.iter().any(|name| name == meant), "{written}: {parts:?}");
        }
    }

    #[test]
    fn a_meta_that_is_no_field_is_not_found_and_it_is_said_why() {
        let file = "name=\"file\"; filename=\"a.png\"";
        let kind = Some("multipart/form-data");
        let signed_of = |meta: &str| signed(kind, form(meta, file).as_bytes()).to_vec();
        let says = |meta: &str| unfound(kind, form(meta, file).as_bytes()).map(|(_, text)| text.en);
        assert_eq!((signed_of("name=\"meta\"").as_slice(), says("name=\"meta\"")), (&b"{}"[..], None));
        for (meta, cause) in
            [("name=meta", "without quotation marks"), ("name=\"meta\"; filename=\"m\"", "has a filename")]
        {
            assert_eq!(signed_of(meta), b"", "{meta}");
            assert!(says(meta).unwrap().contains(cause), "{meta}");
        }
        assert_eq!((signed_of("name=\"mate\"").len(), says("name=\"mate\"")), (0, None));
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(body in "(--b|\r\n|[a-z]|name=\"|\\\\|;|:|=|content-disposition: form-data; name=\"meta\"|\r\n\r\n){0,24}") {
            let _ = parsed("multipart/form-data; boundary=b", &body);
            let _ = parsed("multipart/form-data", &body);
        }
    }

    #[test]
    fn a_broken_form_says_how() {
        let part = "--b\r\nContent-Disposition: form-data; name=\"meta\"\r\n\r\n{}\r\n";
        let form = "multipart/form-data; boundary=b";
        for (content_type, body, broken) in [
            ("application/json", "{}".to_owned(), Broken::OtherType),
            (form, part.to_owned(), Broken::Unclosed),
            (form, String::new(), Broken::Boundary),
            ("multipart/form-data", String::new(), Broken::Boundary),
            ("multipart/form-data; boundary=c", format!("{part}--b--"), Broken::Boundary),
            (form, "--b".to_owned(), Broken::Unclosed),
            (form, "--b\r\n\r\n\r\n--b--".to_owned(), Broken::Unclosed),
            (form, "--b\r\nX: y\r\n\r\n\r\n--b--".to_owned(), Broken::Nameless),
            (form, format!("{part}--b--").replace("\r\n", "\n"), Broken::LineEnds),
            (form, format!("{}--b--", part.repeat(17)), Broken::TooMany),
            ("multipart/form-data; boundary=", "----".to_owned(), Broken::Boundary),
        ] {
            assert_eq!(parsed(content_type, &body), Err(broken), "{body}");
            assert!(!why(broken).en.is_empty() && !why(broken).zh.is_ascii());
        }
    }
}
