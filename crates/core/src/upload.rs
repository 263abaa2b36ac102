//! A form with a file in it: what describes the file is signed, the file itself is not.

use std::fmt;

use bytes::Bytes;

use crate::check::{Emptiness, FieldError};
use crate::error::Error;
use crate::hex;
use crate::seal::Seal;
use crate::text;

/// A file to upload, in memory. Each operation limits its size and type; that is checked before it is
/// sent.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct File {
    /// Its name, with an extension that says what it is.
    pub name: String,
    /// The media type, such as `image/png`; by the extension of the file's name if not given.
    pub content_type: Option<String>,
    /// The content.
    pub bytes: Bytes,
}

impl File {
    /// A file of this name.
    #[must_use]
    pub fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { name: name.into(), content_type: None, bytes: bytes.into() }
    }

    /// SHA-256 of its bytes, in lower-case hexadecimal.
    #[must_use]
    pub fn sha256(&self) -> String {
        hex::sha256(&self.bytes)
    }

    /// The media type: as given, or by the extension of the file's name.
    #[must_use]
    pub fn content_type(&self) -> &str {
        if let Some(given) = &self.content_type {
            return given;
        }
        let extension = self.name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        match extension.as_deref() {
            Some("jpg" | "jpeg") => "image/jpeg",
            Some("png") => "image/png",
            Some("bmp") => "image/bmp",
            Some("mp4") => "video/mp4",
            Some("mov") => "video/quicktime",
            Some("avi") => "video/x-msvideo",
            Some("pdf") => "application/pdf",
            Some("csv") => "text/csv",
            _ => "application/octet-stream",
        }
    }

    /// Checks that it can be sent in a form as `field`.
    ///
    /// # Errors
    /// It is empty, or its name or type cannot be written into a form.
    pub fn check(&self, field: &str) -> Result<(), FieldError> {
        let unwritable = |text: &str| text.chars().any(|c| c.is_control() || c == '"' || c == '\\');
        if self.bytes.is_empty() || self.name.is_empty() {
            return Err(FieldError::new(
                field,
                ("is required: a file has a name and is not empty", "必填：文件要有文件名，内容不能为空"),
            ));
        }
        if unwritable(&self.name) {
            return Err(FieldError::new(
                field,
                (
                    "has a name with a quotation mark, a backslash or a control character",
                    "的文件名含有引号、反斜杠或控制字符",
                ),
            ));
        }
        if self.content_type.as_deref().is_some_and(|text| unwritable(text) || !text.is_ascii()) {
            return Err(FieldError::new(
                field,
                ("has a content type that is not allowed in a header", "的 Content-Type 含有请求头不允许的字符"),
            ));
        }
        Ok(())
    }
}

impl File {
    /// It is no larger than so many bytes, and its name ends with one of these kinds, as `jpg`. No kinds allow any. For
    /// generated code.
    ///
    /// # Errors
    /// It is larger, or of another kind.
    pub fn check_limits(&self, field: &str, largest: usize, kinds: &[&str]) -> Result<(), FieldError> {
        if self.bytes.len() > largest {
            let length = self.bytes.len();
            let too_large = text!(
                "has {length} bytes; WeChat Pay accepts at most {largest}",
                "有 {length} 字节，微信支付最多接受 {largest} 字节"
            );
            return Err(FieldError::new(field, too_large));
        }
        let kind = self.name.rsplit_once('.').map_or("", |(_, kind)| kind);
        if kinds.is_empty() || kinds.iter().any(|known| known.eq_ignore_ascii_case(kind)) {
            return Ok(());
        }
        let (en, zh) = (kinds.join(", ."), kinds.join("、."));
        Err(FieldError::new(field, text!("must have a file name that ends with .{en}", "的文件名后缀应为 .{zh}")))
    }
}

impl Emptiness for File {
    fn is_void(&self) -> bool {
        self.bytes.is_empty()
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "File({:?}, {} bytes)", self.name, self.bytes.len())
    }
}

/// A type that is sent as a form with a file in it. Generated.
pub trait Form {
    /// The form, with what the file itself says filled in.
    ///
    /// # Errors
    /// The first field that breaks a rule.
    fn upload(&self) -> Result<Upload, Error>;
}

