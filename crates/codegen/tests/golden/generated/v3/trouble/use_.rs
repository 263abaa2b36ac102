//! `/v3/trouble/use`: A keyword, an empty object and no answer `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/trouble/use`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// A keyword, an empty object and no answer.
    ///
    /// `POST /v3/trouble/use`.
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/trouble/use", "A keyword, an empty object and no answer");

/// The body of `POST /v3/trouble/use`, A keyword, an empty object and no answer.
///
/// At least one of `one` and `two` with `three` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// Not described.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty: Option<serde_json::Value>,
    /// Markup: \<b\>, \[x\], \*y\*, an odd \` and <https://example.com/a_b>
    pub kind: crate::v3::trouble::Kind,
    /// Not described.
    pub inner: PostRequestInner,
    /// Not described.
    #[serde(skip_serializing_if = "check::is_void")]
    pub one: Option<String>,
    /// Not described.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub two: Option<i64>,
    /// Not described.
    #[serde(skip_serializing_if = "check::is_void")]
    pub three: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("kind", &self.kind)?;
        check::known("kind", &self.kind)?;
        self.inner.check().map_err(|fault| fault.within("inner"))?;
        if let Some(value) = &self.one {
            check::text("one", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.three {
            check::text("three", value, 0, usize::MAX)?;
        }
        check::any_of(&[
            ("one", !self.one.is_void()),
            ("two` with `three", self.two.is_some() && !self.three.is_void()),
        ])?;
        Ok(())
    }
}

/// The `inner` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequestInner {
    /// Not described.
    pub kind: PostRequestInnerKind,
}

impl Check for PostRequestInner {
    fn check(&self) -> Result<(), FieldError> {
        check::required("kind", &self.kind)?;
        check::known("kind", &self.kind)?;
        Ok(())
    }
}

open_enum! {
    /// One of these values.
    pub enum PostRequestInnerKind {
        /// `A`
        A = "A",
    }
}
