//! Values of a sample: those of the description's examples where they keep the rules, else made up by type and label.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use regex_lite::Regex;
use serde_json::Value;

use crate::document::{Family, Format, Kind, Operation, Place, Schema};
use crate::model::{Api, Field, Id, Struct, Type};

/// Fields that a form fills from the file.
const OF_THE_FILE: [&str; 3] = ["filename", "file_name", "sha256"];

/// Names that a sample has in scope already.
const OWN: [&str; 4] = ["Client", "Error", "File", "Result"];

/// Optional fields that a sample has nevertheless: a rule between fields asks for the first two, and documents that
/// disagree for the others.
const WANTED: [(&str, &str); 4] = [
    ("/v3/payroll-card/transfer-batches", "sub_appid"),
    ("/v3/partner-transfer/batches", "sub_appid"),
    ("/v3/payroll-card/authentications/pre-order", "authenticate_type"),
    ("/v3/payroll-card/authentications/pre-order-with-auth", "authenticate_type"),
];

/// Values that make the examples of one request agree: the number of details, their sum, and that a name is required
/// from 2,000 yuan on.
const AGREED: [(&str, &str, i64); 6] = [
    ("/v3/payroll-card/transfer-batches", "total_num", 1),
    ("/v3/payroll-card/transfer-batches", "total_amount", 100_000),
    ("/v3/payroll-card/transfer-batches", "transfer_amount", 100_000),
    ("/v3/partner-transfer/batches", "total_num", 1),
    ("/v3/partner-transfer/batches", "total_amount", 100_000),
    ("/v3/partner-transfer/batches", "transfer_amount", 100_000),
];

/// Nothing that is required leads deeper, but through lists.
const DEEPEST: usize = 8;

pub(super) struct Values<'a> {
    api: &'a Api,
    family: &'a Family,
    /// Types that are imported, by their name.
    imports: BTreeMap<String, Id>,
    has_file: bool,
    /// The client seals bodies, and not queries.
    is_query: bool,
    /// Optional fields of the outermost struct that are shown, too.
    wanted: Vec<&'static str>,
    /// Values in place of the examples, by field.
    agreed: Vec<(&'static str, Value)>,
}

impl<'a> Values<'a> {
    pub(super) fn new(api: &'a Api, family: &'a Family) -> Self {
        Self {
            api,
            family,
            imports: BTreeMap::new(),
            has_file: false,
            is_query: false,
            wanted: Vec::new(),
            agreed: Vec::new(),
        }
    }

    /// The struct of a query.
    pub(super) fn whole(&mut self, id: &Id, schemas: &[(&str, &Schema)], path: &str) -> String {
        self.wanted = wanted(path);
        self.is_query = true;
        let literal = self.literal(id, schemas, None, &[], 0);
        self.is_query = false;
        literal
    }

    /// The struct of a body.
    pub(super) fn body(&mut self, id: &Id, schema: &Schema, operation: &Operation) -> String {
        let Some(defined) = self.api.structs.get(id) else { return format!("{}::default()", self.name(id)) };
        let schema = self.target(schema);
        if let Some(list) = &defined.list {
            return format!("{}({})", self.name(id), self.value(list, "", schema, None, 1));
        }
        if defined.role.form {
            return self.form(id, defined, schema, operation);
        }
        self.wanted = wanted(&operation.path);
        let agreed = AGREED.iter().filter(|(path, ..)| *path == operation.path);
        self.agreed = agreed.map(|(_, field, value)| (*field, Value::from(*value))).collect();
        self.literal(id, &properties(schema), schema.example.as_ref(), &[], 0)
    }

    /// A variable of the path.
    pub(super) fn variable(&self, operation: &Operation, name: &str, rule: &Type) -> String {
        let parameter = operation.parameters.iter().find(|p| p.place == Place::Path && p.name == name);
        let text = parameter.map_or_else(|| "1".to_owned(), |p| self.text(rule, name, &p.schema, None));
        format!("{text:?}")
    }

    /// The imports of all that was named, and a blank line.
    pub(super) fn uses(&self) -> String {
        let mut modules: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (name, id) in &self.imports {
            modules.entry(format!("weixinpay::{}", id.module.join("::"))).or_default().push(name);
        }
        if self.has_file {
            modules.entry("weixinpay".to_owned()).or_default().push("File");
        }
        let mut text = String::new();
        for (module, names) in &modules {
            let _ = match names.as_slice() {
                [name] => writeln!(text, "use {module}::{name};"),
                names => writeln!(text, "use {module}::{{{}}};", names.join(", ")),
            };
        }
        if !text.is_empty() {
            text.push('\n');
        }
        text
    }

