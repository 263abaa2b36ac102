//! The notifications as one module: the open enumeration of events, and the types of their resources. Code for some
//! products only is in a file of its own.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::printer::{HEADER, Printer, doc};
use super::types;
use crate::document::ArrivesAs;
use crate::model::{Event, Events, Features};
use crate::names;
use crate::products::NOTIFICATIONS;

/// The line of the module that holds it; path below `generated/` and content.
pub(crate) fn notifications(events: &Events) -> (String, BTreeMap<String, String>) {
    let printer = Printer::new(&events.api);
    let always = Features::new();
    let mut types: BTreeMap<&Features, String> = BTreeMap::from([(&always, String::new())]);
    for (id, defined) in &events.api.structs {
        printer.defined(id, defined, types.entry(events.behind.get(id).unwrap_or(&always)).or_default());
    }
    for (id, defined) in &events.api.enums {
        types::enumeration(id, defined, types.entry(events.behind.get(id).unwrap_or(&always)).or_default());
    }
    let mut text = format!(
        "//! What WeChat Pay tells: [`Event`] has a variant for each event type that is described, with the type of its\n\
         //! decrypted resource where that is known.\n\n{HEADER}use crate::prelude::*;\n\
         use weixinpay_core::{{Error, Notification}};\n\n"
    );
    let mut files = BTreeMap::new();
    let own = types.remove(&always).unwrap_or_default();
    for (features, types) in types {
        let module = names::module(&features.iter().map(String::as_str).collect::<Vec<_>>().join("_or_"));
        let cfg = cfg(features);
        let _ = writeln!(text, "{cfg}mod {module};\n{cfg}pub use {module}::*;");
        let named: Vec<_> = features.iter().map(|feature| format!("`{feature}`")).collect();
        let title = format!("//! Resources of events behind the feature {}.\n\n", named.join(" or "));
        files.insert(format!("notifications/{module}.rs"), format!("{title}{HEADER}use super::*;\n\n{types}"));
    }
    text.push('\n');
    enumeration(events, &mut text);
    methods(events, &mut text);
    sensitive_fields(&printer, events, &mut text);
    text.push_str(&own);
    files.insert("notifications.rs".to_owned(), text);
    (format!("#[cfg(feature = \"{NOTIFICATIONS}\")]\npub mod notifications;\n"), files)
}

/// No product makes the events of another compile.
fn cfg(features: &Features) -> String {
    let each: Vec<_> = features.iter().map(|feature| format!("feature = {feature:?}")).collect();
    match each.as_slice() {
        [] => String::new(),
        [one] => format!("#[cfg({one})]\n"),
        several => format!("#[cfg(any({}))]\n", several.join(", ")),
    }
}

fn enumeration(events: &Events, text: &mut String) {
    text.push_str(
        "/// What a notification is about.\n///\n\
         /// Every field of a resource is optional: the official pages do not agree on what is always there. Answer\n\
         /// success to what you do not know, or it is sent again.\n///\n\
         /// An event of one product is behind its feature, as its variant says; without the feature it arrives as\n\
         /// [`Other`](Self::Other), with its JSON. Payments and refunds are always here.\n\
         #[derive(Debug, Clone)]\n#[non_exhaustive]\npub enum Event {\n",
    );
    for Event { name, docs, features, resource, .. } in &events.events {
        doc(text, "///", docs);
        text.push_str(&cfg(features));
        let _ = match resource {
            Some(id) => writeln!(text, "{name}(Box<{}>),", id.name),
            None => writeln!(text, "{name}(serde_json::Value),"),
        };
    }
    text.push_str(
        "/// An event type that is not known here, or whose feature is not compiled.\nOther {\n/// As \
         [`Event::type_of`] says.\nevent_type: String,\n\
         /// The decrypted resource.\nresource: serde_json::Value,\n},\n}\n\n",
    );
}

