//! A field that only one role sends is not required of others.

use std::collections::BTreeSet;

use crate::document::{Content, Family, Kind, Operation, Place, Schema};
use crate::error::Error;

/// Of those who act for others.
const PROVIDER: [&str; 4] = ["channel", "institution", "partner", "platform"];
/// Fields that a direct merchant has no value for.
const OF_PROVIDERS: [&str; 7] =
    ["sp_mchid", "sp_appid", "sp_openid", "sub_mchid", "sub_mch_id", "sub_appid", "sub_openid"];
/// No caller has both values of these pairs: a merchant's own, and a provider's.
const EITHER: [(&str, &str); 2] = [("mchid", "sp_mchid"), ("appid", "sp_appid")];

/// Nothing that is one role's is required where others call, too, in a query, a body or an answer; and nothing asks for
/// the ids of two roles at once.
pub(super) fn check(family: &Family, operation: &Operation) -> Result<(), Error> {
    let for_merchants = operation.roles.iter().any(|role| role == "merchant");
    let for_providers = operation.roles.iter().any(|role| PROVIDER.contains(&role.as_str()));
    let search = Search { family, operation, merchants_call: for_merchants, merchants_alone: !for_providers };
    let query = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query && parameter.required);
    search.refuse(&query.map(|parameter| (parameter.name.as_str(), parameter.schema.line)).collect::<Vec<_>>())?;
    let contents = operation.body.iter().chain(&operation.answer);
    contents.map(|Content { schema, .. }| schema).try_for_each(|schema| search.walk(schema, &mut BTreeSet::new()))
}

struct Search<'a> {
    family: &'a Family,
    operation: &'a Operation,
    merchants_call: bool,
    merchants_alone: bool,
}

impl<'a> Search<'a> {
    fn walk(&self, schema: &'a Schema, seen: &mut BTreeSet<&'a str>) -> Result<(), Error> {
        match &schema.kind {
            Kind::Ref(name) if seen.insert(name) => {
                self.family.schemas.get(name).map_or(Ok(()), |schema| self.walk(schema, seen))
            }
            Kind::Array { items, .. } => self.walk(items, seen),
            Kind::Object(object) => {
                let required: Vec<_> = object
                    .properties
                    .iter()
                    .filter(|(name, _)| object.required.contains(name))
                    .map(|(name, property)| (name.as_str(), property.line))
                    .collect();
                self.refuse(&required)?;
                object.properties.iter().try_for_each(|(_, property)| self.walk(property, seen))
            }
            _ => Ok(()),
        }
    }

    fn refuse(&self, required: &[(&str, usize)]) -> Result<(), Error> {
        let Operation { method, path, .. } = self.operation;
        let at = |name: &str| required.iter().find(|(other, _)| *other == name).map(|(_, line)| *line);
        for (own, providers) in EITHER {
            if let (Some(line), Some(_)) = (at(own), at(providers)) {
                let reason = format_args!(
                    "`{method} {path}` requires `{own}`, a merchant's, and `{providers}`, a provider's: no caller has both"
                );
                return Err(Error::at(&self.family.file, line, reason));
            }
        }
        if !self.merchants_call {
            return Ok(());
        }
        let callers = if self.merchants_alone { "merchants alone call it" } else { "merchants call it, too" };
        match OF_PROVIDERS.iter().find_map(|name| Some((name, at(name)?))) {
            None => Ok(()),
            Some((name, line)) => {
                let reason = format_args!("`{method} {path}` requires `{name}`, which only providers have: {callers}");
                Err(Error::at(&self.family.file, line, reason))
            }
        }
    }
}