    fn form(&mut self, id: &Id, defined: &Struct, schema: &Schema, operation: &Operation) -> String {
        let schemas = properties(schema);
        let mut fields = Vec::new();
        for field in defined.fields.iter().filter(|field| field.required || field.wire == "meta") {
            let own = schemas.iter().find(|(name, _)| *name == field.wire).map(|(_, schema)| *schema);
            let Some(own) = own else { continue };
            match &field.ty {
                Type::Bytes { .. } => {
                    self.has_file = true;
                    let name = file_name(operation);
                    fields.push(format!("{}: File::new({name:?}, std::fs::read({name:?})?)", field.name));
                }
                Type::Struct { id, .. } => {
                    let target = self.target(own);
                    let inner = self.api.structs.get(id);
                    let rest = inner.into_iter().flat_map(|inner| &inner.fields);
                    let mut rest = rest.filter(|field| field.required && !OF_THE_FILE.contains(&field.wire.as_str()));
                    if rest.next().is_some() {
                        let literal = self.literal(id, &properties(target), None, &OF_THE_FILE, 1);
                        let literal = if field.optional() { format!("Some({literal})") } else { literal };
                        fields.push(format!("{}: {literal}", field.name));
                    }
                }
                ty => fields.push(format!("{}: {}", field.name, self.value(ty, &field.wire, own, None, 1))),
            }
        }
        self.braces(id, fields, defined.fields.len())
    }

    fn literal(
        &mut self,
        id: &Id,
        schemas: &[(&str, &Schema)],
        given: Option<&Value>,
        without: &[&str],
        depth: usize,
    ) -> String {
        let Some(defined) = self.api.structs.get(id) else { return format!("{}::default()", self.name(id)) };
        let schema_of = |wire: &str| schemas.iter().find(|(name, _)| *name == wire).map(|(_, schema)| *schema);
        let alternative = defined.any_of.first().map_or(&[][..], Vec::as_slice);
        let mut shown: Vec<&Field> = defined
            .fields
            .iter()
            .filter(|field| {
                let is_wanted = depth == 0 && self.wanted.contains(&field.wire.as_str());
                field.required || alternative.contains(&field.wire) || is_wanted
            })
            .filter(|field| !without.contains(&field.wire.as_str()))
            .collect();
        if shown.is_empty() && depth <= DEEPEST && without.is_empty() {
            // Nothing is required: the first ones show what can be said, as in the command of the page.
            let has_example =
                |field: &&Field| schema_of(&field.wire).is_some_and(|schema| self.example(schema).is_some());
            shown = defined.fields.iter().filter(has_example).take(if depth == 0 { 2 } else { 1 }).collect();
            if shown.is_empty() {
                shown = defined.fields.iter().take(1).collect();
            }
        }
        let mut fields = Vec::new();
        for field in &shown {
            let Some(schema) = schema_of(&field.wire) else { continue };
            let agreed = self.agreed.iter().find(|(name, _)| *name == field.wire).map(|(_, value)| value.clone());
            let given = agreed.as_ref().or_else(|| given?.get(&field.wire));
            let value = self.value(&field.ty, &field.wire, schema, given, depth + 1);
            let value = if field.optional() { format!("Some({value})") } else { value };
            fields.push(format!("{}: {value}", field.name));
        }
        self.braces(id, fields, defined.fields.len())
    }

    fn braces(&mut self, id: &Id, mut fields: Vec<String>, all: usize) -> String {
        let name = self.name(id);
        if fields.is_empty() {
            return format!("{name}::default()");
        }
        if fields.len() < all {
            fields.push("..Default::default()".to_owned());
        }
        format!("{name} {{ {} }}", fields.join(", "))
    }