/// A form that is ready to be written.
#[non_exhaustive]
pub struct Upload {
    /// The JSON that describes the file. Exactly the bytes that it becomes are sent and signed.
    pub meta: Box<dyn Seal>,
    /// Name of the part that holds the file.
    pub field: &'static str,
    /// The file.
    pub file: File,
    /// Further parts, by name, as text.
    pub texts: Vec<(&'static str, String)>,
}

impl Upload {
    /// A form of a meta and a file.
    #[must_use]
    pub fn new(meta: impl Seal + 'static, field: &'static str, file: File) -> Self {
        Self { meta: Box::new(meta), field, file, texts: Vec::new() }
    }

    /// The same form with one more part.
    #[must_use]
    pub fn with_text(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.texts.push((name, value.to_string()));
        self
    }

    /// The body of `multipart/form-data` (RFC 7578): the sealed meta, further parts, file. The boundary must be random,
    /// so that the file does not contain it.
    #[must_use]
    pub fn encode(&self, meta: &[u8], boundary: &str) -> Bytes {
        let mut body = Vec::with_capacity(meta.len() + self.file.bytes.len() + 512);
        let mut part = |disposition: &str, content_type: &str, content: &[u8]| {
            body.extend_from_slice(
                format!("--{boundary}\r\nContent-Disposition: form-data; {disposition}\r\n").as_bytes(),
            );
            if !content_type.is_empty() {
                body.extend_from_slice(format!("Content-Type: {content_type}\r\n").as_bytes());
            }
            body.extend_from_slice(b"\r\n");
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        };
        part("name=\"meta\"", "application/json", meta);
        for (name, text) in &self.texts {
            part(&format!("name=\"{name}\""), "", text.as_bytes());
        }
        let disposition = format!("name=\"{}\"; filename=\"{}\"", self.field, self.file.name);
        part(&disposition, self.file.content_type(), &self.file.bytes);
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        body.into()
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Upload({}: {:?})", self.field, self.file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_written_meta_first_and_file_last() {
        let file = File::new("a.PNG", &b"\x89PNG\r\n"[..]);
        let form = Upload::new(Bytes::from_static(b"{}"), "file", file).with_text("item_id", 56);
        let expected: &[u8] = b"--b\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{}\r\n\
            --b\r\nContent-Disposition: form-data; name=\"item_id\"\r\n\r\n56\r\n\
            --b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.PNG\"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n\r\n\
            --b--\r\n";
        assert_eq!(form.encode(b"{}", "b"), expected);
    }

    #[test]
    fn a_name_cannot_break_out_of_its_header() {
        let says = |file: File| file.check("file").unwrap_err().to_string();
        assert!(says(File::new("a\"; name=\"meta.png", "x")).contains("quotation mark"));
        assert!(says(File::new("a\r\n.png", "x")).contains("control character"));
        assert!(says(File::new("a.png", "")).contains("is not empty"));
        assert!(says(File { content_type: Some("a\nb".into()), ..File::new("a.png", "x") }).contains("content type"));
        File::new("营业执照.jpg", "x").check("file").unwrap();
    }

    #[test]
    fn a_file_keeps_to_the_limits_of_its_operation() {
        let check = |name: &str, bytes: usize| File::new(name, vec![0; bytes]).check_limits("file", 4, &["jpg", "png"]);
        check("a.JPG", 4).unwrap();
        let says = |name: &str, bytes: usize| check(name, bytes).unwrap_err().to_string();
        assert_eq!(says("a.png", 5), "`file` has 5 bytes; WeChat Pay accepts at most 4");
        for name in ["a.exe", "png", "a.png.exe"] {
            assert_eq!(says(name, 1), "`file` must have a file name that ends with .jpg, .png", "{name}");
        }
        File::new("a.exe", vec![0; 9]).check_limits("file", usize::MAX, &[]).unwrap();
    }

    #[test]
    fn the_digest_is_lower_case_hexadecimal() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(File::new("a", "abc").sha256(), expected);
    }
}