fn methods(events: &Events, text: &mut String) {
    let wires = events.events.iter().flat_map(|event| &event.wires);
    let known: Vec<_> = wires.map(|wire| format!("{wire:?}")).collect();
    let _ = write!(
        text,
        "impl Event {{\n/// The event types that are known, every spelling of them, whatever is compiled.\n\
         pub const KNOWN: &'static [&'static str] = &[{}];\n\n\
         /// Reads an opened notification.\n///\n/// # Errors\n\
         /// [`ErrorKind::Decode`](weixinpay_core::ErrorKind::Decode) if the resource is not of the described type. Then nothing is\n\
         /// lost: answer an error, and it is sent again.\n\
         pub fn read(notification: &Notification) -> Result<Self, Error> {{\n\
         Ok(match Self::type_of(notification) {{\n",
        known.join(", ")
    );
    for Event { name, wires, features, .. } in &events.events {
        let wires: Vec<_> = wires.iter().map(|wire| format!("{wire:?}")).collect();
        let _ = writeln!(text, "{}{} => Self::{name}(notification.resource()?),", cfg(features), wires.join(" | "));
    }
    text.push_str(
        "other => Self::Other { event_type: other.to_owned(), resource: notification.resource()? },\n})\n}\n\n\
         /// The event type that a notification is of. Some arrive under the type of another: their `original_type` and their\n\
         /// content tell, and the content has the last word.\n\
         #[must_use]\npub fn type_of(notification: &Notification) -> &str {\n\
         match notification.event_type.as_str() {\n",
    );
    for event in &events.events {
        let Some((original_type, ArrivesAs { event: other, has, lacks })) = &event.disguise else { continue };
        let own = event.wires.first().map_or("", String::as_str);
        let _ =
            writeln!(text, "{other:?} if notification.is_rather({original_type:?}, {has:?}, {lacks:?}) => {own:?},");
    }
    text.push_str(
        "own => own,\n}\n}\n\n\
         /// The event type as the official pages write it; of [`Other`](Self::Other), as [`type_of`](Self::type_of) says.\n\
         #[must_use]\npub fn event_type(&self) -> &str {\nmatch self {\n",
    );
    for Event { name, wires, features, .. } in &events.events {
        let _ = writeln!(text, "{}Self::{name}(_) => {:?},", cfg(features), wires.first().map_or("", String::as_str));
    }
    text.push_str("Self::Other { event_type, .. } => event_type,\n}\n}\n}\n\n");
}