    fn value(&mut self, ty: &Type, wire: &str, schema: &Schema, given: Option<&Value>, depth: usize) -> String {
        let given = given.or_else(|| self.example(schema)).cloned();
        let given = given.as_ref();
        match ty {
            Type::Text { .. } => format!("{:?}.into()", self.text(ty, wire, schema, given)),
            Type::Time => format!(
                "{:?}.into()",
                self.in_form(schema, given, "2026-11-23T17:00:00+08:00", |text| text.len() >= 20)
            ),
            Type::Date => format!("{:?}.into()", self.in_form(schema, given, "2026-11-23", is_day)),
            Type::Sensitive if self.is_query => "weixinpay::Sensitive::sealed(\"SjF0bXk…\")".to_owned(),
            Type::Sensitive => format!("{:?}.into()", self.personal(wire, schema, given)),
            Type::Integer { min, max, values } => {
                let fits = |number: &i64| {
                    min.is_none_or(|min| *number >= min)
                        && max.is_none_or(|max| *number <= max)
                        && (values.is_empty() || values.contains(number))
                };
                let number =
                    given.and_then(|given| given.as_i64().or_else(|| given.as_str()?.parse().ok())).filter(fits);
                number.or(values.first().copied()).unwrap_or(min.unwrap_or(1).max(1)).to_string()
            }
            Type::Float => format!("{:?}", given.and_then(Value::as_f64).unwrap_or(1.5)),
            Type::Boolean => given.and_then(Value::as_bool).unwrap_or(true).to_string(),
            Type::Bytes { .. } => "Default::default()".to_owned(),
            Type::Any => match given {
                Some(given @ (Value::Object(_) | Value::Array(_))) => format!("serde_json::json!({given})"),
                Some(given) => format!("serde_json::json!({given})"),
                None => "serde_json::json!({})".to_owned(),
            },
            Type::Enum(id) => {
                let variants = self.api.enums.get(id).map_or(&[][..], |defined| &defined.variants);
                let known = given.and_then(Value::as_str);
                let variant = variants.iter().find(|(_, wire)| Some(wire.as_str()) == known).or(variants.first());
                format!("{}::{}", self.name(id), variant.map_or("Other", |(name, _)| name))
            }
            Type::Struct { id, boxed } => {
                let target = self.target(schema);
                let literal = if depth > DEEPEST {
                    format!("{}::default()", self.name(id))
                } else {
                    self.literal(id, &properties(target), given, &[], depth)
                };
                if *boxed { format!("Box::new({literal})") } else { literal }
            }
            Type::List { items, min, .. } => {
                let target = self.target(schema);
                let Kind::Array { items: rule, .. } = &target.kind else { return "Vec::new()".to_owned() };
                if depth > DEEPEST {
                    return "Vec::new()".to_owned();
                }
                let mut given: Vec<Option<&Value>> = match given {
                    Some(Value::Array(given)) => {
                        given.iter().filter(|item| !item.is_null()).take(2).map(Some).collect()
                    }
                    _ => Vec::new(),
                };
                let least = min.unwrap_or(1).max(1);
                while given.len() < least {
                    given.push(given.first().copied().flatten());
                }
                let values: Vec<_> =
                    given.into_iter().map(|given| self.value(items, wire, rule, given, depth + 1)).collect();
                format!("vec![{}]", values.join(", "))
            }
            Type::JsonText(inner) => {
                let target = self.target(schema);
                let Kind::Text(text) = &target.kind else { return "Default::default()".to_owned() };
                let Some(content) = &text.content else { return "Default::default()".to_owned() };
                let given = given.and_then(|given| serde_json::from_str::<Value>(given.as_str()?).ok());
                format!("{}.into()", self.value(inner, wire, content, given.as_ref(), depth))
            }
        }
    }

    /// A text that keeps its rule.
    fn text(&self, rule: &Type, wire: &str, schema: &Schema, given: Option<&Value>) -> String {
        let Type::Text { min, max, pattern, bytes, .. } = rule else { return "1".to_owned() };
        let regex = pattern.as_deref().and_then(|pattern| Regex::new(pattern).ok());
        let fits = |text: &String| {
            let count = if *bytes { text.len() } else { text.chars().count() };
            !text.is_empty()
                && count >= min.unwrap_or(0)
                && max.is_none_or(|max| count <= max)
                && regex.as_ref().is_none_or(|regex| regex.is_match(text))
        };
        let example = match given.or_else(|| self.example(schema)) {
            Some(Value::String(text)) => Some(text.clone()),
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        };
        let target = self.target(schema);
        let uri = matches!(&target.kind, Kind::Text(text) if text.format == Some(Format::Uri));
        let known = match &target.kind {
            Kind::Text(text) => text.values.first().cloned().unwrap_or_default(),
            _ => String::new(),
        };
        let least = min.unwrap_or(1).max(1);
        let repeated = |text: &str| {
            text.chars().cycle().take(least.max(text.len().min(max.unwrap_or(usize::MAX)))).collect::<String>()
        };
        let made_up = [
            known,
            if uri || wire.ends_with("url") { "https://example.com/notify".to_owned() } else { String::new() },
            if target.numeric.is_some() { repeated("1") } else { String::new() },
            repeated(if wire.ends_with("_no") || wire.ends_with("_id") || wire.ends_with("number") {
                "20261123001"
            } else {
                "text"
            }),
            repeated("1"),
            "20261123".to_owned(),
            "2026-11-23".to_owned(),
            "2026-11-23T17:00:00+08:00".to_owned(),
        ];
        let first = example.clone().or_else(|| made_up.iter().find(|text| !text.is_empty()).cloned());
        example.into_iter().chain(made_up).find(fits).or(first).unwrap_or_default()
    }

