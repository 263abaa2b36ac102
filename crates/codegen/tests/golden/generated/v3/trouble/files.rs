//! `/v3/trouble/files`: A file as the answer `GET`, A form with a file, and a header that is required `POST`, A
//! form whose meta is sealed and may be left out `PUT`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/trouble/files`.
#[must_use = "a path sends nothing: call `.get()` or `.post()` or `.put()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// A file as the answer.
    ///
    /// `GET /v3/trouble/files`.
    pub fn get(self) -> Fetch<'a> {
        Fetch::new(self.0.call(&GET))
    }

    /// A form with a file, and a header that is required.
    ///
    /// `POST /v3/trouble/files`.
    #[deprecated = "the official page calls it deprecated"]
    pub fn post(self, idempotency_key: &str, body: &PostForm) -> Call<'a, Empty> {
        self.0.call(&POST).with_header("Idempotency-Key", idempotency_key).with_upload(body)
    }

    /// A form whose meta is sealed and may be left out.
    ///
    /// `PUT /v3/trouble/files`.
    pub fn put(self, body: &PutForm) -> Call<'a, Empty> {
        self.0.call(&PUT).with_upload(body)
    }
}

static GET: Operation = Operation::new("GET", "/v3/trouble/files", "A file as the answer");

static POST: Operation =
    Operation::new("POST", "/v3/trouble/files", "A form with a file, and a header that is required");

static PUT: Operation = Operation::new("PUT", "/v3/trouble/files", "A form whose meta is sealed and may be left out");

/// The body of `POST /v3/trouble/files`, A form with a file, and a header that is required.
#[derive(Debug, Clone, Default)]
pub struct PostForm {
    /// Not described.
    pub picture: weixinpay_core::File,
    /// Not described.
    pub meta: PostFormMeta,
    /// At most 9.
    pub item_id: i64,
    /// Not described.
    pub record: Option<String>,
}

impl weixinpay_core::Form for PostForm {
    fn upload(&self) -> Result<weixinpay_core::Upload, weixinpay_core::Error> {
        self.picture.check("picture")?;
        check::range("item_id", self.item_id, i64::MIN, 9)?;
        if let Some(value) = &self.record {
            check::text("record", value, 0, usize::MAX)?;
        }
        let mut meta = self.meta.clone();
        if meta.filename.is_void() {
            meta.filename = Some(self.picture.name.clone());
        }
        if meta.sha256.is_void() {
            meta.sha256 = self.picture.sha256();
        }
        meta.check().map_err(|fault| fault.within("meta"))?;
        let mut upload = weixinpay_core::Upload::new(weixinpay_core::json(&meta)?, "picture", self.picture.clone());
        upload = upload.with_text("item_id", self.item_id);
        if let Some(value) = &self.record
            && !value.is_void()
        {
            upload = upload.with_text("record", value);
        }
        Ok(upload)
    }
}

/// The `meta` of a `PostForm`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostFormMeta {
    /// Not described.
    #[serde(skip_serializing_if = "check::is_void")]
    pub filename: Option<String>,
    /// Exactly 64 characters.
    pub sha256: String,
    /// Not described.
    pub digest: String,
}

impl Check for PostFormMeta {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.filename {
            check::text("filename", value, 0, usize::MAX)?;
        }
        check::required("sha256", &self.sha256)?;
        check::text("sha256", &self.sha256, 64, 64)?;
        check::required("digest", &self.digest)?;
        check::text("digest", &self.digest, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `PUT /v3/trouble/files`, A form whose meta is sealed and may be left out.
#[derive(Debug, Clone, Default)]
pub struct PutForm {
    /// Not described.
    pub meta: Option<PutFormMeta>,
    /// Not described.
    pub file: weixinpay_core::File,
}

impl weixinpay_core::Form for PutForm {
    fn upload(&self) -> Result<weixinpay_core::Upload, weixinpay_core::Error> {
        self.file.check("file")?;
        let meta = self.meta.clone().unwrap_or_default();
        meta.check().map_err(|fault| fault.within("meta"))?;
        let upload = weixinpay_core::Upload::new(meta, "file", self.file.clone());
        Ok(upload)
    }
}

/// The `meta` of a `PutForm`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PutFormMeta {
    /// Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone: Option<Sensitive>,
}

impl Check for PutFormMeta {}

impl SensitiveFields for PutFormMeta {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.phone {
            visit("phone", value);
        }
    }
}
