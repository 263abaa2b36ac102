//! The notifications as one module: the open enumeration of events, and the types of their resources.

use std::fmt::Write as _;

use super::{HEADER, Printer, doc, types};
use crate::model::{Event, Events};
use crate::products::NOTIFICATIONS;

/// The line of the module that holds it, and its content.
pub(crate) fn notifications(events: &Events) -> (String, String) {
    let printer = Printer::new(&events.api);
    let mut text = format!(
        "//! What WeChat Pay tells: [`Event`] has a variant for each event type that is described, with the type of its\n\
         //! decrypted resource where that is known.\n\n{HEADER}use crate::prelude::*;\n\
         use weixinpay_core::{{Error, Notification}};\n\n"
    );
    enumeration(events, &mut text);
    methods(events, &mut text);
    sensitive_fields(&printer, events, &mut text);
    for (id, defined) in &events.api.structs {
        printer.defined(id, defined, &mut text);
    }
    for (id, defined) in &events.api.enums {
        types::enumeration(id, defined, &mut text);
    }
    (format!("#[cfg(feature = \"{NOTIFICATIONS}\")]\npub mod notifications;\n"), text)
}

fn enumeration(events: &Events, text: &mut String) {
    text.push_str(
        "/// What a notification is about.\n///\n\
         /// Every field of a resource is optional: the official pages do not agree on what is always there. Answer\n\
         /// success to what you do not know, or it is sent again.\n\
         #[derive(Debug, Clone)]\n#[non_exhaustive]\npub enum Event {\n",
    );
    for Event { name, docs, resource, .. } in &events.events {
        doc(text, "///", docs);
        let _ = match resource {
            Some(id) => writeln!(text, "{name}(Box<{}>),", id.name),
            None => writeln!(text, "{name}(serde_json::Value),"),
        };
    }
    text.push_str(
        "/// An event type that is not known here.\nOther {\n/// As on the wire.\nevent_type: String,\n\
         /// The decrypted resource.\nresource: serde_json::Value,\n},\n}\n\n",
    );
}

fn methods(events: &Events, text: &mut String) {
    let wires = events.events.iter().flat_map(|event| &event.wires);
    let known: Vec<_> = wires.map(|wire| format!("{wire:?}")).collect();
    let _ = write!(
        text,
        "impl Event {{\n/// The event types that are known, every spelling of them.\n\
         pub const KNOWN: &'static [&'static str] = &[{}];\n\n\
         /// What an opened notification is about.\n///\n/// # Errors\n\
         /// [`Kind::Decode`](weixinpay_core::Kind::Decode) if the resource is not of the described type. Then nothing is\n\
         /// lost: answer an error, and it is sent again.\n\
         pub fn read(notification: &Notification) -> Result<Self, Error> {{\n\
         Ok(match notification.event_type.as_str() {{\n",
        known.join(", ")
    );
    for Event { name, wires, .. } in &events.events {
        let wires: Vec<_> = wires.iter().map(|wire| format!("{wire:?}")).collect();
        let _ = writeln!(text, "{} => Self::{name}(notification.resource()?),", wires.join(" | "));
    }
    text.push_str(
        "other => Self::Other { event_type: other.to_owned(), resource: notification.resource()? },\n})\n}\n\n\
         /// The event type as the official pages write it; of one that is not known here, as it came.\n\
         #[must_use]\npub fn event_type(&self) -> &str {\nmatch self {\n",
    );
    for Event { name, wires, .. } in &events.events {
        let _ = writeln!(text, "Self::{name}(_) => {:?},", wires.first().map_or("", String::as_str));
    }
    text.push_str("Self::Other { event_type, .. } => event_type,\n}\n}\n}\n\n");
}

/// A resource may hold fields that are encrypted to the merchant once more.
fn sensitive_fields(printer: &Printer<'_>, events: &Events, text: &mut String) {
    let sealed: Vec<_> = events
        .events
        .iter()
        .filter(|event| event.resource.as_ref().is_some_and(|id| printer.sensitive.contains(id)))
        .map(|event| format!("Self::{}(resource) => resource.visit_sensitive(visit),\n", event.name))
        .collect();
    if sealed.is_empty() {
        text.push_str("impl SensitiveFields for Event {}\n\n");
        return;
    }
    let _ = writeln!(
        text,
        "impl SensitiveFields for Event {{\n\
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

    const SHARING: &str = "  PROFITSHARING:\n    post:\n      summary: s\n  PROFITSHARING_RETURN:\n    post:\n      \
                           summary: s\n  PROFITSHARING.RETURN:\n    post:\n      summary: s\n";

    fn printed(webhooks: &str) -> Result<String, String> {
        let yaml = format!(
            "openapi: 3.1.0\ninfo:\n  title: t\n  version: v3\nwebhooks:\n{webhooks}components:\n  schemas:\n    \
             Event:\n      type: object\n      properties:\n        name:\n          type: string\n          \
             x-sensitive: true\n"
        );
        let family = Family::parse("openapi/webhooks.yaml", &yaml).map_err(|error| error.to_string())?;
        let events = model::notifications(&Document { families: vec![family] }).map_err(|error| error.to_string())?;
        Ok(notifications(&events).1)
    }

    #[test]
    fn a_resource_with_a_sensitive_field_is_visited_and_takes_no_name_that_is_in_use() {
        let resource = "      x-resource:\n        $ref: '#/components/schemas/Event'\n";
        let text = printed(&format!("  PROFITSHARING.SUCCESS:\n    post:\n      summary: s\n{resource}{SHARING}"));
        let text = text.unwrap();
        assert!(text.contains("ProfitsharingSuccess(Box<Event_>),"), "{text}");
        assert!(text.contains("Self::ProfitsharingSuccess(resource) => resource.visit_sensitive(visit),"), "{text}");
        assert!(text.contains("pub name: Option<Sensitive>"), "{text}");
        assert!(text.contains("\"PROFITSHARING.SUCCESS\" | \"PROFITSHARING\" =>"), "{text}");
    }

    #[test]
    fn a_spelling_without_its_event_and_a_resource_without_a_name_are_refused() {
        let error = printed(SHARING).unwrap_err();
        assert_eq!(
            error,
            "openapi/webhooks.yaml: `PROFITSHARING` is no other spelling of `PROFITSHARING.SUCCESS` any more"
        );
        let inline = "      x-resource:\n        type: object\n";
        let error = printed(&format!("  PROFITSHARING.SUCCESS:\n    post:\n      summary: s\n{inline}{SHARING}"));
        let error = error.unwrap_err();
        assert!(error.starts_with("openapi/webhooks.yaml:") && error.contains("is a component"), "{error}");
    }
}