    fn in_form(&self, schema: &Schema, given: Option<&Value>, or: &str, fits: impl Fn(&str) -> bool) -> String {
        let text = given.or_else(|| self.example(schema)).and_then(Value::as_str);
        text.filter(|text| fits(text)).unwrap_or(or).to_owned()
    }

    /// Personal data in the clear. Official examples of it are often its ciphertext.
    fn personal(&self, wire: &str, schema: &Schema, given: Option<&Value>) -> String {
        let example = given.or_else(|| self.example(schema)).and_then(Value::as_str);
        if let Some(text) = example.filter(|text| !text.is_empty() && !is_ciphertext(text)) {
            return text.to_owned();
        }
        let title = schema.title.as_deref().or(self.target(schema).title.as_deref()).unwrap_or_default();
        let says = |words: &[&str]| words.iter().any(|word| title.contains(word) || wire.contains(word));
        let text = match () {
            () if says(&["邮箱", "email"]) => "someone@example.com",
            () if says(&["手机", "电话", "mobile", "phone"]) => "13900000000",
            () if says(&["地址", "address"]) => "某省某市某路1号",
            () if says(&["证件号", "身份证", "id_card_number", "id_number", "card_no", "doc_number"]) => {
                "110101199003070000"
            }
            () if says(&["银行账号", "卡号", "账号", "account_number", "bank_card"]) => "6222020000000000000",
            () if says(&["姓名", "名称", "name"]) => "张三",
            () => "某个值",
        };
        text.to_owned()
    }

    fn example<'s>(&'s self, schema: &'s Schema) -> Option<&'s Value> {
        schema.example.as_ref().or(self.target(schema).example.as_ref())
    }

    /// The end of the references.
    fn target<'s>(&self, schema: &'s Schema) -> &'s Schema
    where
        'a: 's,
    {
        let mut at = schema;
        for _ in 0..16 {
            match &at.kind {
                Kind::Ref(name) => match self.family.schemas.get(name) {
                    Some(next) => at = next,
                    None => break,
                },
                _ => break,
            }
        }
        at
    }

    /// The name of a type in a sample, or its path if the name is taken.
    fn name(&mut self, id: &Id) -> String {
        let is_own = OWN.contains(&id.name.as_str());
        match self.imports.get(&id.name) {
            Some(known) if known == id => id.name.clone(),
            None if !is_own => {
                self.imports.insert(id.name.clone(), id.clone());
                id.name.clone()
            }
            _ => format!("weixinpay::{}::{}", id.module.join("::"), id.name),
        }
    }
}

fn properties(schema: &Schema) -> Vec<(&str, &Schema)> {
    match &schema.kind {
        Kind::Object(object) => object.properties.iter().map(|(name, schema)| (name.as_str(), schema)).collect(),
        _ => Vec::new(),
    }
}

fn wanted(path: &str) -> Vec<&'static str> {
    WANTED.iter().filter(|(of, _)| *of == path).map(|(_, field)| *field).collect()
}

/// A long text of Base64's letters is a ciphertext, not a name or a number.
fn is_ciphertext(text: &str) -> bool {
    let is_base64 = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
    text.len() >= 20 && text.chars().all(is_base64) && text.chars().any(|c| c.is_ascii_lowercase()) || text.len() > 64
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts.as_slice(), [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2)
}

fn file_name(operation: &Operation) -> &'static str {
    if operation.path.contains("video") { "video.mp4" } else { "picture.png" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ciphertext_is_no_example_of_a_name_or_a_number() {
        assert!(is_ciphertext("LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg"));
        assert!(is_ciphertext(&"pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPROvwia4ibL+F6mfjbzQIzfb3HHLEjZ4Yi".repeat(2)));
        for text in ["张三", "110101199003070000", "6222020000000000000", "someone@example.com", "13900000000"] {
            assert!(!is_ciphertext(text), "{text}");
        }
    }

    #[test]
    fn every_exception_is_still_one() {
        let document = &*crate::tests::WHOLE;
        let fields = |path: &str| {
            let operations =
                document.families.iter().flat_map(|family| family.operations.iter().map(move |o| (family, o)));
            let found = operations.filter(|(_, operation)| operation.path == path && operation.method == "POST");
            let texts: Vec<String> = found.map(|(family, _)| format!("{:?}", family.schemas)).collect();
            texts.concat()
        };
        for (path, field) in WANTED.into_iter().chain(AGREED.map(|(path, field, _)| (path, field))) {
            assert!(fields(path).contains(&format!("{field:?}")), "{path} has no `{field}`");
        }
    }
}