/// A resource may hold fields that are encrypted to the merchant once more.
fn sensitive_fields(printer: &Printer<'_>, events: &Events, text: &mut String) {
    let sealed: Vec<_> = events
        .events
        .iter()
        .filter(|event| event.resource.as_ref().is_some_and(|id| printer.sensitive.contains(id)))
        .map(|event| {
            format!("{}Self::{}(resource) => resource.visit_sensitive(visit),\n", cfg(&event.features), event.name)
        })
        .collect();
    if sealed.is_empty() {
        text.push_str("impl SensitiveFields for Event {}\n\n");
        return;
    }
    let _ = writeln!(
        text,
        "impl SensitiveFields for Event {{\n\
         #[allow(unused_variables, clippy::match_single_binding, reason = \"what is visited depends on the features\")]\n\
         fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {{\n\
         match self {{\n{}_ => {{}}\n}}\n}}\n}}\n",
        sealed.concat()
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Family};
    use crate::model;
    use crate::products::Products;

    const SHARING: &str = "  PROFITSHARING:\n    post:\n      summary: s\n      x-families: []\n  \
                           PROFITSHARING_RETURN:\n    post:\n      summary: s\n      x-families: []\n  \
                           PROFITSHARING.RETURN:\n    post:\n      summary: s\n      x-families: []\n";

    const SUCCESS: &str = "  PROFITSHARING.SUCCESS:\n    post:\n      summary: s\n      x-families: []\n";

    const PRODUCTS: &str = "[features]\na = { title = \"A\" }\nb = { title = \"B\" }\n[families]\n\
                            one = { feature = \"a\", title = \"O\" }\ntwo = { feature = \"b\", title = \"T\" }\n\
                            always = { title = \"A\" }\n";

    fn printed(webhooks: &str) -> Result<BTreeMap<String, String>, String> {
        let yaml = format!(
            "openapi: 3.1.0\ninfo:\n  title: t\n  version: v3\nwebhooks:\n{webhooks}{SHARING}components:\n  schemas:\n    \
             Event:\n      type: object\n      properties:\n        name:\n          type: string\n          \
             x-sensitive: true\n    Holder:\n      type: object\n      properties:\n        held:\n          \
             $ref: '#/components/schemas/Event'\n        state:\n          type: string\n          enum: [ON]\n"
        );
        let family = Family::parse("openapi/webhooks.yaml", &yaml).map_err(|error| error.to_string())?;
        let document = Document { families: vec![family] };
        let products = Products::parse(PRODUCTS).map_err(|error| error.to_string())?;
        let events = model::notifications(&document, &products).map_err(|error| error.to_string())?;
        Ok(notifications(&events).1)
    }

    fn told(event: &str, families: &str, component: &str) -> String {
        format!(
            "  {event}:\n    post:\n      summary: s\n      x-families: [{families}]\n      x-resource:\n        \
             $ref: '#/components/schemas/{component}'\n"
        )
    }

    #[test]
    fn a_resource_with_a_sensitive_field_is_visited_and_takes_no_name_that_is_in_use() {
        let files = printed(&told("PROFITSHARING.SUCCESS", "", "Event")).unwrap();
        let text = &files["notifications.rs"];
        assert_eq!(files.len(), 1);
        assert!(text.contains("ProfitsharingSuccess(Box<Event_>),"), "{text}");
        assert!(text.contains("Self::ProfitsharingSuccess(resource) => resource.visit_sensitive(visit),"), "{text}");
        assert!(text.contains("pub name: Option<Sensitive>"), "{text}");
        assert!(text.contains("\"PROFITSHARING.SUCCESS\" | \"PROFITSHARING\" =>"), "{text}");
    }

    #[test]
    fn a_type_stands_behind_the_products_of_all_events_that_reach_it() {
        let files = printed(&(told("A.OWN", "one", "Holder") + &told("B.OWN", "two", "Event") + SUCCESS)).unwrap();
        let (text, a, either) =
            (&files["notifications.rs"], &files["notifications/a.rs"], &files["notifications/a_or_b.rs"]);
        assert!(a.contains("pub struct Holder {") && a.contains("pub enum HolderState {"), "{a}");
        assert!(either.contains("pub struct Event_ {") && either.contains("the feature `a` or `b`"), "{either}");
        assert!(text.contains("#[cfg(any(feature = \"a\", feature = \"b\"))]\nmod a_or_b;\n"), "{text}");
        let variant = "#[cfg(feature = \"a\")]\nAOwn(Box<Holder>),";
        assert!(text.contains(&format!("/// Behind the feature `a`.\n{variant}")), "{text}");
        assert!(text.contains("#[cfg(feature = \"a\")]\n\"A.OWN\" => Self::AOwn"), "{text}");
        assert!(text.contains("#[cfg(feature = \"a\")]\nSelf::AOwn(_) => \"A.OWN\""), "{text}");
        assert!(text.contains("#[cfg(feature = \"b\")]\nSelf::BOwn(resource) => resource.visit"), "{text}");

        // A variant shared by many products is always there, whichever event is looked at first.
        for families in ["", "two, always"] {
            let (own, shared) = (told("A.OWN", "one", "Holder"), told("B.OWN", families, "Event"));
            for told in [format!("{own}{shared}{SUCCESS}"), format!("{shared}{own}{SUCCESS}")] {
                let files = printed(&told).unwrap();
                let (text, a) = (&files["notifications.rs"], &files["notifications/a.rs"]);
                assert_eq!(files.len(), 2);
                assert!(text.contains("pub struct Event_ {") && !a.contains("pub struct Event_ {"), "{text}");
            }
        }
    }

    #[test]
    fn what_arrives_under_the_type_of_another_is_told_by_its_content_or_refused() {
        let disguised = |has: &str, lacks: &str| {
            format!(
                "{}      x-original-type: b\n      x-arrives-as: {{event: A.OWN, has: {has}, lacks: {lacks}}}\n{}{SUCCESS}",
                told("B.OWN", "", "Event"),
                told("A.OWN", "", "Holder"),
            )
        };
        let text = &printed(&disguised("name", "held")).unwrap()["notifications.rs"];
        assert!(
            text.contains("\"A.OWN\" if notification.is_rather(\"b\", \"name\", \"held\") => \"B.OWN\","),
            "{text}"
        );
        assert!(text.contains("Arrives as `A.OWN`, too, with `name` and without `held`"), "{text}");
        for (has, lacks) in [("held", "name"), ("name", "name"), ("name", "nothing"), ("nothing", "held")] {
            let error = printed(&disguised(has, lacks)).unwrap_err();
            assert!(error.ends_with(&format!("`{has}` and `{lacks}` do not tell it from `A.OWN`")), "{error}");
        }
    }

    #[test]
    fn a_spelling_without_its_event_and_a_resource_without_a_name_are_refused() {
        let error = printed("").unwrap_err();
        assert_eq!(
            error,
            "openapi/webhooks.yaml: `PROFITSHARING` is no other spelling of `PROFITSHARING.SUCCESS` any more"
        );
        let error = printed(&format!("{SUCCESS}      x-resource:\n        type: object\n"));
        let error = error.unwrap_err();
        assert!(error.starts_with("openapi/webhooks.yaml:") && error.contains("is a component"), "{error}");
        let error = printed(&SUCCESS.replace("      x-families: []\n", "")).unwrap_err();
        assert!(error.ends_with("`x-families` is missing"), "{error}");
        let error = printed(&told("PROFITSHARING.SUCCESS", "one", "Event")).unwrap_err();
        assert!(error.ends_with("`PROFITSHARING` has other families than `PROFITSHARING.SUCCESS`"), "{error}");
    }
}
