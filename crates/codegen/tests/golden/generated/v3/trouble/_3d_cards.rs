//! `/v3/trouble/3d-cards`: A digit first, and a list as the whole answer `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/trouble/3d-cards`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// A digit first, and a list as the whole answer.
    ///
    /// `GET /v3/trouble/3d-cards`.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/trouble/3d-cards", "A digit first, and a list as the whole answer");

/// The query of `GET /v3/trouble/3d-cards`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// Not described.
    pub ids: Vec<String>,
    /// Sensitive: encrypted on the wire.
    pub card_number: Option<Sensitive>,
    /// Not described.
    pub filter: Option<JsonText<GetQueryFilter>>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("ids", &self.ids)?;
        for (index, item) in self.ids.iter().enumerate() {
            check::text(&format!("ids[{index}]"), item, 0, 4)?;
        }
        if let Some(value) = &self.card_number {
            check::sealed("card_number", value)?;
        }
        if let Some(value) = &self.filter {
            value.0.check().map_err(|fault| fault.within("filter"))?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        for item in &self.ids {
            query.push_some("ids", Some(item));
        }
        if let Some(value) = &self.card_number {
            query.push_sealed("card_number", value);
        }
        if let Some(value) = &self.filter {
            query.push_json("filter", &value.0);
        }
    }
}

/// The `filter` of a `GetQuery`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQueryFilter {
    /// Not described.
    pub state: String,
}

impl Check for GetQueryFilter {
    fn check(&self) -> Result<(), FieldError> {
        check::required("state", &self.state)?;
        check::text("state", &self.state, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `GET /v3/trouble/3d-cards`, A digit first, and a list as the whole answer.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(transparent)]
pub struct GetResponse(
    /// The items.
    pub Vec<crate::v3::trouble::Node>,
);

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &crate::v3::trouble::NODE_SHAPE;
}
