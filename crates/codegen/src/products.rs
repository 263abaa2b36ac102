//! `openapi/products.toml`: behind which feature a family is printed, and under which name.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::document::Document;
use crate::error::Error;

pub(crate) const FILE: &str = "openapi/products.toml";

/// The feature of the notifications.
pub(crate) const NOTIFICATIONS: &str = "notifications";

/// Facts about the families that the description itself does not have.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Products {
    /// Cargo features of `weixinpay-api`.
    #[serde(default)]
    pub(crate) features: BTreeMap<String, Feature>,
    /// Every family of `openapi/v3`.
    pub(crate) families: BTreeMap<String, Product>,
    /// Paths that component names of a family are relative to, where it is not `/v3/<family>`.
    #[serde(default)]
    pub(crate) base: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Feature {
    pub(crate) title: String,
    /// Whether people have it without asking for it.
    #[serde(default)]
    pub(crate) default: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Product {
    pub(crate) title: String,
    /// Without one it is always there.
    pub(crate) feature: Option<String>,
}

impl Products {
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let products: Self = toml::from_str(text).map_err(|error| Error::of(FILE, error))?;
        // A notification belongs to no family.
        let used = |feature: &String| {
            feature == NOTIFICATIONS
                || products.families.values().any(|product| product.feature.as_ref() == Some(feature))
        };
        if let Some(unused) = products.features.keys().find(|feature| !used(feature)) {
            return Err(Error::of(FILE, format_args!("no family is behind the feature `{unused}`")));
        }
        for (family, Product { feature, .. }) in &products.families {
            if let Some(unknown) = feature.as_ref().filter(|feature| !products.features.contains_key(*feature)) {
                return Err(Error::of(FILE, format_args!("the feature `{unknown}` of `{family}` is not described")));
            }
        }
        Ok(products)
    }

    /// Every family of APIv3 is here, and nothing else; notifications name no other.
    pub(crate) fn cover(&self, document: &Document) -> Result<(), Error> {
        let described = || document.families.iter().filter(|family| family.version == "v3");
        if let Some(family) = described().find(|family| !self.families.contains_key(&family.name)) {
            return Err(Error::of(FILE, format_args!("the family `{}` of {} is absent", family.name, family.file)));
        }
        if let Some(name) = self.families.keys().find(|name| !described().any(|family| family.name == **name)) {
            return Err(Error::of(FILE, format_args!("there is no family `{name}` in openapi/v3")));
        }
        for family in &document.families {
            for told in &family.notifications {
                if let Some(name) = told.families.iter().find(|name| !self.families.contains_key(*name)) {
                    let reason = format_args!("there is no family `{name}` in openapi/v3");
                    return Err(Error::at(&family.file, told.line, reason));
                }
            }
        }
        Ok(())
    }

    /// The URL at which the component names of this family begin.
    pub(crate) fn base(&self, family: &str) -> String {
        self.base.get(family).cloned().unwrap_or_else(|| format!("/v3/{family}"))
    }

    /// The features of these families, any of which is enough; none if one of them is always there.
    pub(crate) fn features_of(&self, families: &[String]) -> BTreeSet<String> {
        let features = families.iter().map(|name| self.families.get(name).and_then(|product| product.feature.clone()));
        features.collect::<Option<_>>().unwrap_or_default()
    }

    /// The feature of the families that begin at this path.
    pub(crate) fn feature_at(&self, url: &str) -> Option<String> {
        let (_, product) = self.families.iter().find(|(name, _)| self.base(name) == url)?;
        product.feature.clone()
    }
}
