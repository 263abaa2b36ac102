//! The segments of all paths, and where a component lives among them.

use std::collections::BTreeMap;

use super::{Call, Id, Module, Segment, Type};
use crate::document::{Family, Kind, Parameter, Place, Text};
use crate::error::Error;
use crate::names;
use crate::products::Products;

/// All segments below a place, by their wire text with braces.
#[derive(Debug, Default)]
pub(super) struct Tree(BTreeMap<String, Tree>);

impl Tree {
    pub(super) fn insert(&mut self, path: &str) {
        let mut at = self;
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            at = at.0.entry(segment.to_owned()).or_default();
        }
    }

    /// Name of the module of each segment here, fixed ones first.
    fn names(&self, rule: impl Fn(&str) -> String) -> BTreeMap<&str, String> {
        let (variable, fixed): (Vec<&str>, Vec<&str>) =
            self.0.keys().map(String::as_str).partition(|segment| segment.starts_with('{'));
        let order = || fixed.iter().chain(&variable).copied();
        let named = names::distinct(order().map(bare), rule);
        order().zip(named).collect()
    }

    /// The modules that a path leads through.
    pub(super) fn module_path(&self, path: &str) -> Option<Vec<String>> {
        let mut at = self;
        let mut modules = Vec::new();
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            modules.push(at.names(names::module).remove(segment)?);
            at = at.0.get(segment)?;
        }
        Some(modules)
    }

    /// The path that the parts of a component's name, which have no braces, lead to.
    fn path_of(&self, base: &str, parts: &[&str]) -> Option<String> {
        let mut at = self;
        let mut path = String::new();
        for part in base.split('/').filter(|segment| !segment.is_empty()).chain(parts.iter().copied()) {
            let variable = format!("{{{part}}}");
            let (segment, next) = at.0.get_key_value(part).or_else(|| at.0.get_key_value(&variable))?;
            path = format!("{path}/{segment}");
            at = next;
        }
        Some(path)
    }

    pub(super) fn modules(
        &self,
        above: &[String],
        url: &str,
        calls: &mut BTreeMap<String, Vec<Call>>,
        families: &[&Family],
        titles: &BTreeMap<String, Vec<String>>,
    ) -> Vec<Module> {
        let modules = self.names(names::module);
        let mut methods = self.names(names::method);
        let mut all = Vec::new();
        for (segment, below) in &self.0 {
            let url = format!("{url}/{segment}");
            let mut path = above.to_vec();
            path.extend(modules.get(segment.as_str()).cloned());
            let children = below.modules(&path, &url, calls, families, titles);
            all.push(Module {
                docs: titles.get(&url).cloned().unwrap_or_default(),
                segment: if segment.starts_with('{') {
                    Segment::Variable { name: bare(segment).to_owned(), rule: variable_rule(&url, segment, families) }
                } else {
                    Segment::Fixed(segment.clone())
                },
                method: methods.remove(segment.as_str()).unwrap_or_default(),
                feature: None,
                calls: calls.remove(&url).unwrap_or_default(),
                path,
                url,
                children,
            });
        }
        all
    }
}

/// A segment without its braces.
fn bare(segment: &str) -> &str {
    segment.trim_matches(['{', '}'])
}

/// The rule of a variable that all operations below it share: one that says less widens the rule.
fn variable_rule(url: &str, segment: &str, families: &[&Family]) -> Type {
    let below = format!("{url}/");
    let operations = families.iter().flat_map(|family| &family.operations);
    let texts = operations.filter(|operation| operation.path == url || operation.path.starts_with(&below)).flat_map(
        |operation| operation.parameters.iter().filter(|p| p.place == Place::Path && p.name == bare(segment)),
    );
    let mut rule: Option<Text> = None;
    for Parameter { schema, .. } in texts {
        let text = match &schema.kind {
            Kind::Text(text) => text.clone(),
            _ => Text::default(),
        };
        rule = Some(match rule {
            None => text,
            Some(rule) => Text {
                min: rule.min.zip(text.min).map(|(a, b)| a.min(b)),
                max: rule.max.zip(text.max).map(|(a, b)| a.max(b)),
                pattern: rule.pattern.filter(|pattern| text.pattern.as_ref() == Some(pattern)),
                bytes: rule.bytes && text.bytes,
                ..Text::default()
            },
        });
    }
    let Text { min, max, pattern, bytes, .. } = rule.unwrap_or_default();
    Type::Text { min, max, pattern, bytes, private: false }
}

/// The ids of a family's components.
pub(super) struct Names(pub(super) BTreeMap<String, Id>);

impl Names {
    pub(super) fn of(family: &Family, products: &Products, tree: &Tree) -> Result<Self, Error> {
        let base = products.base(&family.name);
        let mut by_module: BTreeMap<Vec<String>, Vec<&str>> = BTreeMap::new();
        for (component, schema) in &family.schemas {
            let parts: Vec<&str> = component.split('.').collect();
            let (_, prefix) = parts.split_last().unwrap_or((&"", &[]));
            let module = tree.path_of(&base, prefix).and_then(|path| tree.module_path(&path)).ok_or_else(|| {
                let reason = format_args!("the component `{component}` is named for a place that no path leads to");
                Error::at(&family.file, schema.line, reason)
            })?;
            by_module.entry(module).or_default().push(component);
        }
        let mut ids = BTreeMap::new();
        for (module, components) in by_module {
            let last = |component: &str| names::type_name(component.rsplit('.').next().unwrap_or(component));
            for (component, name) in components.iter().zip(names::distinct(components.iter().copied(), last)) {
                ids.insert((*component).to_owned(), Id { module: module.clone(), name });
            }
        }
        Ok(Self(ids))
    }
}
