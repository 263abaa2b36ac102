//! `openapi/products.toml`: what is printed, and under which name.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::error::Error;

pub(crate) const FILE: &str = "openapi/products.toml";

/// What the description itself does not say about its families.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Products {
    /// Families of `openapi/v3` that are printed into `weixinpay-api`, with the title of their module.
    pub(crate) api: BTreeMap<String, Product>,
    /// Paths that component names of a family are relative to, where it is not `/v3/<family>`.
    #[serde(default)]
    pub(crate) base: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Product {
    pub(crate) title: String,
}

impl Products {
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| Error::of(FILE, error))
    }

    /// Where the component names of this family begin.
    pub(crate) fn base(&self, family: &str) -> String {
        self.base.get(family).cloned().unwrap_or_else(|| format!("/v3/{family}"))
    }
}
